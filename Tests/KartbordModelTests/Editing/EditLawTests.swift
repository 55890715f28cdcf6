import KartbordModel
import Testing

/// The laws of edits, over sequences that chance makes; every failure names its seed.
struct EditLawTests {
    private static let seeds = Array(UInt64(1)...40)

    @Test(arguments: seeds)
    func `An edit and its inverse leave everything as it was, and a failing edit too`(
        seed: UInt64
    ) throws {
        var edits = RandomEdits(seed: seed)
        var document = Document(edits.kind)
        var done = 0
        for _ in 0..<120 {
            let edit = edits.edit(for: document)
            let before = document
            let inverse: Edit
            do {
                inverse = try document.apply(edit)
            } catch {
                #expect(document == before, "seed \(seed): \(edit)")
                #expect(document.revision == before.revision)
                #expect(document.flaws == [], "seed \(seed): \(edit)")
                #expect(!error.description.isEmpty)
                continue
            }
            done += 1
            var back = document
            let again = try back.apply(inverse)
            #expect(back == before, "seed \(seed): \(edit)")
            #expect(back.revision > document.revision && document.revision > before.revision)
            try back.apply(again)
            #expect(back == document, "seed \(seed): \(edit)")
            #expect(back.flaws == [], "seed \(seed): \(edit)")
            #expect(document.flaws == [], "seed \(seed): \(edit)")
        }
        #expect(done > 20, "seed \(seed) tells little")
    }

    @Test(arguments: seeds)
    func `Undoing all and redoing all leads back to each state`(seed: UInt64) throws {
        var edits = RandomEdits(seed: seed)
        var document = Document(edits.kind)
        var history = History()
        var states = [document]
        for number in 0..<40 {
            let made = (0..<3).map { _ in edits.edit(for: document) }
            do {
                try history.perform(Change("change-\(number)", made), on: &document)
                states.append(document)
            } catch {
                #expect(document == states.last, "seed \(seed): a change is all or nothing")
            }
        }
        #expect(history.depth == states.count - 1)
        for state in states.dropLast().reversed() {
            let undone = try history.undo(&document)
            #expect(undone != nil)
            #expect(document == state, "seed \(seed)")
        }
        let nothing = try history.undo(&document)
        #expect(nothing == nil)
        for state in states.dropFirst() {
            let redone = try history.redo(&document)
            #expect(redone != nil)
            #expect(document == state, "seed \(seed)")
        }
        let nothingMore = try history.redo(&document)
        #expect(nothingMore == nil)
        #expect(document.flaws == [])
    }

    @Test(arguments: seeds)
    func `Removing any items cleanly leaves no link to nothing, and undo brings all back`(
        seed: UInt64
    ) throws {
        var edits = RandomEdits(seed: seed)
        let document = edits.document(tries: 90)
        let ids = (document.branch(ItemID.map)?.flattened ?? []).map(\.id)
        var doomed = ids.map { [$0] }
        for _ in 0..<10 { doomed.append((0..<3).compactMap { _ in edits.pick(ids) }) }
        for items in doomed {
            var changed = document
            let removal = Change("remove", document.removal(of: items))
            let undo = try changed.apply(removal)
            #expect(changed.flaws == [], "seed \(seed): \(items)")
            for id in ids where !changed.contains(id) {
                #expect(changed.links(to: id) == [], "seed \(seed): \(items)")
            }
            for id in items { #expect(id == .map || !changed.contains(id)) }
            try changed.apply(undo)
            #expect(changed == document, "seed \(seed): \(items)")
        }
    }

    /// All pairs of a few edits on a tiny map, in which each can be in the way of each other.
    @Test func `All short sequences on a tiny map keep the laws`() throws {
        var start = Document(.journey)
        try start.append(Branch(id: "f", type: .phase), .phases)
        try start.append(Branch(id: "s", type: .step), .steps, of: "f")
        try start.append(Branch(id: "t", type: .step), .steps, of: "f")
        try start.append(Sample.card("k", "pain", "å"), .cards, of: "s")
        try start.append(Branch(id: "i", type: .insight), .insights)
        let card = Sample.card("k", "doing", "漢")
        let lost = Branch(id: "j", type: .insight, .init(.cards, .links(["k", "k", "gone"])))
        let entangled: [Edit] = [
            .insert(card, Place("t", .cards)), .insert(lost, Place(.map, .insights, after: "i")),
            .remove("k"), .remove("s"), .remove("j"), .move("k", Place("t", .cards)),
            .link("i", .cards, "k"), .unlink("i", .cards, "k"), .unlink("j", .cards, "gone"),
            .link("j", .cards, "k"), .insert(Sample.card("gone", "pain", "🙂"), Place("s", .cards)),
        ]
        let others: [Edit] = [
            .insert(card, Place("s", .cards, after: "k")), .remove("i"), .remove("f"),
            .move("s", Place("f", .steps, after: "t")), .move("t", Place("f", .steps)),
            .move("f", Place(.map, .phases)), .move("s", Place("s", .cards)),
            .set("s", .title, "å"), .clear("s", .title), .set("k", .severity, .text("hård")),
            .link("i", .steps, "k"), .set("i", .cards, .foreign(.null)),
            .set("j", .cards, .links(["gone"])),
        ]
        var sequences: [[Edit]] = []
        for one in entangled + others {
            sequences.append([one])
            for other in entangled + others { sequences.append([one, other]) }
        }
        for one in entangled {
            for other in entangled { sequences += entangled.map { [one, other, $0] } }
        }
        var fitted = 0
        for edits in sequences {
            var document = start
            let undo: Change
            do {
                undo = try document.apply(Change("sequence", edits))
            } catch {
                #expect(document == start, "\(edits)")
                continue
            }
            fitted += 1
            #expect(document.flaws == [], "\(edits)")
            try document.apply(undo)
            #expect(document == start, "\(edits)")
        }
        #expect(fitted > 200)
    }
}
