import KartbordFormats
import KartbordModel
import KartbordText

/// What is read as a map is whole, is written the same for ever, and can be looked at in every way.
@Sendable func fuzzReader(_ bytes: [UInt8]) {
    guard let read = try? DocumentReader.read(bytes) else { return }
    let document = read.document
    law("the map is whole", document.flaws == [])
    let text = DocumentWriter.write(document)
    guard let again = try? DocumentReader.read(text) else { return law("it reads back", false) }
    law("it reads back as the same", again.document == document)
    law("writing is a fixed point", DocumentWriter.write(again.document) == text)
    if let today = CalendarDate(year: 2027, month: 1, day: 1) {
        _ = document.findings(today: today)
        _ = MarkdownWriter.write(document, language: .sv, today: today)
    }
    _ = OutlineWriter.write(document, language: .fi)
    for repair in read.repairs { _ = repair.remark(.en) }
}

/// Edits are carried out whole or not at all, and what they came to can be written and read.
@Sendable func fuzzEdits(_ bytes: [UInt8]) {
    guard let (first, rest) = bytes.first.map({ ($0, Array(bytes.dropFirst())) }) else { return }
    let old = Starts.map(first)
    guard let (document, edits) = try? EditReader.read(rest, changing: old) else { return }
    law("the map is whole", document.flaws == [])
    let lines = EditWriter.write(edits, for: old.kind)
    guard let again = try? EditReader.read(lines, changing: old) else {
        return law("the edits read back", false)
    }
    law("the edits read back as the same", again.document == document)
    let back = EditWriter.write(old.difference(from: document), for: old.kind)
    let returned = try? EditReader.read(back, changing: document)
    law("the difference leads back", returned?.document == old)
}

/// A merge keeps its laws whatever two people did.
@Sendable func fuzzMerge(_ bytes: [UInt8]) {
    guard bytes.count > 2 else { return }
    SeededGenerator.follow(Array(bytes.dropFirst()))
    let broken = MergeCase(seed: UInt64(bytes[0])).brokenLaws
    law(broken.joined(separator: "; "), broken.isEmpty)
}

/// A journal is read like a stranger's file, and what it gives is a whole map.
@Sendable func fuzzJournal(_ bytes: [UInt8]) {
    let records = JournalReader.read(bytes)
    let written = records.flatMap { JournalWriter.write($0) }
    law("records read back", JournalReader.read(written) == records)
    recover(records, nil)
    // No invented byte passes a checksum: what is between zeros is put into records that are whole.
    let map = Starts.map(bytes.first ?? 0)
    let text = DocumentWriter.write(map)
    var whole: [JournalRecord] = [
        .opening(path: "/maps/a.json", base: ContentDigest(text), at: 1), .base(text),
    ]
    for (number, part) in bytes.dropFirst().split(separator: 0).enumerated() {
        let edits = Array(part.dropFirst())
        switch (part.first ?? 0) % 4 {
        case 0: whole.append(.typing(.init("å", edits: edits, at: number)))
        case 1: whole.append(.text(edits, at: number))
        default: whole.append(.change(edits: edits, isOwn: part.first != 2, at: number))
        }
    }
    law("whole records read back", JournalReader.read(whole.flatMap(JournalWriter.write)) == whole)
    recover(whole, nil)
    recover(whole, (text, map))
    let other = Starts.map(3)
    recover(whole, (DocumentWriter.write(other), other))
}

private func recover(_ records: [JournalRecord], _ file: (text: [UInt8], document: Document)?) {
    guard let recovery = Recovery(records, file: file) else { return }
    law("the map is whole", recovery.document.flaws == [])
    let text = DocumentWriter.write(recovery.document)
    law("it reads back", (try? DocumentReader.read(text))?.document == recovery.document)
}

/// Maps to begin with.
enum Starts {
    /// An empty map of a kind, or one with something in it.
    static func map(_ number: UInt8) -> Document {
        let kinds = Kind.allCases
        guard number % 4 == 3 else { return Document(kinds[Int(number) % kinds.count]) }
        var edits = RandomEdits(seed: UInt64(number))
        return edits.document(tries: 30)
    }
}
