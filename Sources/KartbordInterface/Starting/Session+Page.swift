import KartbordModel
public import KartbordScreen

extension Session {
    /// The whole map on a page, as lines of text for paper and pipes: no keys, nothing chosen.
    ///
    /// What the page has no room for is left out, and its edges say how much that is.
    public func page(_ size: Size) -> [String] {
        var copy = self
        copy.view.isPresenting = true
        copy.kindView.showAll(&copy)
        // The last two rows of a screen are for messages and keys.
        copy.resize(Size(columns: size.columns, rows: size.rows + 2))
        let frame = copy.frame()
        let lines = (0..<size.rows).map { frame.text(ofRow: $0) }
        let last = lines.lastIndex { !$0.isEmpty }
        return last.map { Array(lines[...$0]) } ?? []
    }
}
