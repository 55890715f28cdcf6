/// Three lists of texts, the base's first, in which the same text has the same number.
///
/// A text that stands several times in a list has a number for each time.
struct KeyedTexts {
    /// The lists by the numbers of their texts.
    private(set) var keys: [[Int]] = []
    private var texts: [String] = []

    init(_ lists: [[String]]) {
        var known: [ItemID: [Int]] = [:]
        for list in lists {
            var used: [ItemID: Int] = [:]
            var numbers: [Int] = []
            for text in list {
                // Told apart by bytes, as ids are.
                let key = ItemID(text)
                let time = used[key, default: 0]
                used[key] = time + 1
                if known[key, default: []].count == time {
                    known[key, default: []].append(texts.count)
                    texts.append(text)
                }
                numbers.append(known[key, default: []][time])
            }
            keys.append(numbers)
        }
    }

    func text(_ key: Int) -> String { texts[key] }

    /// The numbers of both sides that are wanted, in one order.
    func order(where isWanted: (Int) -> Bool) -> [Int] {
        SequenceMerge(base: keys[0], keys[1].filter(isWanted), keys[2].filter(isWanted)) {
            texts[$0].precedesByBytes(texts[$1])
        }.order
    }

    /// The texts that both sides have and those that one added.
    func joined() -> [String] {
        let (base, one, other) = (Set(keys[0]), Set(keys[1]), Set(keys[2]))
        return order { key in one.contains(key) == other.contains(key) || !base.contains(key) }
            .map { texts[$0] }
    }
}
