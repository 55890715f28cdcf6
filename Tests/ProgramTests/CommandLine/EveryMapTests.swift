import Testing

/// Every command in every mode on every example and every template.
struct EveryMapTests {
    private static let languages = ["sv", "fi", "en"]

    @Test func `the project carries maps`() {
        #expect(Surroundings.maps.count >= 25)
    }

    @Test(arguments: Surroundings.maps)
    func `is in the layout that the program writes, or is brought into it once`(map: String) throws
    {
        let text = try contents(of: Surroundings.project + "/" + map)
        let formatted = try kartbord("format", "-", input: text)
        #expect(formatted.status == 0)
        let isRewritten = formatted.output != text
        // A template names itself first, and no map that is made from it has that name.
        #expect(!isRewritten || text.contains("templateName"))
        let check = try kartbord("format", "--check", "-", input: formatted.output)
        #expect(check.status == 0, "\(check.output)")
    }

    @Test(arguments: Surroundings.maps)
    func `fits the JSON Schema that the program prints`(map: String) throws {
        let kind = map.split(separator: ".").suffix(2).first.map(String.init) ?? ""
        let schema = try kartbord("schema", kind)
        #expect(schema.status == 0)
        let folder = try ScratchFolder()
        let path = try folder.write(schema.output, to: "schema.json")
        let program = """
            import json, sys, jsonschema
            schema, map = (json.load(open(path)) for path in sys.argv[1:])
            jsonschema.Draft202012Validator.check_schema(schema)
            jsonschema.Draft202012Validator(schema).validate(map)
            """
        let validation = try Subprocess(
            ["/usr/bin/python3", "-c", program, path, Surroundings.project + "/" + map])
        #expect(validation.status == 0, "\(validation.remarks)")
    }

    @Test(arguments: Surroundings.maps, languages)
    func `is checked, in words and as JSON`(map: String, language: String) throws {
        let path = Surroundings.project + "/" + map
        let options = ["--language", language, "--today", "2026-01-01"]
        let words = try kartbord(["check", path] + options)
        #expect(words.status == 0 || words.status == 1, "\(words.remarks)")
        #expect(words.output.split(separator: "\n").allSatisfy { $0.hasPrefix(path + ":") })
        let json = try kartbord(["check", path, "--format", "json"] + options)
        #expect(json.status == words.status)
        let parsed = try Subprocess(["/usr/bin/python3", "-m", "json.tool"], input: json.output)
        #expect(parsed.status == 0, "\(parsed.remarks)")
    }

    @Test(arguments: Surroundings.maps, languages)
    func `is shown at any size`(map: String, language: String) throws {
        let path = Surroundings.project + "/" + map
        for (columns, rows) in [(1, 1), (40, 10), (80, 24), (200, 60)] {
            let shown = try kartbord(
                "show", path, "--size", "\(columns)x\(rows)", "--language", language)
            #expect(shown.status == 0, "\(shown.remarks)")
            #expect(!shown.output.isEmpty)
            #expect(shown.output.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
        }
    }

    @Test(arguments: Surroundings.maps, languages)
    func `is exported to a stream, to a file and to a folder`(map: String, language: String) throws
    {
        let path = Surroundings.project + "/" + map
        let options = ["--language", language, "--today", "2026-01-01"]
        let printed = try kartbord(["export", path, "--output", "-"] + options)
        #expect(printed.status == 0, "\(printed.remarks)")
        #expect(printed.output.contains("#"))
        let folder = try ScratchFolder()
        let file = folder.path(of: "karta.md")
        #expect(try kartbord(["export", path, "--output", file] + options).status == 0)
        #expect(try contents(of: file) == printed.output)
        #expect(try kartbord(["export", path, "--output", folder.path] + options).status == 0)
        let names = folder.names().filter { $0 != "karta.md" }
        #expect(try names.map { try folder.text(of: $0) } == [printed.output])
    }
}
