import KartbordModel

/// Where a person is on an effect map.
///
/// Names things, not places, as ``Cursor`` does; since a thing can stand in several places, the
/// thing that it stands beside and the line on which it was last seen say which of them.
struct ChartCursor: Sendable, Equatable {
    /// The rows that one can stand on, from the top.
    enum Row: Sendable {
        case title
        case purpose
        case items
    }

    var row = Row.items
    var level = EffectLevel.why
    /// The chosen thing; nil in an empty place.
    var item: ItemID?
    /// What it stands beside.
    var parent: ItemID?
    /// The line where it was last seen.
    var top = 0
}

/// How an effect map is looked at; of no meaning to the map.
struct Chart: Sendable {
    var cursor = ChartCursor()
    var perspective = Perspective.purpose
    var order = ActionOrder.file
    /// How many levels are shown, 1…4, counted from what the map is ordered by.
    var depth = 4
    /// Things whose branches are drawn as a count.
    var folded: Set<ItemID> = []
    var showsMeasuringPoints = false
    /// Groups that were made beside an effect goal and have no usage goals yet, which would tie them
    /// to it: they stay there meanwhile.
    var adopted: [ItemID: ItemID] = [:]
    /// The goal beside which groups are being made.
    var adopting: ItemID?
    /// The first end of a link, while its other end is looked for on the map.
    var linkSource: ItemID?
    /// How many lines are above the screen.
    var scrolledLines = 0

    /// The layout as it is shown now, and what it was made from.
    var layout = ChartLayout()
    var key: ChartKey?
    /// The chosen spot of the layout.
    var place: Int?
    /// What the chosen thing is tied to, itself included.
    var related: Set<ItemID> = []
    /// How many lines texts take, by their things.
    var measured = MeasuredTexts()
}

/// What a layout depends on.
struct ChartKey: Equatable, Sendable {
    var revision: Int
    var perspective: Perspective
    var order: ActionOrder
    var levels: [EffectLevel]
    var folded: Set<ItemID>
    var adopted: [ItemID: ItemID]
    var showsMeasuringPoints: Bool
    var columns: Int
    var rows: Int
    var languageCode: String
    /// While one branch is presented: its thing.
    var presented: ItemID?
    var isPresenting: Bool
    /// The thing that is being typed, and the lines that it takes.
    var typed: ItemID?
    var typedLines: Int
}

extension Perspective {
    /// The columns in the order in which they are shown one after another.
    var levels: [EffectLevel] {
        switch self {
        case .purpose: [.why, .who, .what, .how]
        case .group: [.who, .what, .how, .why]
        case .usageGoal: [.what, .how, .who, .why]
        case .action: [.how, .what, .who, .why]
        }
    }

    /// The columns in which things belong to a thing of a level here, the first one by Tab.
    func levels(below level: EffectLevel) -> [EffectLevel] {
        switch (self, level) {
        case (.purpose, .why): [.who]
        case (.purpose, .who), (.group, .who): [.what]
        case (.purpose, .what): [.how]
        case (.group, .what), (.usageGoal, .what): [.how, .why]
        case (.action, .how): [.what]
        case (.action, .what): [.why]
        default: []
        }
    }

    /// The perspective in which each thing of a column stands once.
    init(_ level: EffectLevel) {
        self =
            switch level {
            case .why: .purpose
            case .who: .group
            case .what: .usageGoal
            case .how: .action
            }
    }

    /// The one after it, and the first after the last.
    var next: Perspective {
        let all = Self.allCases
        return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
    }
}

extension ActionOrder {
    /// The one after it, and the first after the last.
    var next: ActionOrder {
        let all = Self.allCases
        return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
    }
}
