import Glibc
import Testing

/// `kartbord recover`: looking at what was left, writing it elsewhere, putting it aside.
@Suite(.seat) struct RecoverCommandTests {
    @Test func `what was left is listed, and restored to a new file only`() async throws {
        try await Workplace.killed { place in
            let listed = try place.recover()
            #expect(listed.status == 0)
            #expect(listed.output.contains(place.map), "\(listed.output)")
            #expect(listed.output.contains("\(SampleMap.title) · 3 changes, last "))
            #expect(listed.output.contains("was being typed: “påbörjad”"))
            let other = place.folder.path(of: "ny.journey.json")
            let over = try place.recover(place.map, "--output", place.map)
            #expect(over.status == 73 && over.remarks.contains("exists already"))
            let restored = try place.recover(place.map, "--output", other)
            #expect(restored.status == 0 && restored.remarks.contains("restored with 3 changes"))
            let text = try contents(of: other)
            #expect(text.contains("Tredje") && text.contains("påbörjad"))
            #expect(try place.text() == SampleMap.text)
            #expect(place.leftJournals(".journal").isEmpty)
            let after = try place.recover()
            #expect(after.output.contains("put aside: "), "\(after.output)")
            let kept = try #require(place.leftJournals(".kept").first)
            let again = try place.recover(
                place.folder.path(of: "state/kartbord/\(kept)"), "--output",
                place.folder.path(of: "igen.journey.json"))
            #expect(again.status == 0, "\(again.remarks)")
            #expect(try contents(of: place.folder.path(of: "igen.journey.json")) == text)
        }
    }

    @Test func `what is not wanted is put aside, and opening the map does not bring it back`()
        async throws
    {
        try await Workplace.killed { place in
            let ended = try place.recover(place.map, "--discard")
            #expect(ended.status == 0 && ended.remarks.contains(".kept"))
            try await TerminalDriver.run([Surroundings.program, place.map], in: place.folder) {
                try await $0.see(SampleMap.firstStep)
                try $0.type("q")
                #expect(try await $0.end() == 0)
            }
            #expect(try place.text() == SampleMap.text)
        }
    }

    @Test func `a map that is gone or torn comes back, and the program says where to look`()
        async throws
    {
        for damage in ["", "{ \"kartbord\": 1,", nil] {
            try await Workplace.killed { place in
                if let damage {
                    try place.folder.write(damage, to: "resa.journey.json")
                    let opened = try kartbord(
                        [place.map], environment: TerminalDriver.environment(place.folder))
                    #expect(opened.status == 66 && opened.remarks.contains("kartbord recover"))
                    #expect(try place.recover().output.contains("the map cannot be read"))
                } else {
                    unlink(place.map)
                    #expect(try place.recover().output.contains("the map is gone"))
                    try await TerminalDriver.run(
                        [Surroundings.program, place.map], in: place.folder
                    ) { try await $0.see("kartbord recover") }
                }
                let other = place.folder.path(of: "ny.journey.json")
                let restored = try place.recover(place.map, "--output", other)
                #expect(restored.status == 0, "\(restored.remarks)")
                let text = try contents(of: other)
                #expect(text.contains("Första") && text.contains(SampleMap.firstStep))
            }
        }
    }

    @Test func `wrong use is said, and nothing left is no error`() throws {
        let folder = try ScratchFolder()
        let variables = ["XDG_STATE_HOME": folder.path(of: "state")]
        let none = try kartbord(["recover"], environment: variables)
        #expect(none.status == 0 && none.output == "Nothing is left to recover.\n")
        for words in [["--discard"], ["--output", "a"], ["a.json", "--discard"]] {
            let ended = try kartbord(["recover"] + words, environment: variables)
            #expect(ended.status == 64 && ended.output == "")
            #expect(ended.remarks.split(separator: "\n").count == 1, "\(ended.remarks)")
        }
    }
}

extension Workplace {
    /// A map on which three cards and the beginning of a fourth were typed by a session that was
    /// killed before it saved any of them.
    static func killed(_ test: (Workplace) async throws -> Void) async throws {
        let folder = try ScratchFolder()
        let map = try folder.write(SampleMap.text, to: "resa.journey.json")
        try await TerminalDriver.run([Surroundings.program, map], in: folder) { terminal in
            try await terminal.see(SampleMap.firstStep)
            let place = Workplace(folder: folder, terminal: terminal, map: map)
            try await place.captureThree()
            try await eventually("the begun text is in the journal") {
                try place.leftJournals(".journal").contains {
                    try contents(of: folder.path(of: "state/kartbord/\($0)")).contains("påbörjad")
                }
            }
            try await place.kill()
            // Under load the file may have been saved meanwhile.
            try folder.write(SampleMap.text, to: "resa.journey.json")
            try await test(place)
        }
    }

    func recover(_ arguments: String...) throws -> Subprocess {
        try kartbord(["recover"] + arguments, environment: TerminalDriver.environment(folder))
    }
}
