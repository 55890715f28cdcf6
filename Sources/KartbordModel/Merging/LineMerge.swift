/// Two texts of several lines that came from one, joined line by line.
enum LineMerge {
    /// The joined text; nil when both sides changed the same lines, or lines beside each other,
    /// differently.
    static func joined(base: String, _ one: String, _ other: String) -> String? {
        let (origin, first, second) = (lines(of: base), lines(of: one), lines(of: other))
        let (inFirst, inSecond) = (matches(origin, first), matches(origin, second))
        var result: [[UInt8]] = []
        var (at, atFirst, atSecond) = (0, 0, 0)
        /// Joins what lies between two lines that all three texts have.
        func take(_ end: Int, _ firstEnd: Int, _ secondEnd: Int) -> Bool {
            let (old, left) = (origin[at..<end], first[atFirst..<firstEnd])
            let right = second[atSecond..<secondEnd]
            guard left == right || left == old || right == old else { return false }
            result += left == old ? right : left
            return true
        }
        for line in origin.indices {
            guard let firstLine = inFirst[line], let secondLine = inSecond[line] else { continue }
            guard take(line, firstLine, secondLine) else { return nil }
            result.append(origin[line])
            (at, atFirst, atSecond) = (line + 1, firstLine + 1, secondLine + 1)
        }
        guard take(origin.count, first.count, second.count) else { return nil }
        return String(decoding: Array(result.joined(separator: [0x0A])), as: UTF8.self)
    }

    private static func lines(of text: String) -> [[UInt8]] {
        text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    }

    /// Where the lines of a text are in another one: those at both ends that are alike, and between
    /// them those that each text has once, as far as they come in the same order.
    private static func matches(_ old: [[UInt8]], _ new: [[UInt8]]) -> [Int?] {
        var matches = [Int?](repeating: nil, count: old.count)
        var start = 0
        while start < min(old.count, new.count), old[start] == new[start] {
            matches[start] = start
            start += 1
        }
        var end = 0
        while end < min(old.count, new.count) - start,
            old[old.count - 1 - end] == new[new.count - 1 - end]
        {
            matches[old.count - 1 - end] = new.count - 1 - end
            end += 1
        }
        let newPlaces = onlyPlaces(new[start..<(new.count - end)])
        let pairs = onlyPlaces(old[start..<(old.count - end)]).compactMap { line, place in
            newPlaces[line].map { (place, $0) }
        }.sorted { $0.0 < $1.0 }
        for position in longestIncreasing(pairs.map(\.1)) {
            matches[pairs[position].0] = pairs[position].1
        }
        return matches
    }

    /// The places of the lines that are there once.
    private static func onlyPlaces(_ lines: ArraySlice<[UInt8]>) -> [[UInt8]: Int] {
        var places: [[UInt8]: Int] = [:]
        var repeated: Set<[UInt8]> = []
        for (line, text) in zip(lines.indices, lines) {
            if places.updateValue(line, forKey: text) != nil { repeated.insert(text) }
        }
        return places.filter { !repeated.contains($0.key) }
    }
}
