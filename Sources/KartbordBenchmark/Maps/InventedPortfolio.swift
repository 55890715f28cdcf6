import KartbordFormats
import KartbordModel

/// A portfolio of any size with invented content: of ten items two are not sorted, four lie in
/// Box 1, two in Box 2 and two in Box 3.
struct InventedPortfolio: InventedMap {
    let kind = Kind.trebox
    let text: [UInt8]
    private let items: [ItemID]
    private let signals: [ItemID]

    /// Invents a portfolio; the same number of items always gives the same one.
    init(items count: Int) throws {
        var generator = SeededGenerator(seed: UInt64(count))
        var document = Document(.trebox)
        let items = (0..<count).map { ItemID("p" + String($0, radix: 36)) }
        let signals = (0..<max(1, count / 20)).map { ItemID("s" + String($0, radix: 36)) }
        try document.apply(.set(.map, .title, "Stöd och service"))
        try document.apply(.set(.map, .language, "sv"))
        try document.apply(.set(.map, .vision, "Fler klarar sin dag själva."))
        try document.apply(.set(.map, .freeCapacity, 8))
        var after: ItemID?
        for (number, id) in items.enumerated() {
            let item = Self.item(id, number, &generator)
            try document.apply(.insert(item, Place(.map, .items, after: after)))
            after = id
        }
        after = nil
        for id in signals {
            var signal = Branch(id: id, type: .signal)
            signal[.text] = InventedWords.phrase(6, &generator)
            signal[.items] = [items.random(&generator)]
            try document.apply(.insert(signal, Place(.map, .signals, after: after)))
            after = id
        }
        self.items = items
        self.signals = signals
        text = DocumentWriter.write(document)
    }

    var edited: ItemID { items[0] }
    var words: Key<String> { .title }

    func series(_ count: Int) -> [KeySeries] { KeySeries.portfolio(count) }

    func edits(of document: Document) -> [SampleEdit] {
        [
            SampleEdit("set a title") { number, generator in
                .set(items.random(&generator), .title, "Veckomöte \(number)")
            },
            SampleEdit("insert an item, remove it") { _, _ in
                var item = Branch(id: "ny", type: .boxItem)
                item[.title] = "Veckomöte"
                return .insert(item, Place(.map, .items))
            },
            SampleEdit("change the box of an item") { _, generator in
                .set(
                    items.random(&generator), Key<Box>.box,
                    Box.allCases.map { $0 }.random(&generator))
            },
            SampleEdit("link a signal, unlink it") { _, generator in
                let signal = signals.random(&generator)
                let linked: [ItemID] = document[signal, .items] ?? []
                return .link(
                    signal, .items, items.filter { !linked.contains($0) }.random(&generator))
            },
        ]
    }

    private static let people = ["Anna", "Jörgen", "Karin", "Sara", "Olle"]

    private static func item(
        _ id: ItemID, _ number: Int, _ generator: inout SeededGenerator
    ) -> Branch {
        var item = Branch(id: id, type: .boxItem)
        item[.title] = InventedWords.phrase(4, &generator)
        item[.owner] = people.random(&generator)
        let boxes: [Box?] = [
            nil, .present, .past, .present, .future, nil, .present, .past, .present, .future,
        ]
        guard let box = boxes[number % boxes.count] else { return item }
        item[.box] = box
        item[.boxStatus] = box.statuses.random(&generator)
        item[.effortUsed] = Double(Int.random(in: 1...40, using: &generator))
        item[.reviewDate] = "2027-0\(Int.random(in: 1...9, using: &generator))-15"
        switch box {
        case .present: break
        case .past: item[.effortFreed] = item[.effortUsed]
        case .future: item[.effortNeeded] = 20
        }
        var move = Branch(id: ItemID("m\(id)"), type: .move)
        move[.date] = "2026-0\(Int.random(in: 1...9, using: &generator))-01"
        move[Key<Box>.movedTo] = box
        move[.reason] = InventedWords.phrase(5, &generator)
        item.lists = [Branch.List(.moves, [move])]
        return item
    }
}
