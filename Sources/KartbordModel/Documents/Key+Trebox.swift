extension Key where Value == String {
    /// Why an item lies in its box, or was moved there.
    public static var reason: Key { Key(.reason) }
    /// Where the organisation is going.
    public static var vision: Key { Key(.vision) }
    /// The day of the last review, as `YYYY-MM-DD`.
    public static var lastReview: Key { Key(.lastReview) }
    /// From which sector a signal comes.
    public static var sector: Key { Key(.sector) }
    /// The day on which an item or a sprint begins, as `YYYY-MM-DD`.
    public static var startDate: Key { Key(.startDate) }
    /// Why an item no longer serves a purpose.
    public static var lostRelevance: Key { Key(.lostRelevance) }
    /// What happens when an item is let go.
    public static var consequences: Key { Key(.consequences) }
    /// The first day without the item, as `YYYY-MM-DD`.
    public static var antipilotStart: Key { Key(.antipilotStart) }
    /// The last day of the antipilot, as `YYYY-MM-DD`.
    public static var antipilotEnd: Key { Key(.antipilotEnd) }
    /// What would bring the item back.
    public static var bringBack: Key { Key(.bringBack) }
    /// What is believed to become possible.
    public static var hypothesis: Key { Key(.hypothesis) }
    /// What is tried next.
    public static var nextTest: Key { Key(.nextTest) }
    /// What is done on the first day of a sprint.
    public static var monday: Key { Key(.monday) }
    /// What is done on the second day of a sprint.
    public static var tuesday: Key { Key(.tuesday) }
    /// What is done on the third day of a sprint.
    public static var wednesday: Key { Key(.wednesday) }
    /// What is done on the fourth day of a sprint.
    public static var thursday: Key { Key(.thursday) }
    /// What is done on the fifth day of a sprint.
    public static var friday: Key { Key(.friday) }
    /// What was learned.
    public static var learned: Key { Key(.learned) }
    /// Where a signal was seen.
    public static var signalSource: Key { Key(.source) }
}

extension Key where Value == Double {
    /// The share of the effort that Box 1 is to have, in per cent.
    public static var presentTarget: Key { Key(.presentTarget) }
    /// The share of the effort that Box 2 is to have, in per cent.
    public static var pastTarget: Key { Key(.pastTarget) }
    /// The share of the effort that Box 3 is to have, in per cent.
    public static var futureTarget: Key { Key(.futureTarget) }
    /// The share of the effort that Box 1 may have at most, in per cent; 90 unless set.
    public static var presentLimit: Key { Key(.presentLimit) }
    /// What nobody is busy with, in hours a week.
    public static var freeCapacity: Key { Key(.freeCapacity) }
    /// What an item takes now, in hours a week.
    public static var effortUsed: Key { Key(.effortUsed) }
    /// What letting an item go frees, in hours a week.
    public static var effortFreed: Key { Key(.effortFreed) }
    /// What creating an item takes, in hours a week.
    public static var effortNeeded: Key { Key(.effortNeeded) }
}

extension Key where Value == Bool {
    /// Whether a law demands the item.
    public static var legalDuty: Key { Key(.legalDuty) }
}

extension Key where Value == [String] {
    /// Whom an item concerns.
    public static var affected: Key { Key(.affected) }
}

extension Key where Value == [ItemID] {
    /// The items that a signal led to.
    public static var items: Key { Key(.items) }
}

extension Key where Value == Box {
    /// In which of the three boxes an item lies; in none while it is not sorted.
    public static var box: Key { Key(.box) }
    /// The box that an item was moved from; none when it had not been sorted.
    public static var movedFrom: Key { Key(.from) }
    /// The box that an item was moved to.
    public static var movedTo: Key { Key(.to) }
}

extension Key where Value == Decision {
    /// What was decided at the end of a sprint.
    public static var decision: Key { Key(.decision) }
}

extension Key where Value == BoxStatus {
    /// How far an item of a portfolio has come, in the words of its box.
    public static var boxStatus: Key { Key(.status) }
}

extension Key where Value == BoxItemKind {
    /// What an item of a portfolio is.
    public static var boxItemKind: Key { Key(.kind) }
}
