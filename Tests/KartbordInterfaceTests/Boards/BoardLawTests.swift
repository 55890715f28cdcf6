import KartbordFormats
import KartbordModel
import KartbordScreen
import KartbordText
import Testing

@testable import KartbordInterface

/// What holds in a portfolio whatever is pressed.
@Suite struct BoardLawTests {
    private static let map = """
        {
          "kartbord": 1,
          "kind": "trebox",
          "title": "Stöd och service 漢",
          "language": "sv",
          "presentTarget": 70,
          "freeCapacity": 8,
          "signals": [{ "id": "s1aa", "text": "Fler arbetar hemma 😀", "items": ["f1aa"] }],
          "items": [
            { "id": "u1aa", "title": "Kvartalsrapport", "owner": "Åsa" },
            { "id": "u2aa", "prompt": "Vad gör ni av gammal vana?" },
            { "id": "u3aa", "title": "Tolkning på distans" },
            {
              "id": "a1aa",
              "title": "Schemat",
              "box": "present",
              "status": "running",
              "owner": "Åsa",
              "reviewDate": "2026-10-01",
              "effortUsed": 12,
              "moves": [{ "id": "v1aa", "date": "2026-09-01", "to": "present" }]
            },
            { "id": "b1aa", "title": "Blanketten", "box": "past", "status": "antipilot", "antipilotEnd": "2026-11-01", "effortFreed": 6 },
            {
              "id": "f1aa",
              "title": "Appen",
              "box": "future",
              "status": "test",
              "effortNeeded": 20,
              "assumptions": [{ "id": "n1aa", "text": "Alla har telefon" }],
              "sprints": [{ "id": "p1aa", "title": "Sprint ett", "monday": "förstå" }]
            }
          ]
        }
        """

    private static let keys: [KartbordScreen.Key] =
        ["a", "o", "O", "H", "L", "J", "K", "h", "l", "j", "k", "1", "2", "3", "4", "T", "t", "s"]
        + ["S", "+", "-", "v", "m", "x", "y", "p", "P", "d", "u", "U", "z", "Z", "f", "i", "g"]
        + ["r", "R", "c", "w", "b", "G", "q", "/", "n", "å", "漢"]
        + [.enter, .enter, .enter, .escape, .escape, .tab, .backTab, .space, .up, .down, .left]
        + [.right, .pageDown, .pageUp, .home, .end, .backspace]

    private static let sizes = [
        Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 60, rows: 20),
        Size(columns: 40, rows: 10), Size(columns: 7, rows: 3),
    ]

    @Test(arguments: 1...40)
    func `Whatever is pressed can be drawn, is stored, and is taken back`(seed: Int) throws {
        let first = try DocumentReader.read(Array(Self.map.utf8)).document
        var session = Session(
            document: first, fileName: "karta.trebox.json", isSaved: true, language: .sv,
            today: CalendarDate("2026-11-22") ?? CalendarDate(secondsSince1970: 0), seed: 7)
        var generator = SeededGenerator(seed: UInt64(seed))
        var stored = first
        func press(_ key: KartbordScreen.Key) throws {
            for case .store(let change) in session.handle(.key(key)) { try stored.apply(change) }
        }
        for number in 0..<300 {
            let key = try #require(Self.keys.randomElement(using: &generator))
            try press(key)
            if number % 20 == 0 {
                let size = try #require(Self.sizes.randomElement(using: &generator))
                session.resize(size)
            }
            #expect(session.frame().size == session.size, "seed \(seed), key \(number)")
            if number % 50 == 49 {
                let page = session.page(Size(columns: 100, rows: 30))
                #expect(page.count <= 30)
            }
        }
        for _ in 0..<6 { try press(.escape) }
        #expect(
            DocumentWriter.write(stored) == DocumentWriter.write(session.committedDocument),
            "seed \(seed)")
        for _ in 0..<2_000 where session.history.undoName != nil { try press("u") }
        #expect(
            DocumentWriter.write(session.document) == DocumentWriter.write(first), "seed \(seed)")
    }

    @Test func `Every move keeps its day and its reason, and one undo takes all of it back`() throws
    {
        let first = try DocumentReader.read(Array(Self.map.utf8)).document
        for box in Box.allCases {
            for item in ["u1aa", "a1aa", "b1aa", "f1aa"] as [ItemID] {
                let before: Box? = first[item, .box]
                guard before != box else { continue }
                var session = Session(
                    document: first, fileName: "karta.trebox.json", isSaved: true, language: .sv,
                    today: CalendarDate("2026-11-22") ?? CalendarDate(secondsSince1970: 0),
                    seed: 7)
                session.reveal(item)
                let digit = Character("\(box.number)")
                _ = session.handle(.key(KartbordScreen.Key(digit)))
                for letter in "därför" { _ = session.handle(.key(KartbordScreen.Key(letter))) }
                _ = session.handle(.key(.enter))
                let moved = try #require(TreboxPortfolio(session.document).item(item, BoxItem.self))
                #expect(moved.box == box)
                #expect(moved.status == box.statuses.first)
                #expect(moved.moves.last?[.reason] == "därför")
                #expect(moved.moves.last?.from == before)
                #expect(session.mapItem == item)
                _ = session.handle(.key("u"))
                #expect(DocumentWriter.write(session.document) == DocumentWriter.write(first))
                #expect(session.mapItem == item)
            }
        }
    }
}
