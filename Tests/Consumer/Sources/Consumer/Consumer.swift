import KartbordFormats
import KartbordModel

/// Gives a step another title, as the README shows it, checks the map and prints it as a document.
@main
enum Consumer {
    static func main() throws {
        let bytes = Array(
            """
            {
              "kartbord": 1,
              "kind": "journey",
              "phases": [
                {
                  "id": "f8q2",
                  "steps": [
                    { "id": "s71c", "title": "Söker numret" }
                  ]
                }
              ]
            }

            """.utf8)
        var document = try DocumentReader.read(bytes).document
        let before = document
        try document.apply(.set("s71c", .title, "Ringer växeln"))
        let step: Step? = JourneyMap(document).item("s71c")
        let text = DocumentWriter.write(document)
        let again = try DocumentReader.read(text).document
        guard step?[.title] == "Ringer växeln", again == document,
            document.difference(from: before).count == 1,
            let today = CalendarDate("2026-11-12"), !document.findings(today: today).isEmpty
        else { preconditionFailure("The libraries do not do what their README says.") }
        print(MarkdownWriter.write(JourneyMap(document), language: .sv, today: today))
    }
}
