/// A Trebox portfolio, seen in a document without copying it.
///
/// Everything is read when it is asked for: making a view costs nothing.
public struct TreboxPortfolio: Sendable {
    /// The document that is viewed.
    public let document: Document

    /// Views a document as a portfolio.
    ///
    /// - Precondition: the document is of the kind ``Kind/trebox``.
    public init(_ document: Document) {
        precondition(
            document.kind == .trebox, "Only a portfolio can be viewed as a TreboxPortfolio.")
        self.document = document
    }

    /// The title; nil when it is not set.
    public var title: String? { document[.map, .title] }

    /// Where the organisation is going; nil when it is not said.
    public var vision: String? { document[.map, .vision] }

    /// Hours in a full-time week; 40 unless set.
    public var hoursPerWeek: Double { document[.map, .hoursPerWeek] ?? 40 }

    /// The share of the effort that Box 1 may have at most, in per cent; 90 unless set.
    public var presentLimit: Double { document[.map, .presentLimit] ?? 90 }

    /// All items, sorted or not, in the order of the file.
    public var items: [BoxItem] { document.items(.root, .items) }

    /// The items of a box, or with nil those that are not sorted, in the order of the file.
    public func items(in box: Box?) -> [BoxItem] { items.filter { $0.box == box } }

    /// What the environmental scan has seen, in order.
    public var signals: [Signal] { document.items(.root, .signals) }

    /// The item with the id, when it is of the type that is asked for.
    public func item<Item: MapItem>(_ id: ItemID, _ type: Item.Type = Item.self) -> Item? {
        document.item(id)
    }
}
