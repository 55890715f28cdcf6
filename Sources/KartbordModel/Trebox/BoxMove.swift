/// A move of an item from one box to another, or out of what is not sorted.
public struct BoxMove: MapItem {
    /// The type of the items that are viewed so.
    public static let type = ItemType.move
    /// The document that the item is in.
    public let document: Document
    /// Where the item lies.
    public let handle: Handle

    /// Views an item that is known to be of the type.
    public init(document: Document, handle: Handle) {
        self.document = document
        self.handle = handle
    }

    /// The day of the move; nil when it is not a date.
    public var date: CalendarDate? { self[.date].flatMap { CalendarDate($0) } }

    /// Where the item lay before; nil when it was not sorted.
    public var from: Box? { self[.movedFrom] }

    /// Where it was moved to; nil when it was taken out of the boxes.
    public var to: Box? { self[.movedTo] }
}
