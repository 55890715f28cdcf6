import KartbordFormats
import KartbordModel

/// Texts and documents that the tests of this chapter share.
enum JSONTexts {
    /// Texts that are easily read, written or compared wrongly.
    static let odd: [String] = [
        "å", "漢", "👩‍👩‍👧", "\u{E9}", "e\u{301}", "❤️‍🔥 och 1️⃣", "🏴\u{E0067}\u{E0062}\u{E007F}",
        "\u{202E}baklänges", "\0", "\u{85}\u{7F}\u{1B}[31m", "a\u{200D}b\u{FE0F}", "\u{FEFF}",
        "\u{2028}",
        "\"citat\" och \\ snedstreck /", "rad ett\nrad två\r\n\tindragen", "👍🏽", "\u{10FFFF}",
        "a\u{308}\u{34F}",
        "En text som är längre än femton byte, så att den inte ryms i en liten sträng",
    ]

    /// A small map in which something of every sort occurs.
    static let small = """
        {
          "kartbord": 1,
          "kind": "journey",
          "title": "Nå rätt",
          "hoursPerWeek": 38.25,
          "personas": [
            { "id": "p1", "name": "Påhittad", "channels": ["web", "tel"] }
          ],
          "lanes": [
            { "id": "pain", "hidden": true }
          ],
          "phases": [
            {
              "id": "f1",
              "period": "before",
              "steps": [
                {
                  "id": "s1",
                  "title": "Ringer \\u202e 漢",
                  "feelings": [
                    { "persona": "p1", "value": -2, "x": 1.50 }
                  ],
                  "cards": [
                    { "id": "k1", "lane": "pain", "text": "a", "personas": ["p1"] },
                    {
                      "id": "k2",
                      "egen": {
                        "b": [
                          { "c": null },
                          [1, 2]
                        ]
                      }
                    }
                  ]
                }
              ]
            }
          ],
          "insights": [
            { "id": "i1", "kind": "quote", "steps": ["s1"], "cards": ["k1", "k2"] }
          ]
        }

        """

    /// A map of which only the members after the kind differ.
    static func map(_ members: String) -> String {
        #"{ "kartbord": 1, "kind": "journey", \#(members) }"#
    }

    static func read(_ text: String) throws -> ReadDocument {
        try DocumentReader.read(Array(text.utf8))
    }

    static func written(_ document: Document) -> String {
        String(decoding: DocumentWriter.write(document), as: UTF8.self)
    }
}

extension JSONTexts {
    /// A value as JSON without any blank space.
    static func bytes(of value: Foreign) -> [UInt8] {
        var text = ""
        append(value, to: &text)
        return Array(text.utf8)
    }

    private static func append(_ value: Foreign, to text: inout String) {
        switch value {
        case .null: text += "null"
        case .flag(let flag): text += flag ? "true" : "false"
        case .number(let number): text += number
        case .string(let string): append(string, to: &text)
        case .array(let items):
            text += "["
            for (index, item) in items.enumerated() {
                if index > 0 { text += "," }
                append(item, to: &text)
            }
            text += "]"
        case .object(let members):
            text += "{"
            for (index, member) in members.enumerated() {
                if index > 0 { text += "," }
                append(member.name, to: &text)
                text += ":"
                append(member.value, to: &text)
            }
            text += "}"
        }
    }

    private static func append(_ string: String, to text: inout String) {
        text += "\""
        for unit in string.utf16 {
            let digits = String(unit, radix: 16, uppercase: true)
            text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
        text += "\""
    }
}
