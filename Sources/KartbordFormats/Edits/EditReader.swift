public import KartbordModel

/// Reads edits from JSON lines, as ``EditWriter`` writes them, and carries them out.
///
/// What a field holds depends on the item that it is in, so that edits are read against the map
/// that they change, one after another.
public enum EditReader {
    /// Reads edits and carries all of them out, or none.
    ///
    /// Blank lines are passed over. A value that the field cannot hold, or a name that is not
    /// known, is refused.
    ///
    /// - Parameters:
    ///   - bytes: the lines.
    ///   - document: the map before.
    /// - Returns: the map afterwards, and the edits that led to it.
    /// - Throws: ``EditFileError`` with the place of the first thing that is wrong.
    public static func read(
        _ bytes: [UInt8], changing document: Document
    ) throws(EditFileError) -> (document: Document, edits: [Edit]) {
        var document = document
        var edits: [Edit] = []
        var number = 0
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            var line = Array(line)
            if number == 1, line.starts(with: DocumentReader.byteOrderMark) { line.removeFirst(3) }
            guard line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { continue }
            do throws(EditFailure) {
                edits.append(try carryOut(line, on: &document).edit)
            } catch {
                throw EditFileError(
                    line: number, column: column(of: error.offset, in: line),
                    reason: error.reason)
            }
        }
        return (document, edits)
    }

    /// Carries the edit of one line out, and gives it with the edit that would take it back.
    static func carryOut(
        _ bytes: [UInt8], on document: inout Document
    ) throws(EditFailure) -> (edit: Edit, inverse: Edit) {
        guard bytes.count <= DocumentReader.maximumSize else {
            let limit = DocumentReader.maximumSize
            throw EditFailure(offset: 0, reason: .json(.tooLarge(limit: limit)))
        }
        var line = try EditLine(bytes)
        let edit = try line.edit(for: document)
        try line.finish()
        do throws(EditError) {
            return (edit, try document.apply(edit))
        } catch {
            throw EditFailure(offset: line.start, reason: .edit(error))
        }
    }

    /// Counted in Unicode scalars, from 1.
    private static func column(of offset: Int, in line: [UInt8]) -> Int {
        1 + line.prefix(offset).count { $0 & 0xC0 != 0x80 }
    }

    /// The id of an item that is known by its parent and by what it refers to; nil for others.
    static func derivedID(
        of branch: Branch, below parent: ItemID, _ schema: Schema
    ) -> ItemID? {
        guard schema.contains(branch.type),
            case .keyed(let field) = schema[branch.type].identity,
            case .reference(let key)? = branch.fields.first(where: { $0.name == field })?.content
        else { return nil }
        return .keyed(parent, by: key)
    }
}

/// Why a line was refused, by byte.
struct EditFailure: Error {
    let offset: Int
    let reason: EditFileError.Reason
}
