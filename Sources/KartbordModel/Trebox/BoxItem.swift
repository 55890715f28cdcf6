/// Something that an organisation does, sorted into one of three boxes (sv punkt).
public struct BoxItem: MapItem {
    /// The type of the items that are viewed so.
    public static let type = ItemType.boxItem
    /// The document that the item is in.
    public let document: Document
    /// Where the item lies.
    public let handle: Handle

    /// Views an item that is known to be of the type.
    public init(document: Document, handle: Handle) {
        self.document = document
        self.handle = handle
    }

    /// The box that it lies in; nil while it is not sorted.
    public var box: Box? { self[.box] }

    /// How far it has come; nil when that is not said, or said in the words of another box.
    public var status: BoxStatus? {
        guard let status = self[.boxStatus], status.box == box else { return nil }
        return status
    }

    /// Its moves between the boxes, the oldest first.
    public var moves: [BoxMove] { items(.moves) }

    /// By what one sees whether it gets better.
    public var measuringPoints: [MeasuringPoint] { items(.measuringPoints) }

    /// What must be true for it to be worth while.
    public var assumptions: [Assumption] { items(.assumptions) }

    /// The five-day sprints on it, in the order of the file.
    public var sprints: [Sprint] { items(.sprints) }

    /// The signals that led to it, in the order of their ids.
    public var signals: [Signal] { sources(Signal.self) }
}
