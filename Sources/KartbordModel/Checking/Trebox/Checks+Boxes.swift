extension Checks {
    /// T1: all three boxes are worked on all the time; without Box 2 there is no room for Box 3.
    static func emptyBoxes(_ map: CheckedPortfolio) -> [Finding] {
        Box.allCases.filter { map[$0].isEmpty }.map { box in
            Finding(.t1, .map, nil, .emptyBox(box), level: box == .past ? .error : nil)
        }
    }

    /// T3: the time for what is new comes from what is let go, or is free already.
    static func room(_ map: CheckedPortfolio) -> [Finding] {
        // Sums of hours as people write them may be off by less than they can mean.
        guard map.balance.needed > 0, map.balance.missing > 0.001 else { return [] }
        return [Finding(.t3, .map, nil, .needsMore(missing: map.balance.missing))]
    }

    /// T8: where nearly all effort goes to the present, no future is made.
    static func presentShare(_ map: CheckedPortfolio) -> [Finding] {
        let limit = map.portfolio.presentLimit
        guard let share = map.balance.effortShare(of: .present), share > limit else { return [] }
        return [Finding(.t8, .map, .presentLimit, .presentAboveLimit(share, limit: limit))]
    }

    /// T11: what is hardest to let go is what people take for granted.
    ///
    /// Silent as long as nobody has said of anything in Box 2 what it is.
    static func onlyThings(_ map: CheckedPortfolio) -> [Finding] {
        let kinds = map[.past].compactMap { $0[.boxItemKind] }
        guard !kinds.isEmpty, !kinds.contains(.assumption) else { return [] }
        return [Finding(.t11, .map, nil, .onlyThings)]
    }

    /// T12: a portfolio in which nothing moves for a month after its review is not worked with.
    ///
    /// A move without a date may have been made since.
    static func movement(_ map: CheckedPortfolio) -> [Finding] {
        guard let last = map[.lastReview].flatMap({ CalendarDate($0) }), !map.items.isEmpty,
            map.today.isMonth(after: last)
        else { return [] }
        let hasMoved = map.portfolio.items.contains { item in
            item.moves.contains { $0.date.map { $0 > last } ?? true }
        }
        return hasMoved ? [] : [Finding(.t12, .map, nil, .nothingMoved(since: last))]
    }
}

extension CalendarDate {
    /// Whether a whole month has gone since the other day.
    fileprivate func isMonth(after other: CalendarDate) -> Bool {
        let months = (year - other.year) * 12 + month - other.month
        return months > 1 || months == 1 && day >= other.day
    }
}
