/// A list of edits with a name: what one command does and what undo takes back.
public struct Change: Sendable, Equatable {
    /// The name of the command that made it, such as `move-step`.
    public var name: String
    /// What is done, in this order.
    public var edits: [Edit]

    /// Makes a change.
    public init(_ name: String, _ edits: [Edit]) {
        self.name = name
        self.edits = edits
    }
}

extension Document {
    /// Carries out a change and returns the change that would take it back.
    ///
    /// - Throws: ``EditError`` of the first edit that cannot be carried out; the document is then
    ///   as it was.
    @discardableResult
    public mutating func apply(_ change: Change) throws(EditError) -> Change {
        var inverses: [Edit] = []
        inverses.reserveCapacity(change.edits.count)
        for edit in change.edits {
            do {
                inverses.append(try apply(edit))
            } catch {
                rollBack(inverses)
                throw error
            }
        }
        return Change(change.name, inverses.reversed())
    }

    private mutating func rollBack(_ inverses: [Edit]) {
        for inverse in inverses.reversed() {
            do {
                try apply(inverse)
            } catch {
                preconditionFailure("An inverse did not fit the document it came from: \(error)")
            }
        }
    }
}
