import Testing

struct `The red thread on the command line` {
    @Test func `trace shows the thread from quote to reading, and every place where it breaks`()
        throws
    {
        let folder = try ScratchFolder()
        try ThreadMaps.write(to: folder)
        let traced = try kartbord("trace", folder.path, "--language", "sv")
        #expect(traced.status == 0, "\(traced.remarks)")
        let thread = """
            Citat: Som ett flipperspel [resa.journey.json]
              Smärtpunkt: Kopplas runt
                Möjlighet: Hur kan vi ge en väg in?
                  ✗ Bruten länk till ”borta.json#x”: det finns ingen sådan karta.
                  Användningsmål: Nå rätt i första samtalet [effekt.effectmap.json]
                    Åtgärd: Ett nummer
            """
        #expect(traced.output.hasPrefix(thread), "\(traced.output)")
        #expect(traced.output.contains("Mätvärde: 91 % (2018-10-01)"))
        let journey = folder.path(of: "resa.journey.json")
        let effects = folder.path(of: "effekt.effectmap.json")
        #expect(traced.output.contains("\n\(journey):26:7: Möjlighet 1"), "\(traced.output)")
        #expect(traced.output.contains("\n\(effects):33:7: Åtgärd 1"), "\(traced.output)")
    }

    @Test func `the README tells the thread of the example as the program does`() throws {
        let block = try readmeBlock(after: "<!-- trace example -->")
        let folder = Surroundings.project + "/examples/region-sormland"
        let traced = try kartbord("trace", folder, "--language", "sv")
        #expect(traced.status == 0, "\(traced.remarks)")
        #expect(traced.output.hasPrefix(block), "\(traced.output)")
        #expect(traced.output.contains("\n17 av 24 trådar når ett mätvärde.\n"))
    }

    @Test(arguments: ["text", "markdown", "json"], ["sv", "fi", "en"])
    func `trace is written in every form and language`(_ form: String, _ language: String) throws {
        let folder = try ScratchFolder()
        try ThreadMaps.write(to: folder)
        let traced = try kartbord(
            "trace", folder.path, "--format", form, "--language", language)
        #expect(traced.status == 0, "\(traced.remarks)")
        #expect(traced.output.contains("flipperspel"))
        if form == "json" {
            #expect(traced.output.contains(#""reason": "brokenLink""#))
            #expect(traced.output.contains(#""reason": "noBox""#))
        }
    }

    @Test func `a map that cannot be read is named, and the others are traced`() throws {
        let folder = try ScratchFolder()
        try folder.write(ThreadMaps.journey, to: "resa.journey.json")
        try folder.write("{", to: "effekt.effectmap.json")
        let traced = try kartbord("trace", folder.path, "--language", "en")
        #expect(traced.status == 66)
        #expect(traced.remarks.contains("effekt.effectmap.json"))
        #expect(traced.output.contains("the map cannot be read"))
        #expect(try kartbord("trace", folder.path(of: "borta")).status == 66)
        let empty = try ScratchFolder()
        let nothing = try kartbord("trace", empty.path, "--language", "en")
        #expect(nothing.status == 0)
        #expect(nothing.output.contains("There is no thread yet"))
    }

    @Test func `of a folder one report is written beside the documents of its maps`() throws {
        let folder = try ScratchFolder()
        try ThreadMaps.write(to: folder)
        let exported = try kartbord("export", folder.path, "--today", "2026-01-01")
        #expect(exported.status == 0, "\(exported.remarks)")
        let written = folder.names().filter { $0.hasSuffix(".md") }
        #expect(written == ["effekt.md", "rapport.md", "resa.md"])
        let report = try folder.text(of: "rapport.md")
        for words in ["flowchart TD", "Nå rätt 漢", "Rätt svar", "Här brister trådarna"] {
            #expect(report.contains(words), "\(words)")
        }
        // It is never written over unless that is asked for.
        #expect(try kartbord("export", folder.path).status == 73)
        let printed = try kartbord(
            "export", folder.path, "--output", "-", "--today", "2026-01-01")
        #expect(printed.output == report)
        let file = folder.path(of: "annan.md")
        #expect(
            try kartbord("export", folder.path, "--output", file, "--today", "2026-01-01").status
                == 0)
        #expect(try contents(of: file) == report)
    }
}
