/// What can be undone and redone, without limit.
public struct History: Sendable {
    /// Changes that would take back what was done, the newest last.
    private var done: [Change] = []
    /// Changes that would do again what was undone, the newest last.
    private var undone: [Change] = []

    /// A history of nothing.
    public init() {}

    /// The name of what undo would take back.
    public var undoName: String? { done.last?.name }

    /// The name of what redo would do again.
    public var redoName: String? { undone.last?.name }

    /// What undo would do.
    public var undoEdits: [Edit] { done.last?.edits ?? [] }

    /// How many changes can be undone.
    public var depth: Int { done.count }

    /// Carries out a change so that it can be undone.
    ///
    /// What was undone before can no longer be redone. A change without edits leaves everything
    /// as it is.
    public mutating func perform(
        _ change: Change, on document: inout Document
    ) throws(EditError) {
        guard !change.edits.isEmpty else { return }
        done.append(try document.apply(change))
        undone.removeAll()
    }

    /// Takes back the last change; gives the change that did so, nil when there is nothing left.
    ///
    /// - Throws: ``EditError`` when the document has changed in between so that the change cannot
    ///   be taken back; document and history are then as they were.
    public mutating func undo(_ document: inout Document) throws(EditError) -> Change? {
        try Self.step(from: &done, to: &undone, &document)
    }

    /// Does again what was undone last; gives the change that did so, nil when there is nothing.
    ///
    /// - Throws: ``EditError`` as ``undo(_:)`` does.
    public mutating func redo(_ document: inout Document) throws(EditError) -> Change? {
        try Self.step(from: &undone, to: &done, &document)
    }

    private static func step(
        from: inout [Change], to: inout [Change], _ document: inout Document
    ) throws(EditError) -> Change? {
        guard let change = from.last else { return nil }
        let inverse = try document.apply(change)
        from.removeLast()
        to.append(inverse)
        return change
    }
}
