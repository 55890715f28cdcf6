/// Maps that are JSON and whose tree is not what it should be.
extension HostileCorpus {
    static let trees: [HostileFile] =
        [
            map("no-phases", "\"phases\": []"),
            map("nothing", "\"note\": \"\""),
            map(
                "lists-are-numbers",
                "\"phases\": 3, \"personas\": \"x\", \"insights\": {}, \"conflicts\": true"),
            map("items-are-numbers", "\"phases\": [1, null, \"x\", [], { \"steps\": [2] }]"),
            map(
                "fields-are-lists",
                "\"question\": [], \"goal\": {}, \"hoursPerWeek\": \"x\", \"state\": 7, \"language\": \"\\u001b\""
            ),
            map(
                "ids",
                "\"phases\": [{ \"id\": \"\", \"steps\": [{ \"id\": 7 }, { \"id\": \"a\" }, { \"id\": \"a\" }, {}] }, { \"id\": \"a\" }]"
            ),
            map(
                "id-escape",
                "\"phases\": [{ \"id\": \"\\u001b[2J\\u202e\\u0000\", \"title\": \"x\" }, { \"id\": \"\\u001b[2J\\u202e\\u0000\" }]"
            ),
            map(
                "id-of-the-map",
                "\"phases\": [{ \"id\": \"map\" }, { \"id\": \".\" }, { \"id\": \"/\" }]"),
            map(
                "id-long", "\"phases\": [{ \"id\": \"\(String(repeating: "x", count: 50_000))\" }]"),
            map(
                "links",
                "\"insights\": [{ \"id\": \"i\", \"text\": \"x\", \"cards\": [\"gone\", \"i\", \"i\", \"\"], \"steps\": \"i\" }], \"opportunities\": [{ \"id\": \"o\", \"text\": \"y\", \"insights\": [\"o\"], \"leadsTo\": [\"../../../etc/passwd#x\", \"\\u001b]0;x\\u0007#\", \"#\", \"/dev/zero#a\"] }]"
            ),
            map(
                "references",
                "\"comesFrom\": [\"../../../etc/passwd#x\", \"refs.json#i\", \"\\u202e#\\u0007\", \"/dev/zero\", \"pipe.json#x\"]"
            ),
            map(
                "feelings",
                "\"personas\": [{ \"id\": \"p\" }, { \"id\": \"q\" }], \"phases\": [{ \"id\": \"f\", \"steps\": [{ \"id\": \"s\", \"feelings\": [{ \"persona\": \"p\", \"value\": 99 }, { \"persona\": \"p\", \"value\": -1e400 }, { \"persona\": \"gone\", \"value\": 1.5 }, { \"value\": 2 }, { \"persona\": 5 }] }] }]"
            ),
            map(
                "lanes",
                "\"lanes\": [{ \"id\": \"pain\" }, { \"id\": \"pain\" }, { \"id\": \"\\u001b[31m\" }], \"phases\": [{ \"id\": \"f\", \"steps\": [{ \"id\": \"s\", \"cards\": [{ \"id\": \"c\", \"lane\": \"gone\", \"text\": \"x\" }, { \"id\": \"d\", \"lane\": 3, \"text\": \"y\" }, { \"id\": \"e\", \"text\": \"z\" }] }] }]"
            ),
            map(
                "values",
                "\"reviewDate\": \"9999-99-99\", \"workshopDate\": \"-1\", \"hoursPerWeek\": 1e308, \"phases\": [{ \"id\": \"f\", \"period\": \"\\u001b\", \"steps\": [{ \"id\": \"s\", \"waiting\": -5, \"duration\": 1e300, \"volume\": 1e15, \"minutes\": 99999999999, \"manualShare\": 1e9, \"variants\": -1 }] }]"
            ),
            map("from-itself", "\"state\": \"wanted\", \"from\": \"from-itself.json\""),
            map("from-passwd", "\"state\": \"wanted\", \"from\": \"/etc/passwd\""),
            map("from-up", "\"state\": \"wanted\", \"from\": \"../../../../../dev/zero\""),
            map("from-pipe", "\"state\": \"wanted\", \"from\": \"pipe.json\""),
            map(
                "from-escape",
                "\"state\": \"wanted\", \"from\": \"\\u001b]0;x\\u0007\\u202e\\u0000/x\""),
            map(
                "conflicts",
                "\"conflicts\": [{}, { \"id\": \"k\", \"item\": \"gone\", \"field\": \"\\u001b\", \"value\": [[]] }, 7, { \"id\": \"l\", \"item\": \"l\" }]"
            ),
            map(
                "one-step-300-cards",
                "\"phases\": [{ \"id\": \"f\", \"steps\": [{ \"id\": \"s\", \"cards\": [\((0..<300).map { "{ \"id\": \"c\($0)\", \"lane\": \"pain\", \"text\": \"x\" }" }.joined(separator: ", "))] }] }]"
            ),
            map(
                "100-phases",
                "\"phases\": [\((0..<100).map { "{ \"id\": \"f\($0)\", \"steps\": [{ \"id\": \"s\($0)\" }] }" }.joined(separator: ", "))]"
            ),
            map(
                "unknown-kept",
                "\"\\u001b[2J\": { \"\\u202e\": \"\\u0007\u{9B}2J\u{202E}\", \"b\": [1.50, -0, 1E5] }"
            ),
            effects(
                "effects-numbers",
                #""effectGoals": 3, "targetGroups": [7], "actions": {}, "conflicts": 1"#),
            effects(
                "effects-cycle",
                #"""
                "effectGoals": [{ "id": "g", "text": "x", "weight": 1e99, "measuringPoints": [{ "id": "m",
                "baseline": 1e308, "target": -1e308, "baselineDate": "0000-00-00", "readings": [
                { "date": "x", "value": 1e309 }, { "date": "2026-02-30", "value": "\u001b" }, 5] }] }],
                "targetGroups": [{ "id": "h", "effectGoals": ["h", "gone", "g", "g"], "weight": -3,
                "usageGoals": [{ "id": "u", "actions": ["u"] }] }],
                "actions": [{ "id": "a", "usageGoals": ["a", "u", "u", "gone"], "effort": 1e400 }]
                """#),
        ]
        + (["trebox"].map {
            HostileFile(
                "tree-trebox.json",
                "{ \"kartbord\": 1, \"kind\": \"\($0)\", \"items\": [1], \"boxes\": 7, \"title\": \"\\u001b[2J\" }"
            )
        })

    private static func map(_ name: String, _ members: String) -> HostileFile {
        HostileFile(
            name + ".json",
            "{ \"kartbord\": 1, \"kind\": \"journey\", \"title\": \"Å\", \(members) }")
    }

    private static func effects(_ name: String, _ members: String) -> HostileFile {
        HostileFile(
            name + ".json",
            "{ \"kartbord\": 1, \"kind\": \"effectmap\", \"title\": \"Å\", \(members) }")
    }

    // MARK: Words

    /// Maps of every kind in which every text is one that wants to harm.
    static let wordings: [HostileFile] = words.flatMap { name, text in
        bases.map { base in HostileFile("\(name).\(base.kind).json", filled(base.text, with: text))
        }
    }

    /// Texts as they stand in JSON.
    private static let words: [(String, String)] = [
        (
            "controls",
            (0..<0x20).map { escape($0) }.joined() + "\u{7F}"
                + (0x80..<0xA0).map { raw($0) }.joined() + "x"
        ),
        (
            "sequences",
            #"\u001b]0;owned\u0007\u001b[2J\u001b]52;c;aGVq\u0007\u001bP$q\u001b\\\u009b31m\u001bc\u000e\r\b\bx"#
        ),
        (
            "directions",
            [
                0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067,
                0x2068, 0x2069,
            ].map { raw($0) + "a" }.joined()
        ),
        (
            "invisible",
            ([
                0xAD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x180E, 0x200B, 0x200C, 0x200D, 0x2060,
                0x2061, 0x206F, 0x3164, 0xFE00, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFB, 0x1D173,
            ] + Array(0xE0020...0xE007F)).map { raw($0) + "b" }.joined()
        ),
        (
            "marks",
            "a" + String(repeating: "\u{301}\u{20DD}\u{489}", count: 30)
                + String(repeating: "\u{300}", count: 60)
        ),
        (
            "strange",
            [
                0xFFFD, 0xFFFE, 0xFFFF, 0xE000, 0x10FFFF, 0x378, 0x1F1E6, 0x20E3, 0xFE0F, 0x1F3FF,
                0x1BCA0,
            ].map { raw($0) }.joined(separator: "c")
        ),
        ("lines", #"a\r\nb\rc\nd\#u{2028}e\#u{2029}f\u0085g\u000bh\u000ci\n\n\n"#),
        ("long", String(repeating: "漢x", count: 300)),
        ("blank", "\u{A0}\u{3000} \\t "),
        ("formula", "=cmd|' /C calc'!A0"),
        ("markup", markup.joined(separator: "\\n")),
    ]

    private static let markup = [
        "[x](javascript:alert(1))", "<javascript:alert(1)>", "javascript:alert(1)",
        "<img src=x onerror=alert(1)>",
        "<script>alert(1)</script>", "| a | b |", "|---|---|", "Setext", "===", "---",
        "&lt;b&gt; &#x3c;i> &colon;",
        "```", "~~~", "    code", "# x", "1. x", "- [ ] x", "![x](http://x.se/y.png)",
        "www.x.se http://x.se a@b.se",
        "[r]: http://x.se", "[r]", "<!-- x", "$$ x $$", "> x", "*a* _b_ **c** ~~d~~ `e`",
        "<http://x.se>", "[^1]: x",
        "%%{init: {'theme':'dark'}}%%", "<details open ontoggle=alert(1)>",
    ]

    /// An example of each kind of map.
    private static let bases: [(kind: String, text: String)] = {
        var found: [String: String] = [:]
        for path in Surroundings.maps where path.hasPrefix("examples/") {
            let kind = String(path.split(separator: ".").dropLast().last ?? "")
            if found[kind] == nil {
                found[kind] = try? contents(of: Surroundings.project + "/" + path)
            }
        }
        return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }()

    /// A map in which the texts are another one.
    private static func filled(_ map: String, with text: String) -> String {
        map.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var done = ""
            var rest = line[...]
            while let start = names.compactMap({ rest.firstRange(of: "\"\($0)\": \"") })
                .min(by: { $0.lowerBound < $1.lowerBound })
            {
                done += rest[..<start.upperBound] + text
                rest = rest[start.upperBound...]
                var isEscaped = false
                while let letter = rest.first, isEscaped || letter != "\"" {
                    isEscaped = letter == "\\" && !isEscaped
                    rest = rest.dropFirst()
                }
            }
            return done + rest
        }.joined(separator: "\n")
    }

    private static let names = [
        "title", "name", "quote", "question", "start", "end", "scenario", "goal", "expectations",
        "owner", "participants", "note", "prompt", "needs", "frustrations", "text", "word",
        "touchpoint", "reason", "method", "unit", "purpose", "currently",
    ]

    private static func escape(_ value: Int) -> String {
        let digits = String(value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }

    private static func raw(_ value: Int) -> String {
        Unicode.Scalar(UInt32(value)).map { String(Character($0)) } ?? ""
    }
}
