import KartbordFormats
import KartbordModel
import KartbordText

extension OpenedMap {
    /// Joins the maps at two paths.
    ///
    /// - Parameters:
    ///   - base: the path of what both came from; what it holds may be empty.
    ///   - ours: the path of one side.
    ///   - theirs: the path of the other.
    ///   - name: what stands for the paths in messages, if they say nothing to people.
    /// - Returns: the joined map.
    /// - Throws: ``ProgramError`` when one of them is no map, may not be written anew, or is of
    ///   another kind.
    static func merge(
        base: String, _ ours: String, _ theirs: String, named name: String? = nil
    ) throws(ProgramError) -> Merge {
        let one = try OpenedMap(ours, named: name)
        let other = try OpenedMap(theirs, named: name)
        let origin = try origin(at: base, named: name)
        for map in [one, other] where map.document.isReadOnly {
            throw .readOnlyOrigin(path: map.path)
        }
        try expectOneKind(one, other)
        if let origin { try expectOneKind(origin, one) }
        return Merge(one.document, other.document, base: origin?.document)
    }

    /// Makes sure that two maps can be compared.
    static func expectOneKind(_ one: OpenedMap, _ other: OpenedMap) throws(ProgramError) {
        guard one.document.kind != other.document.kind else { return }
        throw .wrongUse(
            Wording.Merging.differentKinds(
                DisplayText.visible(one.path), DisplayText.visible(other.path)))
    }

    private init(_ path: String, named name: String?) throws(ProgramError) {
        do throws(ProgramError) {
            try self.init(path)
        } catch .notAMap(let error, let path) {
            throw .notAMap(error, path: name ?? path)
        }
    }

    /// The map that others came from; nil for an empty file, which git gives where there was none.
    private static func origin(
        at path: String, named name: String?
    ) throws(ProgramError) -> OpenedMap? {
        do throws(ProgramError) {
            return try OpenedMap(path, named: name)
        } catch .notAMap(let error, _) where error.reason == .empty {
            return nil
        }
    }
}
