import KartbordModel
import KartbordScreen
import KartbordText
import Testing

@testable import KartbordInterface

/// The first screen.
struct StartScreenTests {
    private static let maps = [
        FoundMap(
            fileName: "nå.journey.json",
            content: .map(.journey, title: "Nå rätt medarbetare", state: .current),
            lastChange: "09:41"),
        FoundMap(
            fileName: "önskad.journey.json",
            content: .map(.journey, title: "Väntan 漢", state: .wanted), lastChange: "2026-11-03"),
        FoundMap(
            fileName: "trasig.journey.json",
            content: .unreadable(Phrase(sv: "Filen är tom.", fi: "Tyhjä.", en: "Empty.")),
            lastChange: "2026-11-01"),
    ]

    private func start(
        _ maps: [FoundMap] = maps, fileName: String? = nil, size: Size = Size(columns: 80, rows: 24)
    ) -> StartScreen {
        var screen = StartScreen(
            folder: "~/kartor", maps: maps,
            templates: TemplateCatalog.templates(language: .sv),
            taken: ["besök.journey.json"], fileName: fileName, language: .sv)
        screen.resize(size)
        return screen
    }

    /// Presses keys by their names, types all else, and gives what was chosen last.
    private func press(_ keys: String..., on screen: inout StartScreen) -> StartScreen.Choice? {
        var choice: StartScreen.Choice?
        for word in keys {
            let inputs =
                word.count > 1 && Key(name: word) != nil
                ? [Key(name: word)].compactMap(\.self) : word.map { Key($0) }
            for key in inputs { choice = screen.handle(.key(key)) }
        }
        return choice
    }

    @Test func `the first map is opened by Enter`() {
        var screen = start()
        #expect(press("Enter", on: &screen) == .open(fileName: "nå.journey.json"))
        #expect(press("Down", "Enter", on: &screen) == .open(fileName: "önskad.journey.json"))
    }

    @Test func `a map that cannot be read says why and stays closed`() {
        var screen = start()
        #expect(press("Down", "Down", "Enter", on: &screen) == nil)
        #expect(screen.frame().text().contains("─ Filen är tom. ─"))
    }

    @Test func `typing finds maps by their words and Esc shows all again`() {
        var screen = start()
        #expect(press("önsk", "Enter", on: &screen) == .open(fileName: "önskad.journey.json"))
        #expect(!screen.frame().text().contains("Nå rätt medarbetare"))
        _ = press("Esc", on: &screen)
        #expect(screen.frame().text().contains("Nå rätt medarbetare"))
    }

    @Test func `q leaves unless something is being typed`() {
        var screen = start()
        #expect(press("q", on: &screen) == .quit)
        #expect(press("/", "q", on: &screen) == nil)
        #expect(press("Ctrl-Q", on: &screen) == .quit)
    }

    @Test func `a template asks for the title and shows the name of the file`() {
        var screen = start()
        #expect(press("End", "Enter", "Besök", on: &screen) == nil)
        #expect(screen.frame().text().contains("Filen blir besök.effectmap.json"))
        let made = StartScreen.Choice.make(
            template: "empty", kind: .effectMap, title: "Besök",
            fileName: "besök.effectmap.json")
        #expect(press("Enter", on: &screen) == made)
    }

    @Test func `Esc goes from the title back to the list`() {
        var screen = start()
        _ = press("End", "Enter", "Besök", "Esc", on: &screen)
        #expect(screen.frame().text().contains("Ny effektkarta från en mall"))
    }

    @Test func `a name that was given is the name of the file`() {
        var screen = start(fileName: "ny.journey.json")
        #expect(screen.frame().text().contains("ny.journey.json finns inte ännu."))
        let made = StartScreen.Choice.make(
            template: "user-journey", kind: .journey, title: "", fileName: "ny.journey.json")
        #expect(press("Enter", "Enter", on: &screen) == made)
    }

    @Test func `the cursor is on what is chosen or typed`() {
        var screen = start()
        #expect(screen.frame().cursor == Point(column: 1, row: 5))
        _ = press("End", "Enter", "漢", on: &screen)
        #expect(screen.frame().cursor == Point(column: 3, row: 7))
    }

    @Test func `every size can be drawn in every state`() {
        for (columns, rows) in [
            (1, 1), (39, 10), (40, 9), (40, 10), (80, 24), (160, 45), (500, 200),
        ] {
            var screen = start(size: Size(columns: columns, rows: rows))
            for keys in [["Down"], ["/", "x"], ["Esc", "End", "Enter"], ["å漢🙂"]] {
                for word in keys { _ = press(word, on: &screen) }
                #expect(screen.frame().size == Size(columns: columns, rows: rows))
            }
        }
    }

    @Test func `the chosen one is seen in a list longer than the screen`() {
        let maps = (1...200).map { number in
            FoundMap(
                fileName: "k\(number).json",
                content: .map(.journey, title: "Karta \(number)", state: nil), lastChange: "")
        }
        var screen = start(maps)
        for place in 1...200 {
            #expect(screen.frame().text().contains("› Karta \(place) "))
            _ = press("Down", on: &screen)
        }
    }

    @Test func `the first screen`() {
        let text = start().frame().text()
        #expect(
            text.hasPrefix(
                """
                 Kartbord · ~/kartor                                                   3 kartor

                 Fortsätt med en karta, eller börja en ny från en mall.

                 Öppna en karta
                 › Nå rätt medarbetare                  kundresa, nuläge            09:41
                   Väntan 漢                            kundresa, önskat läge       2026-11-03
                   trasig.journey.json                  kan inte läsas              2026-11-01

                 Ny kundresa från en mall
                """))
        #expect(text.hasSuffix(" ↑ ↓ välj  Enter öppna  / eller skriv: sök  q avsluta"))
    }
}
