import KartbordModel
import KartbordText
import Testing

@testable import KartbordInterface

/// How content is shown, typed and taken.
@Suite struct FieldTextTests {
    static let today =
        CalendarDate(year: 2027, month: 2, day: 10) ?? CalendarDate(secondsSince1970: 0)

    /// A form, what is typed into it and what it becomes.
    struct Case: CustomTestStringConvertible {
        var typed: String
        var form: FieldForm
        var field = FieldName.count
        var language = Language.sv
        var content: FieldContent?
        var testDescription: String { "“\(typed)” in \(form), \(language)" }
    }

    private func parse(_ test: Case) -> FieldText.Parsed {
        FieldText.parse(
            test.typed, form: test.form, field: test.field, language: test.language,
            today: Self.today)
    }

    private func show(
        _ content: FieldContent, _ form: FieldForm, _ field: FieldName = .count,
        _ language: Language = .sv
    ) -> String {
        FieldText.show(
            content, form: form, field: field, type: .step, document: Document(.journey),
            language: language)
    }

    @Test(arguments: [
        Case(typed: "40", form: .number(0...100), content: .number(40)),
        Case(typed: "2,5", form: .number(0...100), content: .number(2.5)),
        Case(typed: "2.5", form: .number(0...100), content: .number(2.5)),
        Case(typed: "75 %", form: .number(0...100), content: .number(75)),
        Case(typed: "14 000", form: .number(0...1e7), content: .number(14_000)),
        Case(typed: "14\u{A0}000", form: .number(0...1e7), content: .number(14_000)),
        Case(typed: "1.234.567,5", form: .number(0...1e7), content: .number(1_234_567.5)),
        Case(typed: "14,000", form: .number(0...1e7), language: .en, content: .number(14_000)),
        Case(typed: "0,125", form: .number(0...1e7), language: .en, content: .number(0.125)),
        Case(typed: "−2", form: .whole(-2...2), content: .number(-2)),
        Case(typed: "+1", form: .whole(-2...2), content: .number(1)),
        Case(typed: " ", form: .whole(1...5), content: nil),
    ])
    func `numbers are taken as people write them`(test: Case) {
        #expect(parse(test) == .content(test.content))
    }

    @Test(
        arguments: [
            ("40", .sv, 40), ("45 min", .sv, 45), ("2 h 30 min", .sv, 150), ("2h30", .sv, 150),
            ("1:30", .en, 90), ("2 tim", .sv, 120), ("1,5 timmar", .sv, 90),
            ("3 dagar", .sv, 4_320),
            ("3 dygn", .sv, 4_320), ("2 v", .sv, 20_160), ("2 veckor och 1 dag", .sv, 21_600),
            ("3 pv", .fi, 4_320), ("3 päivää", .fi, 4_320), ("1 t", .fi, 60),
            ("2 tuntia", .fi, 120),
            ("2 viikkoa", .fi, 20_160), ("3 days", .en, 4_320), ("1 week", .en, 10_080),
            ("2 HOURS", .en, 120), ("14 000 min", .sv, 14_000),
        ] as [(String, Language, Double)])
    func `times are taken in any unit and language`(
        typed: String, language: Language, minutes: Double
    ) {
        let test = Case(typed: typed, form: .minutes, language: language)
        #expect(parse(test) == .content(.number(minutes)))
    }

    @Test(arguments: [
        ("2027-03-01", "2027-03-01"), ("20270301", "2027-03-01"), ("1.3.2027", "2027-03-01"),
        ("1/3 2027", "2027-03-01"), ("1.3.", "2027-03-01"), ("1/3", "2027-03-01"),
        ("9/2", "2028-02-09"), ("10/2", "2027-02-10"), ("29/2", "2028-02-29"),
        ("1.3.28", "2028-03-01"), ("+3m", "2027-05-10"), ("+90d", "2027-05-11"),
        ("+2v", "2027-02-24"), ("+2 veckor", "2027-02-24"), ("+1 år", "2028-02-10"),
        ("idag", "2027-02-10"), ("i dag", "2027-02-10"), ("Tänään", "2027-02-10"),
        ("today", "2027-02-10"), ("tomorrow", "2027-02-11"), ("1 mars 2027", "2027-03-01"),
        ("den 1 Mars", "2027-03-01"), ("1 mar", "2027-03-01"), ("9 feb", "2028-02-09"),
        ("1. maaliskuuta 2027", "2027-03-01"), ("1. marraskuuta", "2027-11-01"),
        ("March 1, 2027", "2027-03-01"), ("31 dec 27", "2027-12-31"),
    ])
    func `dates are taken as people write them`(typed: String, date: String) {
        #expect(parse(Case(typed: typed, form: .date)) == .content(.text(date)))
    }

    @Test(arguments: [
        ("1/3", "2026-03-01"), ("10.2.", "2027-02-10"), ("29/2", "2024-02-29"),
        ("1/3 2027", "2027-03-01"), ("idag", "2027-02-10"),
    ])
    func `a day without a year is the last such day where what has been is asked for`(
        typed: String, date: String
    ) throws {
        let today = try #require(CalendarDate("2027-02-10"))
        #expect(DateText.parse(typed, today: today, isPast: true)?.description == date)
    }

    @Test func `months end where the month ends`() {
        let last = CalendarDate(year: 2027, month: 1, day: 31)
        #expect(last?.adding(months: 1)?.description == "2027-02-28")
        #expect(last?.adding(months: 13)?.description == "2028-02-29")
    }

    @Test func `days are counted through all years`() {
        var date = CalendarDate(year: 1, month: 1, day: 1)
        for days in [365, 30_000, 700_000, 1_000_000, -1_000_000, -700_000, -30_000, -365] {
            date = date?.adding(days: days)
        }
        #expect(date?.description == "0001-01-01")
        #expect(date?.adding(days: -1) == nil)
        let last = CalendarDate(year: 9999, month: 12, day: 31)
        #expect(last?.adding(days: 1) == nil)
        #expect(last?.adding(months: 1) == nil)
    }

    @Test(arguments: [
        ("nu", FieldName.state, ["current", "wanted"], Language.sv, "current"),
        ("Ger", .severity, ["trivial", "workaround", "givesUp"], .sv, "givesUp"),
        ("givesUp", .severity, ["trivial", "workaround", "givesUp"], .fi, "givesUp"),
        ("hylä", .status, ["new", "chosen", "started", "done", "dropped"], .fi, "dropped"),
    ])
    func `a choice is typed by the start of its label`(
        typed: String, field: FieldName, words: [String], language: Language, word: String
    ) {
        let test = Case(typed: typed, form: .choice(words), field: field, language: language)
        #expect(parse(test) == .content(.text(word)))
    }

    @Test(arguments: [
        ("140", FieldForm.number(0...100), "Skriv ett tal från 0 till 100, till exempel 40."),
        ("många", .number(0...100), "Skriv ett tal från 0 till 100, till exempel 40."),
        ("3", .whole(-2...2), "Skriv ett heltal från −2 till +2, till exempel −1."),
        ("2,5", .whole(1...5), "Skriv ett heltal från 1 till 5, till exempel 3."),
        ("1", .whole(2...10_000), ""),
        (
            "snart", .minutes,
            "Skriv en tid, till exempel 45 min, 2 h 30 min, 3 dagar eller 2 veckor."
        ),
        ("30.2.2027", .date, "Skriv ett datum, till exempel 2027-05-10, 1/3, +90d eller idag."),
        ("kanske", .flag, "Skriv ja eller nej."),
        ("Anna", .links([.persona]), "Det här väljs ur en lista och skrivs inte."),
    ])
    func `what a field cannot take it says`(typed: String, form: FieldForm, sentence: String) {
        guard case .refused(let phrase) = parse(Case(typed: typed, form: form)) else {
            Issue.record("“\(typed)” was taken")
            return
        }
        #expect(sentence.isEmpty || phrase.sv == sentence)
    }

    @Test func `an unclear choice is refused with all words`() {
        let form = FieldForm.choice(["new", "chosen", "started", "done", "dropped"])
        let parsed = parse(Case(typed: "d", form: form, field: .status, language: .en))
        guard case .refused(let phrase) = parsed else {
            Issue.record("“d” was taken")
            return
        }
        #expect(
            phrase.en == "Type the beginning of one of these: new, chosen, started, done, dropped.")
    }

    @Test func `content is shown in people's words`() {
        #expect(show(.number(2.5), .number(0...9)) == "2,5")
        #expect(show(.number(2.5), .number(0...9), .count, .en) == "2.5")
        #expect(show(.number(14_000), .number(0...1e7)) == "14\u{A0}000")
        #expect(show(.number(2_033), .number(0...1e7)) == "2033")
        #expect(show(.number(4_320), .minutes) == "3 dagar")
        #expect(show(.number(1_440), .minutes) == "1 dag")
        #expect(show(.number(150), .minutes) == "2 tim 30 min")
        #expect(show(.number(45), .minutes) == "45 min")
        #expect(show(.number(20_160), .minutes) == "2 veckor")
        #expect(show(.number(20_160), .minutes, .waiting, .fi) == "2 vk")
        #expect(show(.number(4_320), .minutes, .waiting, .fi) == "3 pv")
        #expect(show(.number(150), .minutes, .waiting, .fi) == "2 t 30 min")
        #expect(show(.number(10_080), .minutes, .waiting, .en) == "1 week")
        #expect(show(.number(1), .whole(-2...2)) == "+1")
        #expect(show(.number(-2), .whole(-2...2)) == "−2")
        #expect(show(.flag(true), .flag) == "ja")
        #expect(show(.texts(["telefon", "webb"]), .texts) == "telefon, webb")
        #expect(show(.text("workaround"), .choice(["workaround"]), .severity) == "hittar en omväg")
        #expect(show(.text("ovanlig"), .choice(["trivial"]), .severity) == "ovanlig")
        #expect(
            show(.foreign(.array([.number("1.50"), .string("å")])), .line)
                == "[1.50, \"å\"] (förstås inte)")
    }
}
