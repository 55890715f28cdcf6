import KartbordText
import Testing

struct WordingTests {
    @Test func `Every label of a field is made of words of its own and begins a line`() throws {
        #expect(Wording.Fields.names.count > 80)
        for name in Wording.Fields.names {
            let label = try #require(Wording.Fields.phrase(for: name))
            #expect(isPresentable(label), "\(name)")
            #expect(label == label.sentenceCased, "\(name)")
        }
        #expect(Wording.Fields.phrase(for: "colour") == nil)
        let reading = Wording.Fields.phrase(for: "value", of: "reading")
        #expect(reading?.sv == "Mätvärde")
        #expect(Wording.Fields.phrase(for: "value", of: "feeling")?.sv == "Känsla")
    }

    @Test(arguments: [
        ("period", "before during after"), ("state", "current wanted"),
        ("basis", "assumed mixed researched"), ("evidence", "none partly researched"),
        ("kind", "persona role behaviour quote observation number need pain gain job"),
        ("kind", "feature content wayOfWorking organisation"), ("labels", "effectMap impactMap"),
        ("stance", "helps hinders offStage"), ("modality", "wants needs must"),
        ("when", "now next later notNow"),
        ("initiative", "receiver organisation"), ("severity", "trivial workaround givesUp"),
        ("source", "interview focusGroup observation statistics survey assumption"),
        ("status", "new chosen started done dropped"), ("verdict", "taken dropped"),
        ("line", "interaction visibility"), ("language", "sv fi en"),
    ])
    func `Every choice has a word`(field: String, values: String) throws {
        var words: [Phrase] = []
        for value in values.split(separator: " ") {
            let word = try #require(Wording.phrase(forChoice: String(value), of: field))
            #expect(isPresentable(word))
            words.append(word)
        }
        for language in Language.allCases {
            #expect(Set(words.map { $0(language) }).count == words.count, "\(words)")
        }
        #expect(Wording.phrase(forChoice: "other", of: field) == nil)
    }

    @Test func `The labels of lanes fit in eleven columns`() throws {
        #expect(Wording.Lanes.ids.count == 15)
        for id in Wording.Lanes.ids {
            let name = try #require(Wording.Lanes.name(of: id))
            #expect(isPresentable(name.short) && isPresentable(name.long))
            for language in Language.allCases {
                #expect(DisplayText.width(name(language)) <= 11)
            }
        }
        #expect(Wording.Lanes.pain(.sv) == "Smärta")
        #expect(Wording.Lanes.name(of: "frontstage")?.long(.sv) == "framför scenen")
    }

    @Test func `Things are counted as each language counts them`() throws {
        let card = Wording.Items.card
        #expect(Language.allCases.map { card.counted(1)($0) } == ["1 lapp", "1 lappu", "1 card"])
        #expect(
            Language.allCases.map { card.counted(14)($0) } == [
                "14 lappar", "14 lappua", "14 cards",
            ])
        #expect(card.counted(0)(.fi) == "0 lappua")
        #expect(Language.allCases.map { card.definite($0) } == ["lappen", "lappu", "the card"])
        let items = ["persona", "lane", "phase", "step", "feeling", "insight", "opportunity"]
        for item in items + ["map", "card", "alternative"] {
            let noun = try #require(Wording.Items.noun(for: item))
            #expect(noun(.en) == item)
        }
        #expect(Wording.Kinds.noun(for: "effectmap")?.plural(.sv) == "effektkartor")
        #expect(Wording.Kinds.noun(for: "trebox") == Wording.Kinds.trebox)
        #expect(Wording.Kinds.noun(for: "journey")?(.fi) == "asiakaspolku")
        #expect(Wording.Items.noun(for: "kind") == nil)
    }

    @Test func `A phrase begins a line with a capital`() {
        let phrase = Phrase(sv: "önskat läge", fi: "äänet", en: "").sentenceCased
        #expect(phrase == Phrase(sv: "Önskat läge", fi: "Äänet", en: ""))
    }

    private func isPresentable(_ phrase: Phrase) -> Bool {
        Language.allCases.allSatisfy { language in
            let text = phrase(language)
            return !text.isEmpty && text == DisplayText.visible(text) && text.last != " "
        }
    }
}
