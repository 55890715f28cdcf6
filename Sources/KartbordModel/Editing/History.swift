/// What can be undone and redone, without limit.
///
/// Changes that others made come in between (``take(_:into:)``) and are no part of it: undo takes
/// back what was done here and is still as it was done here.
public struct History: Sendable {
    /// A change that would take something back, and how many foreign changes had come by then.
    fileprivate struct Step: Sendable {
        let change: Change
        let time: Int
    }

    /// What would take back what was done, the newest last.
    private var done: [Step] = []
    /// What would do again what was undone, the newest last.
    private var undone: [Step] = []
    private var traces = ForeignTraces()

    /// A history of nothing.
    public init() {}

    /// The name of what undo would take back.
    public var undoName: String? { done.last?.change.name }

    /// The name of what redo would do again.
    public var redoName: String? { undone.last?.change.name }

    /// What undo would do.
    public var undoEdits: [Edit] { done.last?.change.edits ?? [] }

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
        done.append(Step(change: try document.apply(change), time: traces.count))
        undone.removeAll()
    }

    /// Carries out a change that somebody else made.
    ///
    /// What they set, moved, worked on or took away since is theirs: neither undo nor redo touches
    /// it from then on.
    public mutating func take(
        _ change: Change, into document: inout Document
    ) throws(EditError) {
        let noted = traces.noting(change, in: document)
        try document.apply(change)
        traces = noted
    }

    /// Where something can be put that was to stand in a place before others changed the list; nil
    /// when what it stood in is gone.
    public func place(_ place: Place, in document: Document) -> Place? {
        traces.resolved(place, in: document)
    }

    /// Takes back the last change; nil when there is nothing left.
    ///
    /// - Throws: ``EditError`` when the document was changed past the history, so that the change
    ///   cannot be taken back; document and history are then as they were.
    public mutating func undo(_ document: inout Document) throws(EditError) -> Retraction? {
        try traces.step(from: &done, to: &undone, &document)
    }

    /// Does again what was undone last; nil when there is nothing.
    ///
    /// - Throws: ``EditError`` as ``undo(_:)`` does.
    public mutating func redo(_ document: inout Document) throws(EditError) -> Retraction? {
        try traces.step(from: &undone, to: &done, &document)
    }
}

/// What came of taking a change back, or of doing it again.
public struct Retraction: Sendable, Equatable {
    /// What was done; without edits when others have left no place for any of it.
    public let change: Change
    /// Whether that is all there was; the rest is others' by now.
    public let isWhole: Bool
}

extension ForeignTraces {
    fileprivate func step(
        from: inout [History.Step], to: inout [History.Step], _ document: inout Document
    ) throws(EditError) -> Retraction? {
        guard let step = from.last else { return nil }
        guard step.time < count else {
            let inverse = try document.apply(step.change)
            from.removeLast()
            to.append(History.Step(change: inverse, time: count))
            return Retraction(change: step.change, isWhole: true)
        }
        let (carriedOut, inverses) = carryOut(step.change.edits, since: step.time, on: &document)
        from.removeLast()
        if !inverses.isEmpty {
            to.append(
                History.Step(change: Change(step.change.name, inverses.reversed()), time: count))
        }
        return Retraction(
            change: Change(step.change.name, carriedOut),
            isWhole: carriedOut.count == step.change.edits.count)
    }
}
