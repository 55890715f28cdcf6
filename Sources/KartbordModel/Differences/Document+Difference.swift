extension Document {
    /// The edits that make this document out of another one.
    ///
    /// Items are matched by their ids; what moved is moved, with as few moves as there can be:
    ///
    ///     var copy = old
    ///     try copy.apply(Change("difference", new.difference(from: old)))
    ///     // copy == new
    ///
    /// There is no edit for members that this version does not know. An item in which they differ
    /// is removed and inserted again with all below it. Those of the map itself, the kind and the
    /// version of the format are beyond edits and must be the same for the promise to hold.
    ///
    /// - Precondition: both are of the same kind.
    /// - Parameter old: the document from which the edits lead to this one.
    /// - Returns: the edits in an order in which they can be applied; none between equals.
    public func difference(from old: Document) -> [Edit] {
        precondition(kind == old.kind, "Maps of different kinds cannot be told apart by edits.")
        var writer = DifferenceWriter(Matching(old, self))
        writer.unlink()
        writer.remove(writer.matching.earlyTops)
        writer.place(.root)
        writer.remove(writer.matching.lateTops)
        writer.setFields()
        return writer.edits
    }
}
