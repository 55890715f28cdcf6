import KartbordModel

extension DocumentReader {
    /// Joins the sides of a map in which git has marked conflicts; nil when one of them is no map.
    static func merge(_ text: ConflictedText, markedAt place: ReadError) -> ReadDocument? {
        guard let one = side(text.one), let other = side(text.other),
            one.document.kind == other.document.kind
        else { return nil }
        let merge = Merge(
            one.document, other.document, base: base(of: text, one.document, other.document))
        var reasons = [Repair.Reason.conflictMarkers(merge.conflicts.count)]
        // Their own places are in texts that nobody has.
        for repair in one.repairs + other.repairs where !reasons.contains(repair.reason) {
            reasons.append(repair.reason)
        }
        return ReadDocument(
            document: merge.document,
            repairs: reasons.map { reason in
                Repair(
                    line: place.line, column: place.column, item: .map, type: .map, reason: reason)
            },
            hadByteOrderMark: one.hadByteOrderMark)
    }

    /// What both sides came from: as it is marked, else what both hold alike.
    private static func base(
        of text: ConflictedText, _ one: Document, _ other: Document
    ) -> Document {
        if let bytes = text.base, let base = side(bytes)?.document, base.kind == one.kind {
            return base
        }
        let isFirst = text.one.lexicographicallyPrecedes(text.other)
        return isFirst ? one.common(with: other) : other.common(with: one)
    }

    private static func side(_ bytes: [UInt8]) -> ReadDocument? {
        do throws(ReadError) {
            return try readUnmarked(bytes)
        } catch {
            // The marks themselves are then what is wrong, and whoever asked says so.
            return nil
        }
    }
}
