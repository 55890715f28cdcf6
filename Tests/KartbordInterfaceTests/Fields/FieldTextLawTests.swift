import KartbordModel
import KartbordText
import Testing

@testable import KartbordInterface

/// Laws about the content of fields, over every field that there is.
@Suite struct FieldTextLawTests {
    struct Field: CustomTestStringConvertible {
        var type: ItemType
        var name: FieldName
        var form: FieldForm
        var testDescription: String { "\(type.name).\(name.name)" }
    }

    static let fields = Kind.allCases.flatMap { kind in
        kind.schema.types.flatMap { type in
            type.fields.map { Field(type: type.type, name: $0.name, form: $0.form) }
        }
    }

    /// Contents that a form accepts, many of them odd.
    static func contents(_ form: FieldForm) -> [FieldContent] {
        let numbers = [
            0, 0.5, 1, 2, 2.25, 3, 5, 45, 60, 90, 90.5, 100, 150, 1_439, 1_440, 1_500, 10_080,
            11_520,
            20_160, 99_999, 1_234_567.125, 1e-7, 123_456_789_012_345, 1e15, -1, -2,
        ]
        let all: [FieldContent] =
            numbers.map { .number($0) } + [
                .text("å 漢 👩‍👩‍👧"), .text("e\u{301}, ett; två"), .text("0001-01-01"),
                .text("2028-02-29"),
                .flag(true), .texts(["telefon", "webb"]), .texts(["en, två", "tre"]),
                .texts(["en, två"]), .texts(["å"]),
            ]
        var accepted = all.filter { form.accepts($0) }
        if case .choice(let words) = form { accepted += words.map { .text($0) } }
        return accepted
    }

    @Test(arguments: fields)
    func `what is typed back unchanged is the same content`(field: Field) {
        for language in Language.allCases {
            for content in Self.contents(field.form) {
                let text = FieldText.editable(
                    content, form: field.form, field: field.name, document: Document(.journey),
                    language: language)
                let parsed = FieldText.parse(
                    text, form: field.form, field: field.name, language: language,
                    today: FieldTextTests.today)
                #expect(parsed == .content(content), "“\(text)” in \(language)")
            }
        }
    }

    @Test(arguments: fields)
    func `every way to change a field gives what its form accepts`(field: Field) {
        let contents: [FieldContent?] = [nil, .foreign(.null)] + Self.contents(field.form)
        for content in contents {
            for by in [1, -1] {
                guard let next = FieldText.step(content, form: field.form, by: by) else { continue }
                #expect(field.form.accepts(next), "\(String(describing: content)) by \(by)")
            }
        }
        for digit in 0...9 {
            guard let content = FieldText.digit(digit, form: field.form) else { continue }
            #expect(field.form.accepts(content), "digit \(digit)")
        }
    }

    @Test(arguments: fields)
    func `whatever is typed is taken or refused with a sentence`(field: Field) {
        let odd = [
            "-", "−−2", "1e400", "٣", "½", "🇸🇪", "\u{202E}", "1,2,3", "..", ",", "+", "+m", "1/",
            "/1",
            "2027-13-01", "99999999", "+999999d", "h", "2x", "1:99", "1e9 v", "%", "e", "d m",
            String(repeating: "9", count: 400),
        ]
        for typed in odd {
            let parsed = FieldText.parse(
                typed, form: field.form, field: field.name, language: .fi,
                today: FieldTextTests.today)
            switch parsed {
            case .content(let content): #expect(content.map { field.form.accepts($0) } ?? true)
            case .refused(let phrase): #expect(phrase.fi.hasSuffix("."))
            }
        }
    }

    @Test func `up and down again is where it was, inside the range`() {
        for value in [-1.0, 0, 1] {
            let form = FieldForm.whole(-2...2)
            let up = FieldText.step(.number(value), form: form, by: 1)
            #expect(FieldText.step(up, form: form, by: -1) == .number(value))
        }
    }

    @Test func `plus and minus count in the field's own unit`() {
        #expect(FieldText.step(.number(4_320), form: .minutes, by: 1) == .number(5_760))
        #expect(FieldText.step(.number(1_440), form: .minutes, by: -1) == .number(1_380))
        #expect(FieldText.step(.number(60), form: .minutes, by: -1) == .number(59))
        #expect(FieldText.step(.number(0), form: .minutes, by: -1) == .number(0))
        #expect(FieldText.step(nil, form: .whole(-2...2), by: -1) == .number(-1))
        #expect(FieldText.step(.number(2), form: .whole(-2...2), by: 1) == .number(2))
        #expect(FieldText.step(nil, form: .whole(1...5), by: 1) == .number(3))
        #expect(FieldText.step(nil, form: .choice(["a", "b"]), by: 1) == .text("a"))
        #expect(FieldText.step(.text("a"), form: .choice(["a", "b"]), by: 1) == .text("b"))
        #expect(FieldText.step(.text("b"), form: .choice(["a", "b"]), by: 1) == .text("b"))
        #expect(FieldText.step(.text("2027-02-28"), form: .date, by: 1) == .text("2027-03-01"))
        #expect(FieldText.step(.flag(true), form: .flag, by: 1) == .flag(false))
        #expect(FieldText.step(.text("å"), form: .line, by: 1) == nil)
    }

    @Test func `digits are feelings, values and words`() {
        let feelings = (1...6).map { FieldText.digit($0, form: .whole(-2...2)) }
        #expect(feelings == [.number(-2), .number(-1), .number(0), .number(1), .number(2), nil])
        #expect(FieldText.digit(4, form: .whole(1...5)) == .number(4))
        #expect(FieldText.digit(2, form: .choice(["a", "b"])) == .text("b"))
        #expect(FieldText.digit(3, form: .choice(["a", "b"])) == nil)
    }
}
