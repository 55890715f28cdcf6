import KartbordInterface
import KartbordModel
import Testing

/// Names of files made from titles.
struct MapNameTests {
    private func name(_ title: String, taken: Set<String> = []) -> String {
        MapName.make(of: title, .journey, spare: "karta", unless: taken.contains)
    }

    @Test(arguments: [
        ("Nå rätt – medarbetare!", "nå-rätt-medarbetare.journey.json"),
        ("Ähtäri 2026: Öppet hus", "ähtäri-2026-öppet-hus.journey.json"),
        ("漢字の地図", "漢字の地図.journey.json"),
        ("  --  ", "karta.journey.json"),
        ("", "karta.journey.json"),
        ("🙂", "karta.journey.json"),
        ("../../etc/passwd", "etc-passwd.journey.json"),
        (".hidden", "hidden.journey.json"),
        ("a/b\\c\0d\u{1B}[31m", "a-b-c-d-31m.journey.json"),
        ("$(rm -rf ~); `x` \"y\"", "rm-rf-x-y.journey.json"),
    ])
    func `a name holds the letters and figures of the title and hyphens`(
        _ title: String, _ expected: String
    ) {
        #expect(name(title) == expected)
    }

    @Test func `a name that is taken gets the first free number`() {
        let taken: Set = ["a.journey.json", "a-2.journey.json"]
        #expect(name("A", taken: taken) == "a-3.journey.json")
    }

    @Test func `a long title is cut between letters`() {
        let name = name(String(repeating: "å", count: 500))
        #expect(name.utf8.count <= 140)
        #expect(name == String(repeating: "å", count: 60) + ".journey.json")
    }

    @Test func `an ending is added where none is and taken away again`() {
        #expect(MapName.completed("kontakt", .journey) == "kontakt.journey.json")
        #expect(MapName.completed("kontakt.json", .journey) == "kontakt.json")
        #expect(MapName.stem(ofFile: "kontakt.journey.json", .journey) == "kontakt")
        #expect(MapName.stem(ofFile: "kontakt.json", .journey) == "kontakt")
        #expect(MapName.stem(ofFile: "kontakt.md", .journey) == "kontakt.md")
    }
}
