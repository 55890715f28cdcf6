import Testing

@testable import KartbordModel

/// Undo and redo while others change the same map.
struct ForeignHistoryTests {
    static let seeds = 1...100 as ClosedRange<UInt64>

    /// Does what fits of one change, as the person or as somebody else.
    private func act(
        _ edits: inout RandomEdits, _ document: inout Document, _ history: inout History,
        isForeign: Bool
    ) -> [Edit] {
        let change = Change("x", [edits.edit(for: document)])
        do {
            if isForeign {
                try history.take(change, into: &document)
            } else {
                try history.perform(change, on: &document)
            }
            return change.edits
        } catch {
            return []
        }
    }

    @Test(arguments: seeds)
    func `Undoing all after others changed the map leaves all that they did`(seed: UInt64) throws {
        var edits = RandomEdits(seed: seed)
        // An id that somebody gave away and another one took again would be two things.
        edits.isWild = false
        var document = edits.document(tries: 30)
        var history = History()
        for _ in 0..<12 { _ = act(&edits, &document, &history, isForeign: false) }
        var theirs: [Edit] = []
        for _ in 0..<12 { theirs += act(&edits, &document, &history, isForeign: true) }
        let joined = document
        var undone = 0
        while try history.undo(&document) != nil { undone += 1 }
        #expect(document.flaws == [], "seed \(seed)")
        for edit in theirs {
            switch edit {
            case .insert(let branch, _):
                for item in branch.flattened where joined.contains(item.id) {
                    #expect(document.contains(item.id), "seed \(seed): \(edit)")
                }
            case .remove(let id):
                if !joined.contains(id) {
                    #expect(!document.contains(id), "seed \(seed): \(edit)")
                }
            case .set(let id, let field, _):
                guard let before = joined.handle(id), let after = document.handle(id) else {
                    continue
                }
                #expect(
                    joined.content(before, field) == document.content(after, field)
                        || joined.content(before, field)?.namedItems.isEmpty == false,
                    "seed \(seed): \(edit)")
            case .move(let id, _):
                #expect(
                    joined.parent(of: id) == document.parent(of: id) || !document.contains(id),
                    "seed \(seed): \(edit)")
            case .link, .unlink: break
            }
        }
        #expect(undone <= 12)
        while try history.redo(&document) != nil {}
        #expect(document == joined, "seed \(seed)")
    }

    @Test(arguments: seeds)
    func `Undoing n and redoing n is nothing, whenever others came in between`(
        seed: UInt64
    ) throws {
        var edits = RandomEdits(seed: seed &+ 1_000)
        var document = edits.document(tries: 20)
        var history = History()
        for _ in 0..<30 {
            let isForeign = edits.chance(3)
            _ = act(&edits, &document, &history, isForeign: isForeign)
        }
        let joined = document
        let count = Int.random(in: 1...20, using: &edits.generator)
        var undone = 0
        for _ in 0..<count {
            guard let retraction = try history.undo(&document) else { break }
            if !retraction.change.edits.isEmpty { undone += 1 }
        }
        for _ in 0..<undone {
            let redone = try history.redo(&document)
            #expect(redone?.isWhole == true, "seed \(seed)")
        }
        #expect(document == joined, "seed \(seed)")
        #expect(document.flaws == [], "seed \(seed)")
    }

    @Test
    func `What somebody else has worked on stands, and the undo before it is one key away`() throws
    {
        var document = try Sample.soundMap()
        var history = History()
        try history.perform(Change("title", [.set("s1", .title, .text("mitt"))]), on: &document)
        let card = Sample.card("kx", "pain", "min lapp 漢")
        try history.perform(
            Change("add", [.insert(card, Place("s2", .cards, after: "k5"))]), on: &document)
        try history.take(
            Change("foreign", [.set("kx", .text, .text("vår lapp"))]), into: &document)
        let nothing = try #require(try history.undo(&document))
        #expect(nothing.change == Change("add", []) && !nothing.isWhole)
        #expect(document["kx", .text] == "vår lapp")
        let title = try #require(try history.undo(&document))
        #expect(title.isWhole && document["s1", .title] == "Söker numret")
    }

    @Test
    func `What comes back stands beside what is left of its list`() throws {
        var document = try Sample.soundMap()
        var history = History()
        try history.perform(Change("remove", document.removal(of: "s3")), on: &document)
        try history.take(Change("foreign", document.removal(of: "s2")), into: &document)
        let more = Branch(id: "s9", type: .step)
        try history.take(
            Change("foreign", [.insert(more, Place("f2", .steps))]), into: &document)
        let retraction = try #require(try history.undo(&document))
        #expect(retraction.change.edits.contains { $0.item == "s3" })
        #expect(document.children(of: "f2", .steps) == ["s3", "s9"])
        #expect(document.flaws == [])
    }

    @Test
    func `Of several things only those are taken back that are still mine`() throws {
        var document = try Sample.soundMap()
        var history = History()
        let one = Sample.card("k1", "pain", "ett")
        let two = Sample.card("k2", "pain", "två")
        try history.perform(
            Change(
                "paste",
                [
                    .insert(one, Place("s2", .cards, after: "k5")),
                    .insert(two, Place("s2", .cards, after: "k1")),
                ]), on: &document)
        try history.take(Change("foreign", [.move("k1", Place("s1", .cards))]), into: &document)
        let retraction = try #require(try history.undo(&document))
        #expect(!retraction.isWhole && retraction.change.edits == [.remove("k2")])
        #expect(document.parent(of: "k1") == "s1" && !document.contains("k2"))
        _ = try history.redo(&document)
        #expect(document.contains("k2"))
    }
}
