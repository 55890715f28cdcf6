/// A row of a journey map.
///
/// The standard lanes have their own names as ids, so that a card says `"lane": "pain"` and can
/// be read without looking the lane up; lanes that people add have short random ids.
public struct Lane: Sendable, Equatable, Identifiable {
    /// What a lane shows at each step.
    public enum Sort: Sendable, Equatable {
        /// Cards of its own.
        case cards
        /// The feelings of the personas as a curve.
        case curve
        /// The step's touchpoint and channels.
        case touchpoint
        /// The step's waiting time and duration.
        case waiting
        /// The step's volume, minutes and what follows from them.
        case numbers
        /// The insights of the kind quote that are linked to the step.
        case quotes
        /// The opportunities that are linked to the step.
        case opportunities
    }

    /// The id, for standard lanes one of ``Lane/standard``.
    public let id: ItemID
    /// The name that somebody gave it; nil for a standard lane that was not renamed.
    public let title: String?
    /// The question to show while a place in the row is empty; never content.
    public let prompt: String?
    /// The line of a blueprint drawn under it.
    public let line: BlueprintLine?
    /// Whether it is left out of view.
    public let isHidden: Bool

    /// The ids of the standard lanes, in a sensible order.
    public static let standard: [ItemID] = [
        "feeling", "doing", "thinking", "touchpoint", "pain", "gain", "quote", "frontstage",
        "backstage", "support", "unit", "waiting", "numbers", "opportunity", "idea",
    ]

    /// The lanes of a map whose file names none.
    public static let initial: [ItemID] = ["feeling", "doing", "pain", "quote", "opportunity"]

    /// What the lane shows at each step.
    public var sort: Sort {
        switch id.text {
        case "feeling": .curve
        case "touchpoint": .touchpoint
        case "waiting": .waiting
        case "numbers": .numbers
        case "quote": .quotes
        case "opportunity": .opportunities
        default: .cards
        }
    }

    init(_ id: ItemID) {
        self.id = id
        title = nil
        prompt = nil
        line = nil
        isHidden = false
    }

    init(document: Document, handle: Handle) {
        id = document.id(handle)
        title = document[handle, .title]
        prompt = document[handle, .prompt]
        line = document[handle, .line]
        isHidden = document[handle, .hidden] ?? false
    }
}

extension JourneyMap {
    /// All rows in order, the hidden ones too; ``Lane/initial`` when the file names none.
    public var lanes: [Lane] {
        let handles = document.children(Handle.root, .lanes)
        guard !handles.isEmpty else { return Lane.initial.map { Lane($0) } }
        return handles.map { Lane(document: document, handle: $0) }
    }

    /// The rows that are shown.
    public var shownLanes: [Lane] { lanes.filter { !$0.isHidden } }
}
