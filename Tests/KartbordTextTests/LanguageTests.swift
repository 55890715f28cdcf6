import KartbordText
import Testing

struct LanguageTests {
    @Test(arguments: [
        ("sv_SE.UTF-8", Language.sv), ("sv-FI", .sv), ("SV", .sv), ("fi", .fi), ("fi_FI@euro", .fi),
        ("en_GB", .en), ("en.UTF-8", .en), ("C", nil), ("C.UTF-8", nil), ("POSIX", nil), ("", nil),
        ("sve", nil), ("de_DE", nil),
    ])
    func `A locale names a language or none`(locale: String, language: Language?) {
        #expect(Language(locale: locale) == language)
    }

    @Test func `A phrase speaks every language`() {
        let phrase = Phrase(sv: "lapp", fi: "lappu", en: "card").map { "3 " + $0 }
        #expect(Language.allCases.map { phrase($0) } == ["3 lapp", "3 lappu", "3 card"])
        #expect(Language.allCases.map(\.name) == ["svenska", "suomi", "English"])
    }
}
