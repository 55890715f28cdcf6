import KartbordFormats
import KartbordModel

/// A small portfolio as a file.
enum TreboxSample {
    static func document() throws -> Document {
        try DocumentReader.read(Array(text.utf8)).document
    }

    static let text = """
        {
          "kartbord": 1,
          "kind": "trebox",
          "title": "Stöd och service 漢",
          "language": "sv",
          "vision": "Vardagen fungerar för den som behöver stöd.",
          "owner": "Kim (påhittad)",
          "lastReview": "2026-09-01",
          "reviewDate": "2026-11-11",
          "presentTarget": 70,
          "pastTarget": 10,
          "futureTarget": 20,
          "freeCapacity": 4,
          "note": "Påhittad portfölj.",
          "signals": [
            {
              "id": "g1",
              "text": "Banker testar tillsammans med kunder",
              "source": "Studiebesök",
              "date": "2026-03-01",
              "sector": "bank",
              "items": ["b3"]
            }
          ],
          "items": [
            {
              "id": "b1",
              "title": "Schemaläggning",
              "box": "present",
              "reason": "Den måste fungera",
              "status": "running",
              "kind": "process",
              "owner": "Robin (påhittad)",
              "affected": ["personal", "brukare"],
              "reviewDate": "2026-12-01",
              "effortUsed": 60,
              "measuringPoints": [
                {
                  "id": "p1",
                  "text": "Ändringar per vecka",
                  "baseline": 40,
                  "target": 20,
                  "targetDate": "2026-11-01",
                  "readings": [
                    { "id": "r1", "date": "2026-06-01", "value": 30 }
                  ]
                }
              ]
            },
            {
              "id": "b2",
              "title": "Månadsrapport på papper",
              "box": "past",
              "reason": "Ingen läser den",
              "status": "antipilot",
              "kind": "rule",
              "owner": "Kim (påhittad)",
              "reviewDate": "2026-10-15",
              "effortUsed": 10,
              "lostRelevance": "Siffrorna finns på webben",
              "consequences": "Nämnden får en länk",
              "effortFreed": 20,
              "antipilotStart": "2026-08-01",
              "antipilotEnd": "2026-10-31",
              "bringBack": "Någon frågar två gånger",
              "moves": [
                { "id": "m1", "date": "2026-03-01", "to": "present", "reason": "Vi gör den" },
                {
                  "id": "m2",
                  "date": "2026-09-10",
                  "from": "present",
                  "to": "past",
                  "reason": "Ingen saknade den i juli"
                }
              ]
            },
            {
              "id": "b3",
              "title": "Vardagen i mobilen",
              "box": "future",
              "reason": "Brukare frågar efter den",
              "status": "onIce",
              "owner": "Robin (påhittad)",
              "hypothesis": "Den som ser sin dag ringer mindre",
              "nextTest": "Skiss med fem brukare",
              "effortNeeded": 40,
              "decision": "onIce",
              "assumptions": [
                {
                  "id": "a1",
                  "text": "Brukarna har en mobil",
                  "test": "Fråga tio",
                  "tested": true,
                  "result": "Sju hade det"
                }
              ],
              "sprints": [
                {
                  "id": "s1",
                  "title": "Första sprinten",
                  "startDate": "2026-05-04",
                  "question": "Vill någon ha den?",
                  "monday": "Förstå",
                  "friday": "Pröva med fem",
                  "decision": "onIce",
                  "learned": "Den måste gå att läsa högt"
                }
              ]
            },
            { "id": "b4", "title": "Mötet på tisdagar" },
            { "id": "b5", "box": "past", "prompt": "Vad kan vi sluta göra?" }
          ]
        }

        """
}
