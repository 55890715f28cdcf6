import Testing

/// `merge`, `diff`, `apply` and `textconv` as people and programs run them.
struct MergeCommandTests {
    private let folder: ScratchFolder
    private let base: String

    init() throws {
        folder = try ScratchFolder()
        base = try folder.write(SampleMap.text, to: "base.json")
    }

    private func changed(_ old: String, _ new: String, to name: String) throws -> String {
        try folder.write(SampleMap.text.replacing(old, with: new), to: name)
    }

    @Test func `merge joins two maps, the same from both sides`() throws {
        let one = try changed("Ringer växeln", "Ringer", to: "one.json")
        let other = try changed("Får besked", "Får svar", to: "other.json")
        let merged = try kartbord("merge", base, one, other)
        #expect(merged.status == 0 && merged.remarks == "")
        #expect(merged.output.contains(#""Ringer""#) && merged.output.contains("Får svar"))
        #expect(merged.output.contains(#""futureMember": { "kept": [1.50, "ä"] }"#))
        #expect(try kartbord("merge", base, other, one).output == merged.output)
        let output = folder.path(of: "merged.json")
        #expect(try kartbord("merge", base, one, other, "--output", output).status == 0)
        #expect(try contents(of: output) == merged.output)
        #expect(try kartbord("merge", base, one, other, "--output", one).status == 0)
        #expect(try contents(of: one) == merged.output)
    }

    @Test func `merge ends with 1 when there is a conflict, and the map is whole`() throws {
        let one = try changed("Ringer växeln", "Ringer", to: "one.json")
        let other = try changed("Ringer växeln", "Ringer 112", to: "other.json")
        let merged = try kartbord("merge", base, one, other)
        #expect(merged.status == 1)
        #expect(merged.remarks.split(separator: "\n").count == 1)
        #expect(try kartbord("format", "--check", "-", input: merged.output).status == 0)
        #expect(merged.output.contains(#""field": "title", "other": "Ringer" }"#))
        let empty = try folder.write("", to: "empty.json")
        #expect(try kartbord("merge", empty, base, base).output == SampleMap.text)
    }

    @Test func `merge refuses what is no map, damages nothing, and says so once`() throws {
        let broken = try folder.write("{ \"kartbord\": 1,", to: "broken.json")
        let effect = try folder.write(#"{ "kartbord": 1, "kind": "effectmap" }"#, to: "e.json")
        let newer = try changed("\"kartbord\": 1", "\"kartbord\": 2", to: "newer.json")
        let empty = try folder.write("", to: "empty.json")
        let output = try folder.write("mine", to: "output.json")
        for (arguments, status) in [
            ([base, base, broken], 66), ([broken, base, base], 66), ([base, empty, base], 66),
            ([base, base, folder.path(of: "missing.json")], 66), ([base, base, newer], 66),
            ([base, base, effect], 64), ([effect, base, base], 64),
        ] as [([String], Int32)] {
            for language in ["sv", "fi", "en"] {
                let words = ["merge"] + arguments
                let ended = try kartbord(words + ["--output", output, "--language", language])
                #expect(ended.status == status, "\(arguments)")
                #expect(ended.output == "" && ended.remarks.split(separator: "\n").count == 1)
            }
        }
        #expect(try contents(of: output) == "mine")
        #expect(try contents(of: base) == SampleMap.text)
    }

    @Test func `diff says what is different, and apply makes it so`() throws {
        let new = try changed("Ringer växeln", "Ringer 漢", to: "new.json")
        let text = try kartbord("diff", base, new, "--language", "sv")
        #expect(
            text.output == "Ändrat: Fas 1, steg 2 ”Ringer 漢”: Titel: ”Ringer växeln” → ”Ringer 漢”\n"
        )
        let page = try kartbord("diff", base, new, "--format", "markdown", "--language", "en")
        #expect(page.output.hasPrefix("# Changes: Nå rätt 漢 🧭\n\n## Changed\n"))
        let edits = try kartbord("diff", base, new, "--format", "json")
        #expect(
            edits.output
                == #"{ "edit": "set", "item": "s82d", "field": "title", "value": "Ringer 漢" }"#
                + "\n")
        #expect(try kartbord("apply", base, input: edits.output).status == 0)
        #expect(try contents(of: base) == contents(of: new))
        for format in ["text", "json"] {
            #expect(try kartbord("diff", base, new, "--format", format).output == "")
        }
        let effect = try folder.write(#"{ "kartbord": 1, "kind": "effectmap" }"#, to: "e.json")
        #expect(try kartbord("diff", base, effect).status == 64)
    }

    @Test func `apply does all or nothing, and names the place of what is wrong`() throws {
        let good = #"{ "edit": "set", "item": "s82d", "field": "title", "value": "Nytt" }"# + "\n"
        let file = try folder.write(good + "\n  { \"edit\": \"flytta\" }\n", to: "edits.jsonl")
        for language in ["sv", "fi", "en"] {
            let ended = try kartbord("apply", base, file, "--language", language)
            #expect(ended.status == 66)
            #expect(ended.remarks.hasPrefix("\(file):3:13: "), "\(ended.remarks)")
            #expect(ended.remarks.split(separator: "\n").count == 1)
        }
        #expect(try contents(of: base) == SampleMap.text)
        #expect(try kartbord("apply", "-", "-").status == 64)
        let newer = try changed("\"kartbord\": 1", "\"kartbord\": 2", to: "newer.json")
        #expect(try kartbord("apply", newer, input: good).status == 73)
        let edits = try folder.write(good, to: "good.jsonl")
        let streamed = try kartbord("apply", "-", edits, input: SampleMap.text)
        #expect(streamed.output == SampleMap.text.replacing("Ringer växeln", with: "Nytt"))
    }

    @Test func `apply writes nothing where nothing changes`() throws {
        let loose = try folder.write(
            SampleMap.text.replacing("  \"language\"", with: "\"language\""), to: "loose.json")
        let before = try contents(of: loose)
        #expect(try kartbord("apply", loose, input: "\n").status == 0)
        #expect(try contents(of: loose) == before)
    }

    @Test func `textconv shows maps in words, and anything else as it is`() throws {
        let shown = try kartbord("textconv", base)
        #expect(shown.output.hasPrefix("Kundresa: Nå rätt 漢 🧭\n"))
        let broken = try folder.write("inget\u{1B}[31m\n<", to: "broken.json")
        let raw = try kartbord("textconv", broken)
        #expect(raw.status == 0 && raw.output == "inget␛[31m\n<")
        #expect(try kartbord("textconv", folder.path(of: "missing")).status == 66)
    }

    @Test func `merge-driver keeps the own version when it cannot do its work`() throws {
        let broken = try folder.write("{", to: "broken.json")
        let ours = try changed("Nå rätt", "Hitta", to: "ours.json")
        let before = try contents(of: ours)
        for (origin, theirs) in [(base, broken), (broken, base), (base, folder.path(of: "no"))] {
            let ended = try kartbord("merge-driver", origin, ours, theirs, "7", "-karta.json")
            #expect(ended.status == 1)
            #expect(ended.remarks.split(separator: "\n").count == 1, "\(ended.remarks)")
            #expect(try contents(of: ours) == before)
        }
        let ended = try kartbord("merge-driver", base, ours, base, "7", "karta.json")
        #expect(ended.status == 0 && ended.remarks == "")
        #expect(try contents(of: ours) == before)
    }
}
