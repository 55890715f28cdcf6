/// Files that want to harm, and files that accidents make.
enum HostileCorpus {
    /// All of them.
    static let files: [HostileFile] = texts + encodings + trees + wordings + places

    /// The beginning of a map, up to the member that does harm.
    private static let head = #"{ "kartbord": 1, "kind": "journey", "title": "Å", "#

    private static func member(_ name: String, _ rest: String) -> HostileFile {
        HostileFile(name + ".json", head + rest)
    }

    // MARK: JSON

    private static let texts: [HostileFile] = [
        HostileFile("empty.json", ""),
        HostileFile("blank.json", " \n\t\r\n "),
        HostileFile("brace.json", "{"),
        HostileFile("list.json", "[]"),
        HostileFile("word.json", "null"),
        HostileFile("no-kind.json", #"{ "kartbord": 1 }"#),
        HostileFile("unknown-kind.json", #"{ "kartbord": 1, "kind": "\#u{1B}]0;x\#u{7}\u202e" }"#),
        HostileFile("unknown-kind.journey.json", #"{ "kartbord": 1, "kind": "\u001b[2J\u202e" }"#),
        HostileFile("kind-twice.json", #"{ "kartbord": 1, "kind": "journey", "kind": "trebox" }"#),
        HostileFile("version-text.json", #"{ "kartbord": "1", "kind": "journey" }"#),
        HostileFile("version-0.json", #"{ "kartbord": 0, "kind": "journey" }"#),
        HostileFile(
            "version-huge.json", #"{ "kartbord": 99999999999999999999, "kind": "journey" }"#),
        HostileFile("version-next.json", SampleMap.text.replacing(": 1,", with: ": 2,")),
        HostileFile("trailing.json", SampleMap.text + "{}"),
        member("comma", "}"),
        member("nan", #""a": NaN }"#),
        member("infinity", #""hoursPerWeek": -Infinity }"#),
        member("hexadecimal", #""a": 0x1F }"#),
        member("comment", "// x\n\"a\": 1 }"),
        member("quotes", "'a': 1 }"),
        member("lone-surrogate", #""a": "\ud83d" }"#),
        member("escape", #""a": "\x1b[2J" }"#),
        member("control", "\"a\": \"\u{1B}[2J\u{7}\" }"),
        member("duplicate", #""a": 1, "\u0061": 2 }"#),
        member("duplicate-escape", "\"\u{9B}2J\u{202E}\": 1, \"\\u009b2J\\u202e\": 2 }"),
        member("numbers", #""a": [1e999, -0.0, 1e-999, 0.1e+9999999999], "hoursPerWeek": 1e999 }"#),
        member("digits", "\"a\": 1" + String(repeating: "0", count: 100_000) + " }"),
        member("depth-64", nested(62)),
        member("depth-65", nested(63)),
        member("depth-100000", nested(100_000)),
        member("open-lists", "\"a\": " + String(repeating: "[", count: 100_000)),
        member("long-key", "\"" + String(repeating: "å", count: 10_000) + "\": 1 }"),
        member("long-text", "\"question\": \"" + String(repeating: "漢", count: 10_000) + "\" }"),
        member("many-members", many(2_000)),
        HostileFile("half.json", String(SampleMap.text.prefix(SampleMap.text.count / 2))),
        HostileFile("no-end.json", String(SampleMap.text.dropLast(3))),
        HostileFile("markers.json", marked("<<<<<<< x", "=======", ">>>>>>> y")),
        HostileFile("markers-open.json", marked("<<<<<<< x", "=======", "")),
        HostileFile("markers-mixed.json", marked("=======", ">>>>>>> y", "<<<<<<< x")),
        HostileFile(
            "markers-escape.json", marked("<<<<<<< \u{1B}[2J\u{202E}", "=======", ">>>>>>> \u{7}")),
    ]

    private static func nested(_ depth: Int) -> String {
        "\"a\": " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
            + " }"
    }

    private static func many(_ count: Int) -> String {
        (0..<count).map { "\"a\($0)\": \($0)" }.joined(separator: ", ") + " }"
    }

    private static func marked(_ first: String, _ second: String, _ third: String) -> String {
        let line = "      \"title\": \"Söka kontakt\",\n"
        return SampleMap.text.replacing(
            line, with: "\(first)\n\(line)\(second)\n\(line)\(third)\n")
    }

    // MARK: Encodings

    private static let encodings: [HostileFile] = [
        HostileFile("bom.json", "\u{FEFF}" + SampleMap.text),
        HostileFile("two-boms.json", "\u{FEFF}\u{FEFF}" + SampleMap.text),
        HostileFile(
            "utf16-le.json",
            .bytes(
                [0xFF, 0xFE] + SampleMap.text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })),
        HostileFile(
            "utf16-be.json",
            .bytes(
                [0xFE, 0xFF] + SampleMap.text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })),
        broken("latin-1", [0xE5]),
        broken("nul", [0]),
        broken("overlong", [0xC0, 0x80]),
        broken("surrogate", [0xED, 0xA0, 0x80]),
        broken("beyond", [0xF4, 0x90, 0x80, 0x80]),
        broken("cut", [0xF0, 0x9F, 0xA7]),
        broken("c1-byte", [0x9B, 0x32, 0x4A]),
        HostileFile(
            "noise.json",
            .bytes((0..<5_000).map { UInt8(truncatingIfNeeded: $0 * $0 * 7 + $0 / 3) })),
        HostileFile("zeros.json", .bytes([UInt8](repeating: 0, count: 5_000))),
    ]

    private static func broken(_ name: String, _ bytes: [UInt8]) -> HostileFile {
        HostileFile(
            name + ".json",
            .bytes(Array((head + "\"question\": \"").utf8) + bytes + Array("\" }".utf8)))
    }

    // MARK: Things that are no file to read

    private static let places: [HostileFile] = [
        HostileFile("hollow.json", .hollow(2 << 30)),
        HostileFile("pipe.json", .pipe),
        HostileFile("socket.json", .socket),
        HostileFile("folder.json", .folder),
        HostileFile("zero.json", .link("/dev/zero")),
        HostileFile("null.json", .link("/dev/null")),
        HostileFile("terminal.json", .link("/dev/tty")),
        HostileFile("random.json", .link("/dev/urandom")),
        HostileFile("process.json", .link("/proc/self/environ")),
        HostileFile("memory.json", .link("/proc/self/mem")),
        HostileFile("kernel.json", .link("/proc/kmsg")),
        HostileFile("loop.json", .link("loop.json")),
        HostileFile("nowhere.json", .link("/nonexistent/\u{1B}[2J")),
        HostileFile("locked.json", .locked),
        HostileFile("\u{1B}]0;owned\u{7}\u{1B}[2J.json", "{"),
        HostileFile("\u{1B}[31m.journey.json", SampleMap.text),
        HostileFile("a\u{202E}nosj.journey.json", SampleMap.text),
        HostileFile("a\nb\rc\t.journey.json", SampleMap.text),
        HostileFile("\u{9B}2J\u{200B}\u{E0041}.json", "x"),
        HostileFile("a" + String(repeating: "\u{301}", count: 80) + ".json", SampleMap.text),
        HostileFile("$(touch x);`touch y`|&.json", SampleMap.text),
    ]
}
