import KartbordFormats
import KartbordModel

/// A small effect map as a file.
enum EffectSample {
    static func document() throws -> Document {
        try DocumentReader.read(Array(text.utf8)).document
    }

    static let text = """
        {
          "kartbord": 1,
          "kind": "effectmap",
          "title": "Kontakt med kommunen 漢",
          "language": "sv",
          "purpose": "Fler ska få svar första gången de hör av sig.",
          "owner": "Kim (påhittad)",
          "reviewDate": "2026-11-11",
          "workshopDate": "2026-10-01",
          "note": "Påhittad karta.",
          "effectGoals": [
            {
              "id": "g1",
              "text": "Fler får svar direkt",
              "weight": 5,
              "measuringPoints": [
                {
                  "id": "p1",
                  "text": "Andel med svar i första kontakten",
                  "method": "Fråga i slutet av samtalet",
                  "unit": "%",
                  "baseline": 40,
                  "baselineDate": "2026-01-10",
                  "target": 70,
                  "targetDate": "2027-01-10",
                  "owner": "Robin (påhittad)",
                  "readings": [
                    { "id": "r1", "date": "2026-03-01", "value": 45 },
                    { "id": "r2", "date": "2026-09-01", "value": 58, "note": "Efter sommaren" }
                  ]
                }
              ]
            },
            { "id": "g2", "text": "Färre känner sig bollade" }
          ],
          "targetGroups": [
            {
              "id": "m1",
              "name": "Föräldern",
              "kind": "role",
              "stance": "helps",
              "weight": 4,
              "description": "Söker plats i förskolan mellan två möten.",
              "quote": "Jag vill bara veta",
              "valueProposition": "Du får veta vad som händer.",
              "usageGoals": [
                {
                  "id": "u1",
                  "modality": "needs",
                  "text": "Se var ärendet är",
                  "weight": 5,
                  "note": "Sades i alla intervjuer",
                  "effectGoals": ["g1"]
                }
              ]
            },
            { "id": "m2", "name": "Handläggaren", "stance": "hinders" }
          ],
          "actions": [
            {
              "id": "a1",
              "text": "Flytta bemanningen till förmiddagen",
              "kind": "wayOfWorking",
              "when": "now",
              "effort": 3,
              "status": "started",
              "owner": "Robin (påhittad)",
              "assumption": "De flesta ringer före elva",
              "test": "Räkna samtal i två veckor",
              "usageGoals": ["u1"]
            },
            {
              "id": "a2",
              "text": "Visa ärendets läge",
              "kind": "feature",
              "when": "2027-Q1",
              "effort": 5,
              "assumption": "Läget går att visa",
              "tested": true,
              "result": "Det gick för tre av fyra ärendetyper",
              "usageGoals": ["u1"]
            },
            { "id": "a3", "text": "Nytt telefonsystem" }
          ]
        }

        """
}
