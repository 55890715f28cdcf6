/// Where an item lies in memory: quick to follow, and good only until the next edit.
public struct Handle: Hashable, Sendable {
    package let index: Int32

    package init(_ index: Int) {
        self.index = Int32(truncatingIfNeeded: index)
    }

    /// The map itself.
    public static let root = Handle(0)
}
