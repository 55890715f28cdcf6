/// A day by which something was to have happened with an item, and that has passed.
public enum PassedDate: Sendable, Equatable {
    /// The item was to be taken up again.
    case review(CalendarDate)
    /// The antipilot was to be decided on.
    case antipilot(CalendarDate)
}

extension BoxItem {
    /// Since when it lies where it lies: the day of its last move, else the day on which it began.
    public var lyingSince: CalendarDate? {
        moves.last?.date ?? self[.startDate].flatMap { CalendarDate($0) }
    }

    /// Whether nothing more is awaited of it: it has ended, was replaced or stopped.
    public var isSettled: Bool {
        switch status {
        case .ended, .replaced, .stopped: true
        default: false
        }
    }

    /// What should have happened before a day, the antipilot first, which holds something up.
    ///
    /// An antipilot is decided on when the item's status says another thing than that it runs.
    public func passed(on today: CalendarDate) -> [PassedDate] {
        guard !isSettled else { return [] }
        var passed: [PassedDate] = []
        if let end = awaitedEnd, end < today { passed.append(.antipilot(end)) }
        if let review = awaitedReview, review < today { passed.append(.review(review)) }
        return passed
    }

    /// When its antipilot is to be decided on; nil when that has been done.
    public var awaitedEnd: CalendarDate? {
        guard box == .past else { return nil }
        switch status {
        case .ended, .takenBack, .replaced: return nil
        default: return self[.antipilotEnd].flatMap { CalendarDate($0) }
        }
    }

    /// When it is to be taken up again; nil when nothing more is awaited of it.
    public var awaitedReview: CalendarDate? {
        isSettled ? nil : self[.reviewDate].flatMap { CalendarDate($0) }
    }
}
