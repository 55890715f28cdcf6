import KartbordFormats
import KartbordModel
import Testing

/// Maps in which git has left its marks.
struct ConflictedTextTests {
    private func map(_ marked: String) -> String {
        """
        {
          "kartbord": 1,
          "kind": "journey",
        \(marked)
          "personas": [
            { "id": "p", "name": "Åsa 漢 🙂" }
          ]
        }

        """
    }

    private let twoSides = """
        <<<<<<< HEAD
          "title": "Vår",
        =======
          "title": "Deras titel",
        >>>>>>> theirs
        """
    private let threeSides = """
        <<<<<<< HEAD
          "title": "Vår",
          "owner": "Åsa",
        ||||||| 3f2a
          "title": "Vår",
        =======
          "title": "Deras titel",
        >>>>>>> theirs
        """

    @Test func `Sides and base are taken apart`() throws {
        let text = try #require(ConflictedText(Array(map(threeSides).utf8)))
        #expect(text.line == 4)
        #expect(text.one == Array(map("  \"title\": \"Vår\",\n  \"owner\": \"Åsa\",").utf8))
        #expect(text.other == Array(map("  \"title\": \"Deras titel\",").utf8))
        #expect(text.base == Array(map("  \"title\": \"Vår\",").utf8))
        let windows = map(twoSides).replacing("\n", with: "\r\n")
        let other = try #require(ConflictedText(Array(windows.utf8)))
        #expect(other.base == nil)
        #expect(try DocumentReader.read(other.other).document[.map, .title] == "Deras titel")
    }

    @Test func `A marked map is read as the two joined, and that is said`() throws {
        let three = try DocumentReader.read(Array(map(threeSides).utf8))
        #expect(three.document[.map, .title] == "Deras titel")
        #expect(three.document[.map, .owner] == "Åsa")
        #expect(three.repairs.map(\.reason) == [.conflictMarkers(0)])
        #expect(three.repairs.first?.line == 4)
        #expect(!three.isCanonical(DocumentWriter.write(three.document)))
        let two = try DocumentReader.read(Array(map(twoSides).utf8))
        #expect(two.repairs.map(\.reason) == [.conflictMarkers(1)])
        #expect(two.document.conflicts.map(\.other) == [.text("Vår")])
        #expect(two.document.count(of: .persona) == 1)
        let written = DocumentWriter.write(two.document)
        #expect(try DocumentReader.read(written).document == two.document)
    }

    @Test func `Which side is marked first makes no difference`() throws {
        let swapped = """
            <<<<<<< HEAD
              "title": "Deras titel",
            =======
              "title": "Vår",
            >>>>>>> theirs
            """
        let (one, other) = (map(twoSides), map(swapped))
        #expect(
            try DocumentReader.read(Array(one.utf8)).document
                == DocumentReader.read(Array(other.utf8)).document)
    }

    @Test(arguments: [
        "<<<<<<< a\n", "=======\n>>>>>>> a\n<<<<<<< b", "<<<<<<< a\n<<<<<<< b\n=======\n>>>>>>> a",
        "<<<<<<< a\n\"title\": ,\n=======\n>>>>>>> b", "<<<<<<< a\n=======\n=======\n>>>>>>> b",
        "<<<<<<< a\n  \"x\": 1\n=======\n>>>>>>> b",
    ])
    func `Marks that do not belong together, and sides that are no maps, are refused`(
        marked: String
    ) throws {
        let text = map(marked)
        let error = #expect(throws: ReadError.self) { try DocumentReader.read(Array(text.utf8)) }
        #expect(error?.reason == .conflictMarkers)
        #expect(ConflictedText(Array(map("").utf8)) == nil)
    }
}
