extension Document {
    /// All that the checks of the method find, in reading order by place, then by check.
    ///
    /// - Parameters:
    ///   - today: the day by which a review date has passed or not.
    ///   - words: the words of the checks that read language; those of the language of the map
    ///     when nil, and none when the map names no language.
    ///   - origin: the map that a wanted map came from, when it is at hand.
    ///   - others: maps in which something may rely on what a portfolio lets go, as far as they are
    ///     at hand.
    /// - Returns: the findings; none when the map meets every check.
    public func findings(
        today: CalendarDate, words: CheckWords? = nil, origin: Document? = nil,
        others: [OtherMap] = []
    ) -> [Finding] {
        let words = words ?? CheckWords(language: self[ItemID.map, .language])
        switch kind {
        case .journey:
            let map = CheckedMap(JourneyMap(self), today: today, words: words, origin: origin)
            return inReadingOrder(Checks.journey.flatMap { $0(map) })
        case .effectMap:
            let map = CheckedEffectMap(EffectMap(self), today: today, words: words)
            return inReadingOrder(Checks.effectMap.flatMap { $0(map) })
        case .trebox:
            let map = CheckedPortfolio(
                TreboxPortfolio(self), today: today, words: words, others: others)
            return inReadingOrder(Checks.trebox.flatMap { $0(map) })
        }
    }

    /// Whether nothing in a journey rests on a source, so that exports are stamped as a hypothesis.
    ///
    /// Other kinds of map are no claims about what is, and never hypotheses.
    ///
    /// A source is an insight that was not merely assumed, a step or a card that is marked as
    /// partly or fully researched, or the evidence named for a persona.
    ///
    /// Looks through the whole map as long as it finds none: ask once for each ``revision``.
    public var isHypothesis: Bool {
        kind == .journey
            && !nodes.contains { node in
                node.fields.contains { Self.isSource($0, of: node.type) }
            }
    }

    private static func isSource(_ entry: FieldEntry, of type: ItemType) -> Bool {
        switch (type, entry.name) {
        case (.insight, .source):
            Source(entry.content).map { $0 != .assumption } ?? false
        case (.step, .evidence), (.card, .evidence):
            Checks.isKnown(Evidence(entry.content))
        case (.persona, .evidence): String(entry.content) != nil
        default: false
        }
    }

    private func inReadingOrder(_ found: [Finding]) -> [Finding] {
        var waiting = Set(found.map(\.item))
        var ranks: [ItemID: Int] = [:]
        rank(.root, &waiting, &ranks)
        let last = ranks.count
        return found.enumerated().sorted { left, right in
            let (one, other) = (left.element, right.element)
            return (ranks[one.item] ?? last, one.check, left.offset)
                < (ranks[other.item] ?? last, other.check, right.offset)
        }.map(\.element)
    }

    /// Numbers the items that are waited for in reading order, and stops when it has them all.
    private func rank(
        _ handle: Handle, _ waiting: inout Set<ItemID>, _ ranks: inout [ItemID: Int]
    ) {
        if waiting.isEmpty { return }
        let node = nodes[Int(handle.index)]
        if waiting.remove(node.id) != nil { ranks[node.id] = ranks.count }
        for entry in node.children {
            for child in entry.handles { rank(child, &waiting, &ranks) }
        }
    }
}
