/// A journey and an effect map with one thread from a quote to a reading through both.
enum ThreadMaps {
    static let journey = """
        {
          "kartbord": 1,
          "kind": "journey",
          "title": "Nå rätt 漢",
          "language": "sv",
          "phases": [
            {
              "id": "f1",
              "title": "Under",
              "steps": [
                {
                  "id": "s1",
                  "title": "Ringer växeln",
                  "cards": [
                    { "id": "k1", "lane": "pain", "text": "Kopplas runt" },
                    { "id": "k2", "lane": "pain", "text": "Ger upp" }
                  ]
                }
              ]
            }
          ],
          "insights": [
            { "id": "i1", "text": "Som ett flipperspel", "kind": "quote", "cards": ["k1"] }
          ],
          "opportunities": [
            { "id": "o1", "text": "Hur kan vi ge en väg in?", "steps": ["s1"], "leadsTo": ["effekt.effectmap.json#u1", "borta.json#x"] }
          ]
        }

        """

    static let effects = """
        {
          "kartbord": 1,
          "kind": "effectmap",
          "title": "Rätt svar",
          "language": "sv",
          "effectGoals": [
            {
              "id": "g1",
              "text": "Fler får svar direkt",
              "measuringPoints": [
                {
                  "id": "m1",
                  "text": "Andel svar direkt",
                  "unit": "%",
                  "baseline": 40,
                  "readings": [
                    { "id": "r1", "date": "2018-10-01", "value": 91 }
                  ]
                }
              ]
            }
          ],
          "targetGroups": [
            {
              "id": "w1",
              "name": "Patienter",
              "usageGoals": [
                { "id": "u1", "text": "Nå rätt i första samtalet", "effectGoals": ["g1"] }
              ]
            }
          ],
          "actions": [
            { "id": "a1", "text": "Ett nummer", "usageGoals": ["u1"] }
          ]
        }

        """

    /// Puts both into a folder.
    static func write(to folder: ScratchFolder) throws {
        try folder.write(journey, to: "resa.journey.json")
        try folder.write(effects, to: "effekt.effectmap.json")
    }
}
