import Testing

@testable import KartbordModel

/// The checks that read language are silent on what people should write.
struct CheckWordsTests {
    private func lines(_ text: String) -> [String] {
        text.split(separator: "\n").map { String($0) }
    }

    @Test(arguments: ["sv", "fi", "en"])
    func `Sixty good titles of each language are left alone`(language: String) throws {
        let titles = lines(try #require(GoodTitles.all[language]))
        #expect(titles.count == 60)
        #expect(Set(titles).count == 60)
        let words = CheckWords(language: language)
        for title in titles {
            let reason = Checks.nameReason(title, words)
            #expect(reason == nil, "\(title): \(String(describing: reason))")
        }
    }

    @Test(arguments: [
        ("sv", "Bokning", "bokning"), ("sv", "Ansökan", "ansökan"), ("sv", "Beslut", "beslut"),
        ("sv", "Läkarbesök och provtagning", "provtagning"), ("sv", "Första mötet", "mötet"),
        ("fi", "Ajanvaraus", "ajanvaraus"), ("fi", "Hakemus", "hakemus"),
        ("fi", "Ajanvarauksen vahvistus", "vahvistus"), ("fi", "Lääkärikäynti", "lääkärikäynti"),
        ("en", "Registration", "registration"), ("en", "The first appointment", "appointment"),
        ("en", "Payment confirmation", "confirmation"),
    ])
    func `A title of nouns alone has no verb`(language: String, title: String, word: String) {
        #expect(Checks.nameReason(title, CheckWords(language: language)) == .noVerb(word))
    }

    @Test(arguments: [
        ("sv", "VÄXELN", "växeln"), ("sv", "Ekonomiavdelningen", "ekonomiavdelningen"),
        ("sv", "Kundtjänst", "kundtjänst"), ("fi", "Puhelinvaihde", "puhelinvaihde"),
        ("fi", "Talousosasto", "talousosasto"), ("en", "The switchboard", "switchboard"),
    ])
    func `A title can be the name of a unit`(language: String, title: String, word: String) {
        #expect(Checks.nameReason(title, CheckWords(language: language)) == .unitName(word))
    }

    @Test(arguments: [
        ("sv", "Journalsystemet", "journalsystemet"), ("sv", "E-tjänst", "e-tjänst"),
        ("sv", "Ny app", "app"), ("fi", "Potilastietojärjestelmä", "potilastietojärjestelmä"),
        ("fi", "Omaolo", "omaolo"), ("en", "Website", "website"),
    ])
    func `A title can be the name of a system`(language: String, title: String, word: String) {
        #expect(Checks.nameReason(title, CheckWords(language: language)) == .systemName(word))
    }

    @Test(arguments: [
        ("sv", "Bygg en ny väg in", "bygg"), ("sv", "Vi vill ha en egen app", "app"),
        ("sv", "Inför ett nytt system", "system"), ("sv", "Ta fram en digital portal", "portal"),
        ("fi", "Tarvitaan uusi sovellus", "sovellus"),
        ("fi", "Haluaa oman sovelluksen", "sovelluksen"),
        ("en", "They need a new portal", "portal"), ("en", "Automate the reminders", "automate"),
    ])
    func `An insight can be a solution`(language: String, text: String, word: String) {
        #expect(Checks.solutionWord(text, CheckWords(language: language)) == word)
    }

    @Test(arguments: [
        ("sv", "Inför en operation är många oroliga"),
        ("sv", "Inför besöket letar de efter kartan"),
        ("sv", "Appen kraschar när de ska boka"), ("sv", "Behöver hjälp med appen"),
        ("sv", "Skapar trygghet att någon svarar"), ("sv", "Vill slippa ladda ner en app"),
        ("sv", "Behöver få veta vem som har ärendet"), ("sv", "System efter system, ingen vet"),
        ("fi", "Tarvitsee varmuuden siitä, että joku vastaa"),
        ("fi", "Haluaa järjestelmän toimivan puhelimella"), ("fi", "Sovellus kaatuu usein"),
        ("fi", "Haluaa nähdä omat tiedot"), ("en", "The app crashes when they book"),
        ("en", "They need to know who has the case"), ("en", "Build-up of queues on Mondays"),
        ("en", "They want a system that answers"), ("en", "Nobody needs the website"),
    ])
    func `An insight that says what is gives no hint`(language: String, text: String) {
        #expect(Checks.solutionWord(text, CheckWords(language: language)) == nil)
    }

    @Test func `Other languages have no words and no hints`() {
        #expect(CheckWords(language: "de").isEmpty)
        #expect(CheckWords(language: nil).isEmpty)
        #expect(!CheckWords(language: "fi").isEmpty)
    }
}
