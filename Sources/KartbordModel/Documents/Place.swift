/// Where an item stands: in which list of which parent, and after which of its siblings.
///
/// A sibling rather than a number says the place, so that an edit still means the same when
/// somebody else has added something further up.
public struct Place: Sendable, Equatable {
    /// The item that holds the list.
    public var parent: ItemID
    /// The list.
    public var list: ListName
    /// The sibling before it; nil for the first place.
    public var after: ItemID?

    /// Makes a place.
    public init(_ parent: ItemID, _ list: ListName, after: ItemID? = nil) {
        self.parent = parent
        self.list = list
        self.after = after
    }
}
