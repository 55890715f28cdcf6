/// Where an item lies in memory: quick to follow, and good only until the next edit.
///
/// Ask the same document for a new one by ``Document/handle(_:)`` after an edit: an old handle may
/// lead to another item by then, without a warning.
public struct Handle: Hashable, Sendable {
    package let index: Int32

    package init(_ index: Int) {
        self.index = Int32(truncatingIfNeeded: index)
    }

    /// The map itself.
    public static let root = Handle(0)
}
