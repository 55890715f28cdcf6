import KartbordModel

/// A map on which the records of a journal are carried out, one after another.
struct CarriedRecords {
    private(set) var document: Document
    private(set) var changes = 0
    private(set) var misfits = 0
    private(set) var moment = 0
    private(set) var finished: String?
    private(set) var stray: String?

    private var typing: JournalRecord.Typing?

    init(_ document: Document) { self.document = document }

    /// Carries records out; in the end, what was being typed is taken too, unless it comes later.
    mutating func carryOut(_ records: ArraySlice<JournalRecord>, takesTyping: Bool = true) {
        for record in records { carryOut(record) }
        guard takesTyping, let typing, !typing.text.isEmpty else { return }
        moment = max(moment, typing.moment)
        if !typing.edits.isEmpty, carryOut(lines: typing.edits) {
            finished = typing.text
        } else {
            stray = typing.text
        }
    }

    private mutating func carryOut(_ record: JournalRecord) {
        switch record {
        case .opening, .base, .saved: break
        case .change(let edits, let isOwn, let moment):
            let fits = carryOut(lines: edits)
            guard isOwn else { return }
            // What was typed has become this change, or was dropped before it.
            typing = nil
            changes += 1
            if !fits { misfits += 1 }
            self.moment = max(self.moment, moment)
        case .typing(let text): typing = text
        case .text(let text, let moment):
            guard let whole = try? DocumentReader.read(text).document, whole.kind == document.kind
            else { return }
            document = whole
            misfits = 0
            self.moment = max(self.moment, moment)
        }
    }

    /// Carries all lines out, or none.
    private mutating func carryOut(lines: [UInt8]) -> Bool {
        var inverses: [Edit] = []
        for line in lines.split(separator: 0x0A) {
            do throws(EditFailure) {
                inverses.append(try EditReader.carryOut(Array(line), on: &document).inverse)
            } catch {
                for inverse in inverses.reversed() {
                    do throws(EditError) {
                        try document.apply(inverse)
                    } catch {
                        preconditionFailure("An inverse did not fit its own document: \(error)")
                    }
                }
                return false
            }
        }
        return true
    }
}
