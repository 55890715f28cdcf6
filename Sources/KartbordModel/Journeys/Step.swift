/// One thing the receiver does.
public struct Step: MapItem {
    /// The type of the items that are viewed so.
    public static let type = ItemType.step
    /// The document that the item is in.
    public let document: Document
    /// Where the item lies.
    public let handle: Handle

    /// Views an item that is known to be of the type.
    public init(document: Document, handle: Handle) {
        self.document = document
        self.handle = handle
    }

    /// The phase that it belongs to.
    public var phase: Phase? {
        document.parent(handle).map { Phase(document: document, handle: $0) }
    }

    /// How the personas feel, in the order in which they were noted.
    public var feelings: [Feeling] { items(.feelings) }

    /// How a persona feels, −2…2; nil when that is not known.
    public func feeling(of persona: ItemID) -> Int? {
        document[ItemID.keyed(id, by: persona), .value]
    }

    /// All cards, whatever their lane, in the order in which they stand.
    public var cards: [Card] { items(.cards) }

    /// The cards of one lane in order.
    public func cards(in lane: ItemID) -> [Card] {
        cards.filter { $0[.lane] == lane }
    }

    /// The insights that are linked to the step, in the order of their ids.
    public var insights: [Insight] { sources(Insight.self) }

    /// The opportunities that are linked to the step, in the order of their ids.
    public var opportunities: [Opportunity] { sources(Opportunity.self) }

    /// What the handling of the step takes; nil when volume or minutes are not known.
    public var workload: Workload? {
        guard let volume = self[.volume], let minutes = self[.minutes] else { return nil }
        return Workload(volume: volume, minutes: minutes, manualShare: self[.manualShare] ?? 100)
    }
}
