/// One note in a lane of a step.
public struct Card: MapItem {
    /// The type of the items that are viewed so.
    public static let type = ItemType.card
    /// The document that the item is in.
    public let document: Document
    /// Where the item lies.
    public let handle: Handle

    /// Views an item that is known to be of the type.
    public init(document: Document, handle: Handle) {
        self.document = document
        self.handle = handle
    }

    /// The step that it stands at.
    public var step: Step? {
        document.parent(handle).map { Step(document: document, handle: $0) }
    }

    /// The insights that the card rests on, in the order of their ids.
    public var insights: [Insight] { sources(Insight.self) }

    /// How well the card is known: what it says itself, else researched when a fact that was
    /// not merely assumed is linked to it, else nil.
    public var evidence: Evidence? {
        if let said: Evidence = self[.evidence] { return said }
        return insights.contains(where: \.isEvidence) ? .researched : nil
    }
}
