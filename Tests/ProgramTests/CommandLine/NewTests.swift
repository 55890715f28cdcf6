import Testing

/// Making maps without a terminal.
struct NewTests {
    @Test(
        arguments: [
            "journey user-journey", "journey blueprint", "journey wanted", "journey empty",
            "effectmap effect-map", "effectmap impact-map", "effectmap empty",
            "trebox guiding-questions", "trebox antipilot-inventory", "trebox five-day-sprint",
            "trebox empty",
        ], ["sv", "fi", "en"])
    func `a map is made from every template in every language`(
        template: String, language: String
    ) throws {
        let folder = try ScratchFolder()
        let words = template.split(separator: " ").map { String($0) }
        let (kind, template) = (words[0], words[1])
        let made = try kartbord(
            "new", kind, "--template", template, "--language", language, "--title",
            "Åka buss 漢/..", folder: folder.path)
        #expect(made.status == 0, "\(made.remarks)")
        let name = try #require(folder.names().first)
        #expect(folder.names().count == 1)
        #expect(name.hasSuffix(".\(kind).json"))
        #expect(try folder.text(of: name).contains("\"title\": \"Åka buss 漢/..\""))
        #expect(try kartbord("format", "--check", folder.path(of: name)).status == 0)
        #expect(try kartbord("show", folder.path(of: name)).status == 0)
    }

    @Test func `the templates that are listed are those that can be had`() throws {
        for language in ["sv", "fi", "en"] {
            let listed = try kartbord("templates", "--language", language)
            #expect(listed.status == 0)
            let names = listed.output.split(separator: "\n").map {
                $0.split(separator: " ").prefix(2).joined(separator: " ")
            }
            #expect(
                names == [
                    "journey user-journey", "journey blueprint", "journey wanted", "journey empty",
                    "effectmap effect-map", "effectmap impact-map", "effectmap empty",
                    "trebox guiding-questions", "trebox antipilot-inventory",
                    "trebox five-day-sprint", "trebox empty",
                ])
        }
    }

    @Test func `a map that is there is never written over`() throws {
        let folder = try ScratchFolder()
        let path = try folder.write(SampleMap.text, to: "resa.journey.json")
        let made = try kartbord("new", "journey", path, "--title", "Ny")
        #expect(made.status == 73)
        #expect(made.remarks.split(separator: "\n").count == 1)
        #expect(try contents(of: path) == SampleMap.text)
        let second = try kartbord("new", "journey", folder.path(of: "resa"))
        #expect(second.status == 73)
        #expect(try contents(of: path) == SampleMap.text)
        #expect(folder.names() == ["resa.journey.json"])
    }

    @Test func `two maps with one title get two names`() throws {
        let folder = try ScratchFolder()
        for _ in 0..<3 {
            let made = try kartbord("new", "journey", "--title", "Resa", folder: folder.path)
            #expect(made.status == 0, "\(made.remarks)")
        }
        #expect(folder.names().count == 3)
    }

    @Test func `a wanted map is made from a current one, and names it`() throws {
        let folder = try ScratchFolder()
        try folder.write(SampleMap.text, to: "resa.journey.json")
        let made = try kartbord(
            "new", "journey", "mål", "--from", "resa.journey.json", folder: folder.path)
        #expect(made.status == 0, "\(made.remarks)")
        let text = try folder.text(of: "mål.journey.json")
        #expect(text.contains("\"state\": \"wanted\""))
        #expect(text.contains("\"from\": \"resa.journey.json\""))
        #expect(text.contains("\"id\": \"s71c\""))
        #expect(try folder.text(of: "resa.journey.json") == SampleMap.text)
        #expect(try kartbord("format", "--check", folder.path(of: "mål.journey.json")).status == 0)
    }
}
