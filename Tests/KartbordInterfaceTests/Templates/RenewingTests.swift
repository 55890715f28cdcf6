import KartbordModel
import Testing

@testable import KartbordInterface

/// Copies with ids of their own, and ids that are free.
@Suite struct RenewingTests {
    private let step = Branch(
        id: "s1", type: .step, fields: [FieldEntry(.title, .text("Ringer växeln"))],
        lists: [
            Branch.List(
                .feelings,
                [
                    Branch(
                        id: .keyed("s1", by: "p1"), type: .feeling,
                        fields: [
                            FieldEntry(.persona, .reference("p1")), FieldEntry(.value, .number(-2)),
                        ])
                ]),
            Branch.List(
                .cards,
                [
                    Branch(
                        id: "k1", type: .card,
                        fields: [
                            FieldEntry(.lane, .reference("pain")),
                            FieldEntry(.personas, .links(["p1"])),
                        ])
                ]),
        ],
        unknown: [ForeignMember("färg", .string("röd"))])

    private func numbered() -> () -> ItemID {
        var count = 0
        return {
            count += 1
            return ItemID("n\(count)")
        }
    }

    @Test func `what points outside is kept and what follows from it follows`() {
        let copy = step.renewed(makeID: numbered())
        #expect(copy.flattened.map(\.id) == ["n1", .keyed("n1", by: "p1"), "n2"])
        #expect(copy.lists[0].items[0].fields == step.lists[0].items[0].fields)
        #expect(copy.lists[1].items[0].fields == step.lists[1].items[0].fields)
        #expect(copy.unknown == step.unknown)
    }

    @Test func `what points inside follows, in the order of the new ids`() {
        let map = Branch(
            id: .map, type: .map,
            lists: [
                Branch.List(
                    .personas,
                    [Branch(id: "p1", type: .persona), Branch(id: "p2", type: .persona)]),
                Branch.List(
                    .lanes, [Branch(id: "pain", type: .lane), Branch(id: "egen", type: .lane)]),
                Branch.List(
                    .phases,
                    [Branch(id: "f1", type: .phase, lists: [Branch.List(.steps, [step])])]),
                Branch.List(
                    .insights,
                    [
                        Branch(
                            id: "i1", type: .insight,
                            fields: [FieldEntry(.steps, .links(["gone", "s1"]))])
                    ]),
            ])
        let made: [ItemID] = ["z9", "y8", "x7", "w6", "b5", "v4", "u3"]
        var next = made.makeIterator()
        let copy = map.renewed { next.next() ?? "none" }
        let ids = copy.flattened.map(\.id)
        #expect(ids == [.map, "z9", "y8", "pain", "x7", "w6", "b5", "b5:z9", "v4", "u3"])
        let insight = copy.flattened.last
        #expect(insight?.fields == [FieldEntry(.steps, .links(["b5", "gone"]))])
        let feeling = copy.flattened.first { $0.type == .feeling }
        #expect(feeling?[.persona] == "z9")
        let card = copy.flattened.first { $0.type == .card }
        #expect(card?.fields.last == FieldEntry(.personas, .links(["z9"])))
    }

    @Test func `ids that are the same again give the same copy`() {
        let copy = step.renewed(makeID: numbered())
        #expect(copy == step.renewed(makeID: numbered()))
        #expect(copy.flattened.count == step.flattened.count)
    }

    @Test func `a free id is short, begins with a letter and is no word`() {
        var generator = SeededNumbers(3)
        let document = Document(.journey)
        for _ in 0..<500 {
            let text = document.freshID(using: &generator).text
            #expect(text.utf8.count == 4)
            #expect(text.first?.isLetter ?? false)
            #expect(text.contains { $0.isNumber })
            #expect(
                text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) })
        }
    }

    @Test func `a free id is none that is taken, linked to or about to be used`() throws {
        var generator = SeededNumbers(3)
        var document = Document(.journey)
        let first = document.freshID(using: &generator)
        generator = SeededNumbers(3)
        #expect(document.freshID(using: &generator, besides: [first]) != first)
        var insight = Branch(id: "i1", type: .insight)
        insight.fields = [FieldEntry(.steps, .links([first]))]
        let undo = try document.apply(.insert(insight, Place(.map, .insights)))
        generator = SeededNumbers(3)
        #expect(document.freshID(using: &generator) != first)
        try document.apply(undo)
        try document.apply(.insert(Branch(id: first, type: .persona), Place(.map, .personas)))
        generator = SeededNumbers(3)
        #expect(document.freshID(using: &generator) != first)
    }

    @Test func `when all four-letter ids seem taken, longer ones are made`() {
        struct Stuck: RandomNumberGenerator {
            var calls: UInt64 = 0
            // Always a9a9…
            mutating func next() -> UInt64 {
                calls += 1
                return calls % 2 == 1 ? 0 : .max
            }
        }
        var generator = Stuck()
        let taken = Document(.journey).freshID(using: &generator)
        generator = Stuck()
        let longer = Document(.journey).freshID(using: &generator, besides: [taken])
        #expect(taken.text.utf8.count == 4)
        #expect(longer.text.utf8.count == 5)
    }
}
