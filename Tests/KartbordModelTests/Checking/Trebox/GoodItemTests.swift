import Testing

@testable import KartbordModel

/// The checks that read the words of a portfolio are silent on what people should write.
struct GoodItemTests {
    private let today = CalendarDate(secondsSince1970: 1_772_323_200)  // 2026-03-01

    @Test(arguments: ["sv", "fi", "en"])
    func `A good item of Box 3 is left alone`(language: String) throws {
        let titles = try #require(GoodItems.future[language]).split(separator: "\n")
        #expect(titles.count >= 30)
        for title in titles {
            var map = try TreboxSample.portfolio()
            try map.apply(.set(.map, .language, language))
            try map.apply(.set("b4", .title, String(title)))
            try map.apply(.set("b4", .hypothesis, String(title)))
            #expect(map.findings(today: today) == [], "\(title)")
        }
    }

    @Test(arguments: [
        ("sv", "Uppgradera systemet"), ("fi", "Tehostetaan käsittelyä"),
        ("fi", "Jonojen optimointi"), ("en", "Improve the queue"), ("en", "To streamline it"),
    ])
    func `Improvements are heard in each language`(language: String, title: String) {
        let words = CheckWords(language: language)
        #expect(Checks.improvementWord(CheckWords.words(in: title), words) != nil)
    }

    @Test(arguments: [
        ("sv", "Bra avkastning", "avkastning"), ("fi", "Suuret säästöt", "säästöt"),
        ("en", "A good return on investment", "return on investment"),
    ])
    func `Savings are heard in each language`(language: String, text: String, words: String) {
        #expect(Checks.savingsWords(in: text, CheckWords(language: language)) == words)
    }

    @Test(arguments: GoodItems.different)
    func `What is not the same is not taken for it`(
        language: String, one: String, other: String
    ) {
        #expect(!isSame(language, one, other))
        #expect(!isSame(language, other, one))
    }

    @Test(arguments: GoodItems.same)
    func `The same is found in other forms`(language: String, one: String, other: String) {
        #expect(isSame(language, one, other))
        #expect(isSame(language, other, one))
    }

    @Test func `None of the good items is taken for another`() {
        for (language, titles) in GoodItems.future {
            let titles = titles.split(separator: "\n").map(String.init)
            for one in titles {
                for other in titles where one != other { #expect(!isSame(language, one, other)) }
            }
        }
    }

    private func isSame(_ language: String, _ one: String, _ other: String) -> Bool {
        var seen = NearTitles(CheckWords(language: language))
        #expect(seen.other(like: one, of: "1", in: .present) == nil)
        return seen.other(like: other, of: "2", in: .past) != nil
    }
}
