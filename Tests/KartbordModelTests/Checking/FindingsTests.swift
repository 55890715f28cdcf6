import KartbordModel
import Testing

/// Every check is set off by one step away from a map in which nothing is found.
struct FindingsTests {
    private struct Found: Equatable, CustomStringConvertible {
        var check: CheckID
        var item: ItemID
        var reason: Finding.Reason

        init(_ check: CheckID, _ item: ItemID, _ reason: Finding.Reason) {
            self.check = check
            self.item = item
            self.reason = reason
        }

        var description: String { "\(check.rawValue) \(item): \(reason)" }
    }

    /// What is found in the sound map after some edits.
    private func found(_ edits: Edit..., from origin: Document? = nil) throws -> [Found] {
        let map = try Sample.soundMap().after(edits)
        let today = try #require(Sample.today)
        return map.findings(today: today, origin: origin).map {
            Found($0.check, $0.item, $0.reason)
        }
    }

    private func found(removing items: ItemID...) throws -> [Found] {
        var map = try Sample.soundMap()
        for item in items { try map.apply(Change("remove", map.removal(of: item))) }
        let today = try #require(Sample.today)
        return map.findings(today: today).map { Found($0.check, $0.item, $0.reason) }
    }

    @Test func `A sound map gives no findings`() throws {
        #expect(try found() == [])
    }

    @Test func `J1 asks for a persona, a scenario or goal, and a question`() throws {
        #expect(try found(removing: "p").contains(Found(.j1, .map, .noPersona)))
        #expect(
            try found(.clear(.map, .goal)) == [Found(.j1, .map, .noScenarioOrGoal)])
        let scenario = Edit.set(.map, .scenario, .text("Någon blir sjuk"))
        #expect(try found(.clear(.map, .goal), scenario) == [])
        #expect(try found(.clear(.map, .question)) == [Found(.j1, .map, .noQuestion)])
    }

    @Test func `J2 asks several personas for curves of their own`() throws {
        let second = Edit.insert(Branch(id: "q", type: .persona), Place(.map, .personas))
        #expect(try found(second) == [Found(.j2, "q", .noCurve)])
        let place = Place("s1", .feelings)
        #expect(try found(second, .insert(Sample.feeling("s1", "q", 0), place)) == [])
    }

    @Test func `J3 asks for a phase before and a phase after`() throws {
        #expect(try found(.clear("f1", .period)) == [Found(.j3, .map, .noPhaseBefore)])
        #expect(
            try found(.set("f3", .period, Period.during)) == [Found(.j3, .map, .noPhaseAfter)])
        #expect(try found(.clear("f2", .period)) == [])
    }

    @Test func `J4 hears titles without a verb, units and systems`() throws {
        #expect(
            try found(.set("s1", .title, "Bokning")) == [Found(.j4, "s1", .noVerb("bokning"))])
        #expect(
            try found(.set("s2", .title, "Växeln")) == [Found(.j4, "s2", .unitName("växeln"))])
        let portal = Found(.j4, "s2", .systemName("portalen"))
        #expect(try found(.set("s2", .title, "Den nya portalen")) == [portal])
        #expect(try found(.set("s1", .title, "Bokar tid")) == [])
        #expect(try found(.set("s1", .title, "Bokning"), .clear(.map, .language)) == [])
    }

    @Test func `J5 asks every step for a feeling and every curve for a change`() throws {
        #expect(try found(.remove("s1:p")) == [Found(.j5, "s1", .noFeeling)])
        let flat = try found(
            .set("s1:p", .value, 0), .set("s2:p", .value, 0), .set("s4:p", .value, 0))
        #expect(flat == [Found(.j5, "p", .flatCurve(value: 0, steps: 4))])
        #expect(try found(.set("s1:p", .value, 0), .set("s4:p", .value, 0)) == [])
    }

    @Test func `J6 asks feelings and pain points for evidence`() throws {
        let unlinked = Edit.unlink("i1", .steps, "s2")
        #expect(
            try found(unlinked) == [
                Found(.j6, "s2", .feelingWithoutEvidence), Found(.j6, "k5", .painWithoutEvidence),
            ])
        let partly = Edit.set("s2", .evidence, Evidence.partly)
        #expect(try found(unlinked, partly) == [])
        let link = Edit.link("i1", .cards, "k5")
        #expect(try found(unlinked, link) == [Found(.j6, "s2", .feelingWithoutEvidence)])
        let assumed = Edit.set("k5", .evidence, Evidence.none)
        #expect(try found(assumed) == [Found(.j6, "k5", .painWithoutEvidence)])
    }

    @Test func `J6 calls a map without any source a hypothesis, once`() throws {
        let assumed = Edit.set("i1", .source, Source.assumption)
        #expect(try found(assumed) == [Found(.j6, .map, .noSource)])
        let map = try Sample.soundMap()
        #expect(!map.isHypothesis)
        #expect(try map.after([assumed]).isHypothesis)
        #expect(try map.after([.clear("i1", .source)]).isHypothesis)
        let known = Edit.set("k5", .evidence, Evidence.researched)
        #expect(try !map.after([assumed, known]).isHypothesis)
        let told = Edit.set("p", .evidence, FieldContent.text("Tolv djupintervjuer"))
        #expect(try !map.after([assumed, told]).isHypothesis)
        #expect(Document(.journey).isHypothesis)
    }

    @Test func `J7 asks low points for a pain point`() throws {
        let reason = Finding.Reason.lowPointWithoutPain(persona: "p", value: -2)
        #expect(try found(.set("s4:p", .value, -2)) == [Found(.j7, "s4", reason)])
        let pain = Edit.insert(Sample.card("k6", "pain", "Inget svar"), Place("s4", .cards))
        let answer = Edit.link("o1", .steps, "s4")
        #expect(try found(.set("s4:p", .value, -2), pain, answer) == [])
        #expect(try found(.set("s4:p", .value, 0)) == [])
    }

    @Test func `J7 wants a pain point about the persona that feels low`() throws {
        let second = Edit.insert(Branch(id: "q", type: .persona), Place(.map, .personas))
        let low = Edit.insert(Sample.feeling("s2", "q", -1), Place("s2", .feelings))
        #expect(try found(second, low) == [])
        let other = Edit.link("k5", .personas, "p")
        let reason = Finding.Reason.lowPointWithoutPain(persona: "q", value: -1)
        #expect(try found(second, low, other) == [Found(.j7, "s2", reason)])
    }

    @Test func `J7 asks pain points for an opportunity`() throws {
        let unlinked = Edit.unlink("o1", .steps, "s2")
        let reason = Finding.Reason.painWithoutOpportunity(count: 1)
        #expect(try found(unlinked) == [Found(.j7, "k5", reason)])
        let card = Edit.link("i1", .cards, "k5")
        #expect(try found(unlinked, card) == [Found(.j7, "k5", reason)])
        #expect(try found(unlinked, card, .link("o1", .insights, "i1")) == [])
    }

    @Test func `J8 asks opportunities for owner and status`() throws {
        #expect(try found(.clear("o1", .owner)) == [Found(.j8, "o1", .noOwner)])
        #expect(try found(.clear("o1", .status)) == [Found(.j8, "o1", .noStatus)])
        let dropped = Edit.set("o1", .status, Status.dropped)
        #expect(try found(.clear("o1", .owner), dropped) == [])
    }

    @Test func `J9 asks for an owner and a review date to come`() throws {
        #expect(try found(.clear(.map, .owner)) == [Found(.j9, .map, .noOwner)])
        #expect(try found(.clear(.map, .reviewDate)) == [Found(.j9, .map, .noReviewDate)])
        let passed = try #require(CalendarDate("2026-02-28"))
        #expect(
            try found(.set(.map, .reviewDate, "2026-02-28")) == [
                Found(.j9, .map, .reviewDatePassed(passed))
            ])
        #expect(try found(.set(.map, .reviewDate, "2026-03-01")) == [])
    }

    @Test func `J10 hears a lane that is silent for three steps in a row`() throws {
        let reason = Finding.Reason.silentLane("doing", steps: 3)
        let silent = try found(.remove("ks2"), .remove("ks3"), .remove("ks4"))
        #expect(silent == [Found(.j10, "s2", reason)])
        #expect(try found(.remove("ks1"), .remove("ks2"), .remove("ks4")) == [])
        let hidden = Edit.set("doing", .hidden, true)
        #expect(try found(.remove("ks2"), .remove("ks3"), .remove("ks4"), hidden) == [])
    }

    @Test func `J10 asks visible steps for what is seen of them`() throws {
        let lane = Edit.insert(Branch(id: "frontstage", type: .lane), Place(.map, .lanes))
        let one = Edit.insert(Sample.card("v1", "frontstage", "Svarar"), Place("s1", .cards))
        let other = Edit.insert(Sample.card("v4", "frontstage", "Svarar"), Place("s4", .cards))
        let visible = Edit.set("s2", .touchpoint, "Telefon")
        #expect(try found(lane, one, other) == [])
        #expect(try found(lane, one, other, visible) == [Found(.j10, "s2", .noFrontstage)])
        #expect(try found(lane, one, other, visible, .set("s2", .outside, true)) == [])
        #expect(try found(visible) == [])
    }

    @Test func `J11 counts phases and steps`() throws {
        var map = try Sample.soundMap()
        let today = try #require(Sample.today)
        for number in 5...26 {
            if number == 26 { #expect(map.findings(today: today) == []) }
            let step = Sample.step(ItemID("s\(number)"), "Får svar", 1)
            try map.append(step, .steps, of: "f3")
            try map.apply(.link("i1", .steps, step.id))
            let pain = Sample.card(ItemID("m\(number)"), "pain", "Väntar")
            try map.append(pain, .cards, of: step.id)
            try map.apply(.link("o1", .steps, step.id))
        }
        #expect(map.findings(today: today).map(\.reason) == [.tooManySteps(26, most: 25)])
        var phases = try Sample.soundMap()
        for number in 4...8 {
            if number == 8 { #expect(phases.findings(today: today) == []) }
            try phases.append(Sample.phase(ItemID("f\(number)"), .during, []), .phases)
        }
        #expect(phases.findings(today: today).map(\.reason) == [.tooManyPhases(8, most: 7)])
    }

    @Test func `J12 compares a wanted map with the map it came from`() throws {
        let origin = try Sample.soundMap()
        let wanted = Edit.set(.map, .state, MapState.wanted)
        #expect(try found(wanted, from: origin) == [Found(.j12, .map, .sameAsOrigin)])
        #expect(try found(wanted, .set("s4:p", .value, 2), from: origin) == [])
        #expect(try found(wanted) == [])
        #expect(try found(from: origin) == [])
    }

    @Test func `J13 hears insights that are solutions`() throws {
        let need = Edit.set("i1", .kind, FieldContent.text("need"))
        let text = Edit.set("i1", .text, "Patienterna behöver en ny app")
        #expect(try found(need, text) == [Found(.j13, "i1", .solution("app"))])
        #expect(try found(text) == [])
        #expect(try found(need, .set("i1", .text, "Behöver veta vem som har ärendet")) == [])
    }

    @Test func `J14 hears who could be found by a quote`() throws {
        let number = Finding.Reason.personalDetail(.identityNumber)
        #expect(
            try found(.set("i1", .text, "Jag är 850709-9805")) == [Found(.j14, "i1", number)])
        let phone = Finding.Reason.personalDetail(.phoneNumber)
        #expect(try found(.set("k5", .text, "Ring 070-174 06 05")) == [Found(.j14, "k5", phone)])
        let mail = Finding.Reason.personalDetail(.emailAddress)
        #expect(
            try found(.set("p", .quote, "Skriv till asa@example.se")) == [
                Found(.j14, "p", mail)
            ])
        #expect(try found(.set("k5", .text, "14 000 samtal i veckan 2026-03-01")) == [])
    }

    @Test func `J15 hears numbers at some steps of a phase only`() throws {
        let reason = Finding.Reason.numbersMissing(known: 1, steps: 2)
        let volume = Edit.set("s2", .volume, 14_000.0)
        #expect(try found(volume) == [Found(.j15, "f2", reason)])
        #expect(try found(volume, .set("s3", .minutes, 2.0)) == [])
        #expect(try found(volume, .set("s3", .outside, true)) == [])
    }

    @Test func `Findings come in reading order by place, then by check`() throws {
        let found = try found(
            .clear("o1", .owner), .set("s4", .title, "Beslut"), .remove("s4:p"),
            .remove("s2:p"), .clear(.map, .owner), .clear(.map, .question))
        #expect(
            found == [
                Found(.j1, .map, .noQuestion), Found(.j9, .map, .noOwner),
                Found(.j5, "s2", .noFeeling), Found(.j4, "s4", .noVerb("beslut")),
                Found(.j5, "s4", .noFeeling), Found(.j8, "o1", .noOwner),
            ])
    }

    @Test func `An empty map is told what to begin with`() throws {
        let today = try #require(Sample.today)
        let found = Document(.journey).findings(today: today)
        #expect(found.map(\.check) == [.j1, .j1, .j1, .j3, .j3, .j6, .j9, .j9])
        #expect(found.allSatisfy { $0.item == .map })
        #expect(Set(found.map(\.level)) == [.error, .warning])
    }
}
