extension Checks {
    /// T2: an item says why it lies in its box, who answers for it and when it is taken up again.
    ///
    /// What is finished need not be taken up again. The day of the portfolio itself counts too.
    static func itemsKept(_ map: CheckedPortfolio) -> [Finding] {
        var found = map.items.flatMap { item -> [Finding] in
            var found: [Finding] = []
            let wanted: [FieldName] = [.reason, .owner] + (item.isSettled ? [] : [.reviewDate])
            let lacking = item.lacking(wanted)
            if let first = lacking.first {
                found.append(Finding(.t2, item.id, first, .itemLacks(lacking)))
            }
            if let day = item.awaitedReview, day < map.today {
                found.append(Finding(.t2, item.id, .reviewDate, .reviewDatePassed(day)))
            }
            return found
        }
        if let day = map[.reviewDate].flatMap({ CalendarDate($0) }), day < map.today {
            found.append(Finding(.t2, .map, .reviewDate, .reviewDatePassed(day)))
        }
        return found
    }

    /// T4: an item of Box 3 is measured by what is tested and learned, never by what it saves.
    ///
    /// What is on ice or stopped rests; what is to grow has been tested, on whatever assumption.
    static func trials(_ map: CheckedPortfolio) -> [Finding] {
        map[.future].flatMap { item -> [Finding] in
            [untried(item), savings(item, map.words)].compactMap(\.self)
        }
    }

    private static func untried(_ item: BoxItem) -> Finding? {
        guard item.status != .onIce, item.status != .stopped else { return nil }
        if item.assumptions.allSatisfy({ $0.isUnanswered || $0[.text] == nil }) {
            return Finding(.t4, item.id, nil, .untried(hasAssumption: false))
        }
        guard item.status != .scale, item[.nextTest] == nil else { return nil }
        return Finding(.t4, item.id, .nextTest, .untried(hasAssumption: true))
    }

    /// T6: before something is let go it is known what happens, until when it is tried and what
    /// would bring it back.
    ///
    /// Of what is gone for good the consequences are still asked for; of what was taken back nothing.
    static func lettingGo(_ map: CheckedPortfolio) -> [Finding] {
        map[.past].flatMap { item -> [Finding] in
            let wanted: [FieldName] =
                switch item.status {
                case .takenBack: []
                case .ended, .replaced: [.consequences]
                default: [.consequences, .antipilotEnd, .bringBack]
                }
            var found: [Finding] = []
            let lacking = item.lacking(wanted)
            if let first = lacking.first {
                found.append(Finding(.t6, item.id, first, .lettingGoLacks(lacking)))
            }
            if let day = item.awaitedEnd, day < map.today {
                found.append(Finding(.t6, item.id, .antipilotEnd, .antipilotOver(day)))
            }
            return found
        }
    }

    /// T7: what the law demands cannot just be let go.
    static func legalDuties(_ map: CheckedPortfolio) -> [Finding] {
        map[.past].filter { $0[.legalDuty] == true && $0.status != .takenBack }
            .map { Finding(.t7, $0.id, .legalDuty, .legalDuty) }
    }

    /// T10: what something else relies on cannot just be let go; what was taken back or replaced is
    /// still had.
    static func reliedOn(_ map: CheckedPortfolio) -> [Finding] {
        map[.past].compactMap { item in
            guard item.status != .takenBack, item.status != .replaced,
                let words = map.reliances.words(for: item)
            else { return nil }
            return Finding(.t10, item.id, nil, .reliedOn(by: words))
        }
    }
}
