/// A customer-journey map, seen in a document without copying it.
///
/// Everything is read when it is asked for: making a view costs nothing, and asking for one step
/// costs the same in a large map.
public struct JourneyMap: Sendable {
    /// The document that is viewed.
    public let document: Document

    /// Views a document as a journey map.
    ///
    /// - Precondition: the document is of the kind ``Kind/journey``.
    public init(_ document: Document) {
        precondition(document.kind == .journey, "Only a journey can be viewed as a JourneyMap.")
        self.document = document
    }

    /// The title; nil when it is not set.
    public var title: String? { document[.map, .title] }

    /// Which state is shown; current unless set.
    public var state: MapState { document[.map, .state] ?? .current }

    /// Hours in a full-time week, 40 unless set.
    public var hoursPerWeek: Double { document[.map, .hoursPerWeek] ?? 40 }

    /// Those whose journey it is, in order.
    public var personas: [Persona] { document.items(.root, .personas) }

    /// The phases in order.
    public var phases: [Phase] { document.items(.root, .phases) }

    /// All steps in reading order, whatever their phase.
    public var steps: [Step] { phases.flatMap(\.steps) }

    /// The insights in order.
    public var insights: [Insight] { document.items(.root, .insights) }

    /// The opportunities in order.
    public var opportunities: [Opportunity] { document.items(.root, .opportunities) }

    /// The item with the id, when it is of the type that is asked for.
    public func item<Item: MapItem>(_ id: ItemID, _ type: Item.Type = Item.self) -> Item? {
        document.item(id)
    }
}
