extension Document {
    /// The map and all its items, from the top in reading order: costs as much as the map is large.
    public var allItems: [Handle] {
        var found: [Handle] = []
        var waiting: [Handle] = [.root]
        while let handle = waiting.popLast() {
            found.append(handle)
            for entry in nodes[Int(handle.index)].children.reversed() {
                waiting += entry.handles.reversed()
            }
        }
        return found
    }
}
