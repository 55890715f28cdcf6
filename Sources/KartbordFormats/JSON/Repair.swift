public import KartbordModel

/// Something in a file that had to be mended, or was kept as it was although it does not fit.
public struct Repair: Sendable, Equatable {
    /// The line, from 1.
    public let line: Int
    /// The column in the line, from 1, counted in Unicode scalars.
    public let column: Int
    /// The item that it is about, by the id that it has now.
    public let item: ItemID
    /// What the item is.
    public let type: ItemType
    /// What was found and done.
    public let reason: Reason

    /// Makes a repair of a place, an item and what was found.
    public init(line: Int, column: Int, item: ItemID, type: ItemType, reason: Reason) {
        self.line = line
        self.column = column
        self.item = item
        self.type = type
        self.reason = reason
    }

    /// What was found and done.
    public enum Reason: Sendable, Equatable {
        /// The file began with a byte order mark, which is not written.
        case byteOrderMark
        /// The item had no id, an empty one or one that is no text, and was given one.
        case noID
        /// Another item has that id too, so that this one was given another.
        case duplicateID(ItemID)
        /// An item that is known by what this field refers to has no such field.
        case noKey(FieldName)
        /// Another item of the same list refers to the same by this field; both are kept.
        case duplicateKey(FieldName)
        /// The field cannot hold that value, which is kept until somebody replaces it.
        case wrongValue(FieldName)
        /// There is no item with that id; the link is kept.
        case linkToNothing(FieldName, ItemID)
        /// The item with that id is not of a type that the field can name; the link is kept.
        case linkToOther(FieldName, ItemID, ItemType)
        /// A list is no list, or holds something that is no item: the map can only be looked at.
        case damagedList(ListName)
        /// Git had marked a conflict; the sides were joined, and so many conflicts are recorded.
        case conflictMarkers(Int)
    }
}
