import KartbordModel
import Testing

struct EditTests {
    @Test func `An edit gives the edit that takes it back`() throws {
        var document = try Sample.soundMap()
        let undo = try document.apply(.set("s3", .title, "Väntar på bussen"))
        #expect(undo == .set("s3", .title, "Väntar på besked"))
        try document.apply(undo)
        #expect(try document == Sample.soundMap())
    }

    @Test func `Another spelling of the same letter is a change`() throws {
        var document = try Sample.soundMap()
        try document.apply(.set(.map, .title, "\u{E5}"))
        let before = document
        try document.apply(.set(.map, .title, "a\u{30A}"))
        #expect(document != before)
    }

    @Test(arguments: [
        (Edit.remove("x"), EditError.noItem("x")), (.remove(.map), .isMap),
        (.remove("s2"), .stillLinked("s2", from: "i1")),
        (
            .move("s1", Place("f1", .steps, after: "s1")),
            .noSibling("s1", parent: "f1", list: .steps)
        ),
        (.move("s1", Place("s1", .cards)), .noPlace(.step, parent: "s1", list: .cards)),
        (.move("s1:p", Place("s2", .feelings)), .noPlace(.feeling, parent: "s2", list: .feelings)),
        (.set("s1:p", .persona, .reference("p")), .wrongContent(.persona, "s1:p")),
        (.set("s1:p", .value, .number(3)), .wrongContent(.value, "s1:p")),
        (.set("s1", .minutes, .number(.nan)), .wrongContent(.minutes, "s1")),
        (.set("s1", .severity, .text("trivial")), .noField(.severity, "s1")),
        (.set("i1", .steps, .links(["s1"])), .wrongContent(.steps, "i1")),
        (.set(.map, .reviewDate, .text("2026-02-29")), .wrongContent(.reviewDate, .map)),
        (.link("i1", .steps, "s1"), .linked("i1", .steps, "s1")),
        (.link("i1", .steps, "p"), .wrongTarget(.steps, target: "p")),
        (.unlink("i1", .cards, "k5"), .notLinked("i1", .cards, "k5")),
        (.insert(Branch(id: "p", type: .persona), Place(.map, .personas)), .idInUse("p")),
        (.insert(Branch(id: .map, type: .map), Place(.map, .personas)), .isMap),
    ])
    func `What does not fit says why and changes nothing`(edit: Edit, error: EditError) throws {
        var document = try Sample.soundMap()
        #expect(throws: error) { try document.apply(edit) }
        #expect(try document == Sample.soundMap())
    }

    @Test func `A branch holds every field, list and id once`() throws {
        var document = try Sample.soundMap()
        let place = Place(.map, .phases)
        let title = FieldEntry(.title, .text("å"))
        let fields = Branch(id: "f9", type: .phase, fields: [title, title])
        #expect(throws: EditError.fieldTwice(.title, "f9")) {
            try document.apply(.insert(fields, place))
        }
        let lists = Branch(
            id: "f9", type: .phase, lists: [.init(.steps, []), .init(.steps, [])])
        #expect(throws: EditError.listTwice(.steps, parent: "f9")) {
            try document.apply(.insert(lists, place))
        }
        let step = Branch(id: "s9", type: .step)
        let ids = Branch(id: "f9", type: .phase, lists: [.init(.steps, [step, step])])
        #expect(throws: EditError.idInUse("s9")) { try document.apply(.insert(ids, place)) }
        #expect(try document == Sample.soundMap())
    }

    /// A file can hold links to nothing; they can be taken away, and that taken back.
    @Test func `A link to nothing can go and come back, and nothing slips in under it`() throws {
        var document = try Sample.soundMap()
        let lost = Branch(id: "i2", type: .insight, .init(.steps, .links(["s9", "s1", "s1"])))
        try document.apply(.insert(lost, Place(.map, .insights)))
        #expect(document["i2", Key<[ItemID]>.steps] == ["s1", "s9"])
        let step = Edit.insert(Branch(id: "s9", type: .step), Place("f1", .steps))
        #expect(throws: EditError.stillLinked("s9", from: "i2")) { try document.apply(step) }
        let before = document
        let undo = try document.apply(Change("mend", [.unlink("i2", .steps, "s9"), step]))
        #expect(document["i2", Key<[ItemID]>.steps] == ["s1"])
        try document.apply(undo)
        #expect(document == before)
        #expect(document.flaws == [])
    }

    @Test func `A value of another sort in a field of links can be cleared`() throws {
        var document = try Sample.soundMap()
        let odd = Branch(id: "i2", type: .insight, .init(.steps, .foreign(.number("1e3"))))
        try document.apply(.insert(odd, Place(.map, .insights)))
        #expect(throws: EditError.wrongContent(.steps, "i2")) {
            try document.apply(.link("i2", .steps, "s1"))
        }
        let before = document
        let undo = try document.apply(
            Change("mend", [.clear("i2", .steps), .link("i2", .steps, "s1")]))
        #expect(document.links(to: "s1").map(\.source) == ["i1", "i2"])
        try document.apply(undo)
        #expect(document == before)
    }

    @Test func `Removing several at once minds what they are about and link to`() throws {
        var document = try Sample.soundMap()
        let removal = document.removal(of: ["o1", "s2", "i1", "k5", "p", "f2"])
        let undo = try document.apply(Change("remove", removal))
        #expect(document.children(of: .map, .phases) == ["f1", "f3"])
        #expect(document.count(of: .feeling) == 0)
        #expect(document.count(of: .insight) + document.count(of: .opportunity) == 0)
        try document.apply(undo)
        #expect(try document == Sample.soundMap())
        #expect(document.removal(of: [.map, "x"]) == [])
    }

    @Test func `Removing a lane takes its cards along`() throws {
        var document = try Sample.soundMap()
        try document.apply(Change("remove", document.removal(of: "doing")))
        #expect(document.count(of: .card) == 1)
        #expect(document.contains("k5"))
    }

    @Test func `A new change forgets what could be redone`() throws {
        var document = try Sample.soundMap()
        var history = History()
        try history.perform(Change("one", [.set("s1", .title, "1")]), on: &document)
        _ = try history.undo(&document)
        #expect(history.redoName == "one")
        try history.perform(Change("two", [.set("s1", .title, "2")]), on: &document)
        #expect(history.redoName == nil)
        #expect(history.undoName == "two")
        try history.perform(Change("nothing", []), on: &document)
        #expect(history.depth == 1)
    }
}
