import KartbordFormats
import KartbordModel
import Testing

/// How maps look as text.
struct LayoutTests {
    @Test func `The example of the format is written as it stands`() throws {
        let text = """
            {
              "kartbord": 1,
              "kind": "journey",
              "title": "Nå rätt medarbetare",
              "language": "sv",
              "state": "current",
              "personas": [
                { "id": "p3k9", "name": "Patient", "quote": "Jag vill veta att någon tar hand om det" }
              ],
              "phases": [
                {
                  "id": "f8q2",
                  "title": "Söka kontakt",
                  "period": "before",
                  "steps": [
                    {
                      "id": "s71c",
                      "title": "Ringer växeln",
                      "feelings": [
                        { "persona": "p3k9", "value": -2, "word": "uppgiven" }
                      ],
                      "cards": [
                        { "id": "k0x4", "lane": "pain", "text": "Vet inte vem som har ärendet", "severity": "workaround" }
                      ]
                    }
                  ]
                }
              ]
            }

            """
        let read = try JSONTexts.read(text)
        #expect(read.repairs.isEmpty)
        #expect(read.isCanonical(Array(text.utf8)))
    }

    @Test func `A map of scalars stands on one line`() {
        #expect(
            JSONTexts.written(Document(.journey)) == "{ \"kartbord\": 1, \"kind\": \"journey\" }\n")
    }

    @Test(
        arguments: [
            ("{}", "{}"), ("[]", "[]"), ("[1,[]]", "[\n    1,\n    []\n  ]"),
            (#"{"a":[1,"b",null,true]}"#, #"{ "a": [1, "b", null, true] }"#),
            (#"{"a":[[1,2],[3]]}"#, "{\n    \"a\": [\n      [1, 2],\n      [3]\n    ]\n  }"),
            (#"{"a":{}}"#, "{\n    \"a\": {}\n  }"),
            (#"[{"a":1},{}]"#, "[\n    { \"a\": 1 },\n    {}\n  ]"),
            ("1.50", "1.50"), ("-0E+1", "-0E+1"),
        ])
    func `What is not known is laid out by the same rule`(value: String, layout: String) throws {
        let read = try JSONTexts.read(JSONTexts.map("\"title\": \"Å\", \"x\": [\(value), {}]"))
        let inner = layout.replacing("\n", with: "\n  ")
        let expected = """
            {
              "kartbord": 1,
              "kind": "journey",
              "title": "Å",
              "x": [
                \(inner),
                {}
              ]
            }

            """
        #expect(JSONTexts.written(read.document) == expected)
    }

    @Test(
        arguments: [
            ("å漢é ”–…€ £·ÿ", "å漢é ”–…€ £·ÿ"), ("a/b", "a/b"), ("\"\\", #"\"\\"#),
            ("\u{8}\u{C}\n\r\t\u{0}\u{1B}", #"\b\f\n\r\t\u0000\u001b"#),
            ("\u{7F}\u{80}\u{9F}\u{A0}\u{AD}", #"\u007f\u0080\u009f\u{A0}\u00ad"#.unescaped),
            ("\u{202E}\u{2066}\u{200F}\u{61C}", #"\u202e\u2066\u200f\u061c"#),
            ("\u{200B}\u{FEFF}\u{2060}\u{2028}", #"\u200b\ufeff\u2060\u2028"#),
            ("\u{1BCA0}\u{1D173}", #"\ud82f\udca0\ud834\udd73"#), ("\u{1D15F}", "\u{1D15F}"),
            ("a\u{200D}b", #"a\u200db"#), ("👩‍👩‍👧", "👩‍👩‍👧"), ("👩🏽‍💻", "👩🏽‍💻"), ("❤️‍🔥", "❤️‍🔥"),
            ("1️⃣", "1️⃣"), ("a\u{FE0F}", #"a\ufe0f"#), ("😀\u{200D}", #"😀\u200d"#),
            ("😀\u{200D}\u{200D}😀", #"😀\u200d\u200d😀"#), ("\u{200D}😀", #"\u200d😀"#),
            ("😀\u{FE0E}", #"😀\ufe0e"#), ("\u{E0067}", #"\udb40\udc67"#),
            ("1\u{FE0F}\u{200D}😀", #"1️\u200d😀"#),
        ])
    func `Only what cannot or should not be seen is escaped`(text: String, written: String) throws {
        var document = Document(.journey)
        try document.apply(.set(.map, .title, text))
        let expected = "{ \"kartbord\": 1, \"kind\": \"journey\", \"title\": \"\(written)\" }\n"
        #expect(Array(JSONTexts.written(document).utf8) == Array(expected.utf8))
    }

    @Test(arguments: numbers)
    func `Numbers are written in their shortest form and read back alike`(
        number: Double, text: String
    ) throws {
        var document = Document(.journey)
        let step = Branch(id: "s", type: .step, fields: [FieldEntry(.waiting, .number(number))])
        let phase = Branch(id: "f", type: .phase, lists: [Branch.List(.steps, [step])])
        try document.apply(.insert(phase, Place(.map, .phases)))
        let written = JSONTexts.written(document)
        #expect(written.contains("\"waiting\": \(text) }"))
        #expect(try JSONTexts.read(written).document == document)
    }

    private static let numbers: [(Double, String)] = [
        (0, "0"), (-0.0, "0"), (1, "1"), (0.5, "0.5"), (0.1 + 0.2, "0.30000000000000004"),
        (1e15, "1000000000000000"), (0x1p54 - 2, "18014398509481982"),
        (0x1p54, "1.8014398509481984e+16"), (1e-7, "1e-07"),
        (1.7e308, "1.7e+308"), (.leastNonzeroMagnitude, "5e-324"),
    ]

    @Test func `Every way to write a number means the nearest number`() throws {
        for seed in 0..<4 as Range<UInt64> {
            var chance = SeededRandom(seed)
            for _ in 0..<500 {
                let digits =
                    UInt64.random(in: 0...(.max), using: &chance)
                    >> UInt64.random(in: 0..<64, using: &chance)
                let power = Int.random(in: -330...300, using: &chance)
                for text in [
                    "\(digits)e\(power)", "\(digits).\(digits)", "\(digits)E-22", "0.\(digits)e2",
                ] {
                    let read = try JSONTexts.read(
                        JSONTexts.map(
                            "\"phases\": [{ \"id\": \"f\", \"steps\": [{ \"id\": \"s\", \"waiting\": \(text) }] }]"
                        ))
                    let value: Double? = read.document["s", .waiting]
                    let expected = Double(text).flatMap { $0.isFinite ? $0 : nil }
                    #expect(value == expected, "\(text)")
                }
            }
        }
    }
}

extension String {
    fileprivate var unescaped: String { replacing(#"\u{A0}"#, with: "\u{A0}") }
}
