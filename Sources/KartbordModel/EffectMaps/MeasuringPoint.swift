/// By what one sees whether an effect goal is reached (sv mätpunkt).
public struct MeasuringPoint: MapItem {
    /// The type of the items that are viewed so.
    public static let type = ItemType.measuringPoint
    /// The document that the item is in.
    public let document: Document
    /// Where the item lies.
    public let handle: Handle

    /// Views an item that is known to be of the type.
    public init(document: Document, handle: Handle) {
        self.document = document
        self.handle = handle
    }

    /// The effect goal that it belongs to; nil for that of an item of a portfolio.
    public var effectGoal: EffectGoal? {
        guard let parent = document.parent(handle), document.type(parent) == .effectGoal else {
            return nil
        }
        return EffectGoal(document: document, handle: parent)
    }

    /// What was measured, in the order of the file.
    public var readings: [Reading] { items(.readings) }
}
