import KartbordModel
import KartbordScreen
import KartbordText
import Testing

@testable import KartbordInterface

/// Other people in the same map, as one of them sees it.
struct SharingTests {
    /// A journey with two steps, and cards in the first.
    private func session(columns: Int = 100) throws -> Session {
        var map = Document(.journey)
        var after: ItemID?
        var cards: [Edit] = []
        for (id, text) in [("k1", "Ringer 漢"), ("k2", "Väntar"), ("k3", "Ger upp")] {
            var card = Branch(id: ItemID(id), type: .card)
            card[.lane] = "doing"
            card[.text] = text
            cards.append(.insert(card, Place("s1", .cards, after: after)))
            after = ItemID(id)
        }
        try map.apply(
            Change(
                "begin",
                [
                    .set(.map, .title, .text("Väntan")),
                    .insert(Branch(id: "f1", type: .phase), Place(.map, .phases)),
                    .insert(Branch(id: "s1", type: .step), Place("f1", .steps)),
                    .insert(Branch(id: "s2", type: .step), Place("f1", .steps, after: "s1")),
                ] + cards))
        var session = Session(
            document: map, fileName: "väntan.journey.json", isSaved: true, language: .sv,
            today: try #require(CalendarDate("2026-11-22")), seed: 7)
        session.resize(Size(columns: columns, rows: 30))
        session.reveal("k2")
        return session
    }

    private func type(_ text: String, in session: inout Session) {
        for key in text { _ = session.handle(.key(Key(key))) }
    }

    private func press(_ keys: KartbordScreen.Key..., in session: inout Session) {
        for key in keys { _ = session.handle(.key(key)) }
    }

    private func take(
        _ edits: [Edit], from authors: String..., into session: inout Session
    ) {
        let hasFitted = session.take(Change("foreign", edits), from: authors)
        #expect(hasFitted)
    }

    private func card(_ id: ItemID, _ text: String) -> Branch {
        var card = Branch(id: id, type: .card)
        card[.lane] = "doing"
        card[.text] = text
        return card
    }

    @Test func `who did what is said in one sentence, and who is here in the title line`() throws {
        var session = try session()
        session.hear(.present(["Anna", "Bo\u{1B}[2J", "Cecilia"]))
        #expect(session.frame().text(ofRow: 0).contains("med Anna, Bo␛[2J +1"))
        take(
            [
                .insert(card("n1", "a"), Place("s1", .cards)),
                .insert(card("n2", "b"), Place("s2", .cards)),
                .insert(card("n3", "c"), Place("s2", .cards)), .set("k3", .text, .text("Går hem")),
                .remove("k1"),
            ], from: "Anna", into: &session)
        let line = "Anna la till 3 lappar, ändrade 1 sak och tog bort 1 lapp."
        #expect(session.frame().text().contains(line))
        #expect(session.mapItem == "k2")
        take([.insert(card("n4", "d"), Place("s2", .cards))], from: "Bo", into: &session)
        let both = "Anna och Bo la till 4 lappar, ändrade 1 sak och tog bort 1 lapp."
        #expect(session.frame().text().contains(both))
        press(.down, in: &session)
        #expect(!session.frame().text().contains("la till"))
        take([.insert(card("n5", "e"), Place("s2", .cards))], from: "Bo", into: &session)
        #expect(session.frame().text().contains("─ Bo la till 1 lapp. ─"))
    }

    @Test func `a conflict that came is said, with the key that leads to it`() throws {
        var session = try session()
        var record = Branch(id: "c1", type: .conflict)
        record[.about] = "k1"
        take(
            [
                .set("k1", .text, .text("Hennes")),
                .insert(record, Place(.map, .conflicts)),
            ], from: "Anna", into: &session)
        #expect(
            session.frame().text().contains("1 att avgöra: g x. Anna ändrade 1 sak."))
    }

    @Test func `a card that is being typed stays as it is while cards come around it`() throws {
        var session = try session()
        type("anågot", in: &session)
        take(
            [.remove("k2"), .insert(card("n1", "ny"), Place("s1", .cards))], from: "Bo",
            into: &session)
        #expect(session.frame().text().contains("något"))
        press(.left, "X", .enter, .escape, in: &session)
        let cards = session.document.children(of: "s1", .cards)
        #expect(cards.count == 4 && cards.prefix(2) == ["n1", "k1"])
        #expect(cards.contains { session.document[$0, .text] == "någoXt" })
    }

    @Test func `what is being edited can be kept when somebody removes it`() throws {
        for (isKept, removed) in [(true, "k2"), (true, "s1"), (false, "s1")] {
            var session = try session()
            press("e", in: &session)
            type(" länge", in: &session)
            take([.remove(ItemID(removed))], from: "Bo", into: &session)
            #expect(session.frame().text().contains("Bo tog bort det du skriver i."))
            #expect(!session.committedDocument.contains("k2"))
            press(isKept ? .enter : .control("c"), in: &session)
            #expect(session.document.contains("k2") == isKept)
            #expect(session.document.contains("s1") == (isKept || removed == "k2"))
            guard isKept else { continue }
            #expect(session.document["k2", .text] == "Väntar länge")
            press("u", in: &session)
            #expect(!session.document.contains("k2"))
        }
    }

    @Test func `a field that two people type in keeps both texts, one as a conflict`() throws {
        var session = try session()
        press("e", in: &session)
        type(" länge", in: &session)
        take([.set("k2", .text, .text("Väntar en hel dag till"))], from: "Bo", into: &session)
        #expect(session.frame().text().contains("Bo ändrade det du skriver i."))
        press(.enter, in: &session)
        #expect(session.document["k2", .text] == "Väntar en hel dag till")
        let conflict = try #require(session.document.conflicts.first)
        #expect(conflict.subject == "k2" && conflict.other == .text("Väntar länge"))
        press("e", .escape, in: &session)
        #expect(session.document.conflicts.count == 1)
    }

    @Test func `a field that was opened and left as it was takes what somebody else set`() throws {
        var session = try session()
        press("e", in: &session)
        take([.set("k2", .text, .text("Deras"))], from: "Bo", into: &session)
        press(.enter, in: &session)
        #expect(session.document["k2", .text] == "Deras" && session.document.conflicts.isEmpty)
    }

    @Test func `undo that has no place says so and does nothing`() throws {
        var session = try session()
        type("d", in: &session)
        #expect(!session.document.contains("k2"))
        press("u", in: &session)
        press("e", in: &session)
        type("!", in: &session)
        press(.enter, in: &session)
        take([.set("k2", .text, .text("Deras"))], from: "Bo", into: &session)
        let before = session.document
        press("u", in: &session)
        #expect(session.document == before)
        #expect(session.frame().text().contains("andra har ändrat där sedan dess"))
    }

    @Test func `a list stays on its row while rows come above it`() throws {
        var session = try session()
        let persona = Branch(id: "p1", type: .persona, fields: [])
        let other = Branch(id: "p2", type: .persona, fields: [])
        take([.insert(persona, Place(.map, .personas))], into: &session)
        session.openSheet(.personas)
        _ = session.handle(.key(.home))
        session.select("p1")
        _ = session.handle(.key("?"))
        press(.escape, in: &session)
        take([.insert(other, Place(.map, .personas))], into: &session)
        #expect(session.chosenItem == "p1")
        take([.remove("p1")], into: &session)
        #expect(session.chosenItem == "p2")
    }

    @Test func `on an effect map too the cursor and the text stay while goals come and go`() throws
    {
        var map = Document(.effectMap)
        var goal = Branch(id: "g1", type: .effectGoal)
        goal[.text] = "Färre samtal 漢"
        var group = Branch(id: "t1", type: .targetGroup)
        group[.name] = "Patient"
        var usage = Branch(id: "b1", type: .usageGoal)
        usage[.text] = "Hitta rätt"
        try map.apply(
            Change(
                "begin",
                [
                    .insert(goal, Place(.map, .effectGoals)),
                    .insert(group, Place(.map, .targetGroups)),
                    .insert(usage, Place("t1", .usageGoals)),
                    .link("b1", .effectGoals, "g1"),
                ]))
        var session = Session(
            document: map, fileName: "a.effectmap.json", isSaved: true, language: .sv,
            today: try #require(CalendarDate("2026-11-22")), seed: 7)
        session.resize(Size(columns: 120, rows: 30))
        session.reveal("b1")
        press("e", in: &session)
        type(" fort", in: &session)
        var other = Branch(id: "g0", type: .effectGoal)
        other[.text] = "Nöjdare"
        take([.insert(other, Place(.map, .effectGoals))], from: "Anna", into: &session)
        #expect(session.frame().text().contains("Hitta rätt fort"))
        #expect(session.frame().text().contains("Anna la till 1 effektmål."))
        take(
            [.unlink("b1", .effectGoals, "g1"), .remove("t1")], from: "Anna", into: &session)
        #expect(session.frame().text().contains("Hitta rätt fort"))
        press(.enter, in: &session)
        #expect(session.document["b1", .text] == "Hitta rätt fort")
        #expect(session.document.parent(of: "b1") == "t1")
    }
}
