/// What was measured at a measuring point on one day (sv mätvärde).
public struct Reading: MapItem {
    /// The type of the items that are viewed so.
    public static let type = ItemType.reading
    /// The document that the item is in.
    public let document: Document
    /// Where the item lies.
    public let handle: Handle

    /// Views an item that is known to be of the type.
    public init(document: Document, handle: Handle) {
        self.document = document
        self.handle = handle
    }

    /// What was measured, in the unit of the measuring point; nil when not said.
    public var value: Double? { self[.readingValue] }

    /// The day; nil when not said.
    public var date: CalendarDate? { self[.date].flatMap { CalendarDate($0) } }
}
