import KartbordModel
import KartbordScreen
import KartbordText
import Testing

@testable import KartbordInterface

/// The workspace as people see it.
struct WorkspaceDrawingTests {
    @Test func `the list of maps`() {
        let text = WorkspaceSample.workspace().text
        #expect(
            text == """
                 Kartbord · ~/kartor                      4 kartor · 1 uppföljning har passerat

                   Karta                    Sort             Uppföljning   Kontroll Ändrad▾
                 › Nå rätt medarbetare      kundresa         ! 2026-10-01  !3       09:41
                   Ärenden löses direkt     effektkarta                    ✗2 !1    2026-11-20
                   Väntan 漢                önskad kundresa    2027-02-01           2026-11-03
                   trasig.journey.json      kan inte läsas                          2026-11-01













                 nå.journey.json
                 uppföljningen 2026-10-01 har passerat · 3 varningar · ansvarig: Gun Ekdal
                ────────────────────────────────────────────────────────────────────────────────
                 Enter öppna  a ny karta  e byt namn  E exportera  t ordna  / sök  ? hjälp
                """)
    }

    @Test func `on a wide screen owner and file have columns of their own`() {
        let text = WorkspaceSample.workspace(size: Size(columns: 160, rows: 12)).text
        #expect(
            text == """
                 Kartbord · ~/kartor                                                                                                      4 kartor · 1 uppföljning har passerat

                   Karta                                           Sort             Ansvarig          Uppföljning   Kontroll Ändrad▾    Fil
                 › Nå rätt medarbetare                             kundresa         Gun Ekdal         ! 2026-10-01  !3       09:41      nå.journey.json
                   Ärenden löses direkt                            effektkarta      Åsa                             ✗2 !1    2026-11-20 2026/ärende.effectmap.json
                   Väntan 漢                                       önskad kundresa                      2027-02-01           2026-11-03 önskad.journey.json
                   trasig.journey.json                             kan inte läsas                                            2026-11-01 trasig.journey.json



                ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                 Enter öppna  a ny karta  e byt namn  E exportera  t ordna  / sök  q avsluta  y kopiera  v markera  : alla kommandon  ? hjälp
                """)
    }

    @Test func `on a narrow screen the title and what is overdue stay`() {
        let text = WorkspaceSample.workspace(size: Size(columns: 40, rows: 10)).text
        #expect(
            text == """
                 Kartbord · ~/kartor     4 kartor · ! 1

                   Karta
                 › Nå rätt medarbetare               !
                   Ärenden löses direkt  2026/
                   Väntan 漢
                   trasig.journey.json               ✗

                ────────────────────────────────────────
                 Enter öppna  a ny karta  ? hjälp
                """)
    }

    @Test func `the templates`() {
        var workspace = WorkspaceSample.workspace()
        workspace.hear(.templates(WorkspaceSample.templates(), troubles: []))
        #expect(
            workspace.text.hasPrefix(
                """
                 Kartbord · ~/kartor                      4 kartor · 1 uppföljning har passerat
                 Välj en mall att börja från.

                 Ny kundresa från en mall
                 › Användarresa                En målgrupp och en fråga, följda före, under oc…
                   Tjänstekarta                Vad mottagaren gör, vad vi visar och vad som sk…
                   Önskat läge                 Resan som den ska bli, att lägga bredvid nuläge…
                   Tom karta                   En fas och ett steg att fylla i medan folk prat…

                 Ny effektkarta från en mall
                   Effektkarta 
                """))
        #expect(workspace.text.hasSuffix(" Enter välj  / sök  q stäng  ? hjälp"))
    }

    @Test func `a folder without maps says how to begin`() {
        let workspace = WorkspaceSample.workspace([])
        #expect(workspace.text.contains("Här finns inga kartor ännu. a börjar en ny"))
    }

    @Test func `a review that has passed is seen without colours and counted`() {
        let workspace = WorkspaceSample.workspace()
        #expect(workspace.text.contains("! 2026-10-01"))
        #expect(!workspace.text.contains("! 2027-02-01"))
        #expect(workspace.text.contains("4 kartor · 1 uppföljning har passerat"))
    }

    @Test func `the cursor is on what is chosen or typed`() {
        var workspace = WorkspaceSample.workspace()
        #expect(workspace.frame().cursor == Point(column: 1, row: 3))
        workspace.press("y", "Ctrl-U", "漢")
        #expect(workspace.frame().cursor == Point(column: 3, row: 6))
    }

    @Test func `every size can be drawn in every state`() {
        for (columns, rows) in [
            (1, 1), (39, 10), (40, 9), (40, 10), (60, 20), (80, 24), (100, 30), (160, 45),
            (500, 200),
        ] {
            var workspace = WorkspaceSample.workspace(size: Size(columns: columns, rows: rows))
            workspace.hear(.templates(WorkspaceSample.templates(), troubles: []))
            for keys in [
                ["Enter"], ["å漢🙂"], ["Esc", "q"], ["j", "v"], ["/", "x"], ["Esc", "?"],
                ["Esc", ":"],
                ["Esc", "e"], ["Esc", "g"],
            ] {
                for word in keys { workspace.press(word) }
                workspace.showPrefix()
                #expect(workspace.frame().size == Size(columns: columns, rows: rows))
            }
        }
    }

    @Test func `the chosen one is seen in a list longer than the screen`() {
        let maps = (1...200).map { number in
            WorkspaceSample.map(
                "k\(number).json", .journey, "Karta \(number)", seconds: 1_000 - number)
        }
        var workspace = WorkspaceSample.workspace(maps)
        for place in 1...200 {
            #expect(
                workspace.text.contains("›  Karta \(place) ")
                    || workspace.text.contains("› Karta \(place) "))
            workspace.press("Down")
        }
    }
}
