import KartbordFormats
import KartbordModel
import Testing

/// What a journal gives back, for maps and changes of any sort.
struct RecoveryLawTests {
    /// A session on a random map: what it began with, its changes and where they led.
    private struct Played {
        let began: Document
        var later: Document
        var records: [JournalRecord] = []

        init(seed: UInt64) throws {
            var random = RandomMap(seed: seed)
            try random.edit(times: 60)
            began = try DocumentReader.read(DocumentWriter.write(random.document)).document
            later = began
            records = [.opening(path: "/a", base: ContentDigest(text), at: 1)]
        }

        var text: [UInt8] { DocumentWriter.write(began) }

        mutating func change(seed: UInt64, isOwn: Bool = true) throws {
            var random = RandomMap(seed: seed, later)
            try random.edit(times: 10)
            let edits = random.document.difference(from: later)
            let lines = EditWriter.write(edits, for: later.kind)
            records.append(.change(edits: lines, isOwn: isOwn, at: 100))
            try later.apply(Change("x", edits))
        }
    }

    @Test(arguments: UInt64(1)...20)
    func `Without a base text, changes come back while the file is as it was`(seed: UInt64) throws {
        var played = try Played(seed: seed)
        for step in 0..<5 as Range<UInt64> { try played.change(seed: seed * 100 + step) }
        let recovery = try #require(
            Recovery(played.records, file: (played.text, played.began)))
        #expect(recovery.document == played.later, "seed \(seed)")
        #expect(recovery.changes == 5 && recovery.misfits == 0 && recovery.moment == 100)
    }

    @Test(arguments: UInt64(1)...20)
    func `With a base text they are joined with what somebody else has saved`(
        seed: UInt64
    ) throws {
        var played = try Played(seed: seed)
        played.records.append(.base(played.text))
        try played.change(seed: seed * 100)
        try played.change(seed: seed * 100 + 1, isOwn: false)
        let saved = played.later
        played.records.append(.saved(ContentDigest(DocumentWriter.write(saved)), at: 5))
        try played.change(seed: seed * 100 + 2)
        var other = RandomMap(seed: seed + 7_000, saved)
        try other.edit(times: 20)
        let theirs = other.document
        let recovery = try #require(
            Recovery(played.records, file: (DocumentWriter.write(theirs), theirs)))
        #expect(
            recovery.document == Merge(played.later, theirs, base: saved).document, "seed \(seed)")
        #expect(recovery.changes == 1 && recovery.misfits == 0)
        let alone = try #require(Recovery(played.records, file: nil))
        #expect(alone.document == played.later && alone.isNeeded)
        let done = try #require(
            Recovery(played.records, file: (DocumentWriter.write(played.later), played.later)))
        #expect(!done.isNeeded, "seed \(seed)")
    }

    @Test func `What is typed is finished, unless it became a change or was dropped`() throws {
        var played = try Played(seed: 3)
        let edits = EditWriter.write([.set(.map, .title, .text("Påbörjad 🙂"))], for: .journey)
        let typing = JournalRecord.typing(.init("Påbörjad 🙂", edits: edits, at: 9))
        let file = (text: played.text, document: played.began)
        played.records.append(typing)
        let open = try #require(Recovery(played.records, file: file))
        #expect(open.finished == "Påbörjad 🙂" && open.changes == 0 && open.isNeeded)
        #expect(open.document[ItemID.map, .title] == "Påbörjad 🙂")
        let left = try #require(Recovery(played.records + [.typing(nil)], file: file))
        #expect(left.finished == nil && !left.isNeeded)
        try played.change(seed: 5)
        let taken = try #require(Recovery(played.records, file: file))
        #expect(taken.finished == nil && taken.document == played.later)
    }

    @Test func `What was typed and has no place is said`() throws {
        let played = try Played(seed: 4)
        let gone = EditWriter.write([.set("nowhere", .title, .text("x"))], for: .journey)
        for edits in [gone, []] {
            let records = played.records + [.typing(.init("Vart då?", edits: edits, at: 9))]
            let recovery = try #require(Recovery(records, file: (played.text, played.began)))
            #expect(recovery.stray == "Vart då?" && recovery.document == played.began)
        }
    }

    @Test func `Without a base text, what still fits is carried out on another's file`() throws {
        var played = try Played(seed: 6)
        let title = EditWriter.write([.set(.map, .title, .text("Ny"))], for: .journey)
        let gone = EditWriter.write([.remove("nowhere")], for: .journey)
        played.records += [
            .change(edits: title, isOwn: true, at: 2), .change(edits: gone, isOwn: true, at: 3),
        ]
        let theirs = Document(.journey)
        let recovery = try #require(
            Recovery(played.records, file: (DocumentWriter.write(theirs), theirs)))
        #expect(recovery.document[ItemID.map, .title] == "Ny")
        #expect(recovery.changes == 2 && recovery.misfits == 1)
        #expect(Recovery(played.records, file: nil) == nil)
        let other = Document(.effectMap)
        played.records.append(.base(played.text))
        #expect(Recovery(played.records, file: (DocumentWriter.write(other), other)) == nil)
        let joined = try #require(
            Recovery(played.records, file: (DocumentWriter.write(theirs), theirs)))
        #expect(joined.document[ItemID.map, .title] == "Ny")
    }
}
