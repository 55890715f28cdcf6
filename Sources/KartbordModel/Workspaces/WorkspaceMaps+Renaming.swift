extension WorkspaceMaps {
    /// What keeps the links when a map is renamed or moved to another folder of the workspace.
    ///
    /// References to the map get its new path, also where they name an item that is gone. When it
    /// comes to lie in another folder, what it refers to itself is named from there. A reference
    /// that needs no other words stays as it was written.
    ///
    /// - Parameters:
    ///   - old: where the map lies now.
    ///   - new: where it will lie.
    /// - Returns: a change for each map that has to be changed, by the path that it has afterwards.
    public func changes(renaming old: MapPath, to new: MapPath) -> [MapPath: Change] {
        guard old != new else { return [:] }
        var changes: [MapPath: Change] = [:]
        for (path, document) in maps where !document.isReadOnly {
            let holder = path == old ? new : path
            let edits = document.referenceFields.compactMap { entry -> Edit? in
                let texts = entry.texts.map { text in
                    Self.renamed(text, in: path, nowAt: holder, old, new, entry.field == .from)
                }
                guard !zip(texts, entry.texts).allSatisfy({ $0.hasSameBytes(as: $1) }) else {
                    return nil
                }
                let content = entry.field == .from ? FieldContent.text(texts[0]) : .texts(texts)
                return .set(entry.item, entry.field, content)
            }
            if !edits.isEmpty { changes[holder] = Change("keep-links", edits) }
        }
        return changes
    }

    private static func renamed(
        _ text: String, in path: MapPath, nowAt holder: MapPath, _ old: MapPath, _ new: MapPath,
        _ isPath: Bool
    ) -> String {
        guard var reference = isPath ? MapReference(path: text) : MapReference(text),
            let target = path.resolving(reference.path)
        else { return text }
        let aim = target == old ? new : target
        guard holder.resolving(reference.path) != aim else { return text }
        reference.path = aim.named(in: holder)
        return reference.description
    }
}
