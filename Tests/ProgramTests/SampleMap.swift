/// The map that most tests work on, with letters, characters and pictures from everywhere.
enum SampleMap {
    static let title = "Nå rätt 漢 🧭"
    static let firstStep = "Söker numret"

    /// In the layout that the program writes.
    static let text = """
        {
          "kartbord": 1,
          "kind": "journey",
          "title": "Nå rätt 漢 🧭",
          "language": "sv",
          "state": "current",
          "question": "Hur når man rätt person?",
          "scenario": "Ett avloppsrör är stopp",
          "personas": [
            { "id": "p3k9", "name": "Patient", "quote": "Jag vill veta att någon tar hand om det" }
          ],
          "phases": [
            {
              "id": "f8q2",
              "title": "Söka kontakt",
              "period": "before",
              "steps": [
                {
                  "id": "s71c",
                  "title": "Söker numret",
                  "feelings": [
                    { "persona": "p3k9", "value": -2, "word": "uppgiven" }
                  ],
                  "cards": [
                    { "id": "k0x4", "lane": "pain", "text": "Vet inte vem", "severity": "workaround" }
                  ]
                },
                {
                  "id": "s82d",
                  "title": "Ringer växeln",
                  "futureMember": { "kept": [1.50, "ä"] }
                }
              ]
            },
            {
              "id": "f9r3",
              "title": "Få hjälp",
              "period": "after",
              "steps": [
                { "id": "s93e", "title": "Får besked" }
              ]
            }
          ]
        }

        """
}
