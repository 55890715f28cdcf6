/// Five days, Monday to Friday, from an idea to a prototype that users have tried.
public struct Sprint: MapItem {
    /// The type of the items that are viewed so.
    public static let type = ItemType.sprint
    /// The document that the item is in.
    public let document: Document
    /// Where the item lies.
    public let handle: Handle

    /// Views an item that is known to be of the type.
    public init(document: Document, handle: Handle) {
        self.document = document
        self.handle = handle
    }

    /// The plan for each day, Monday first; nil for a day without one.
    public var plan: [(day: FieldName, text: String?)] {
        Self.days.map { ($0.name, self[$0]) }
    }

    /// The first day; nil when it is not a date.
    public var startDate: CalendarDate? { self[.startDate].flatMap { CalendarDate($0) } }

    /// The fields of the days, Monday first.
    public static let days: [Key<String>] = [.monday, .tuesday, .wednesday, .thursday, .friday]
}
