import KartbordModel
import KartbordScreen
import KartbordText
import Testing

@testable import KartbordInterface

/// What a person does in the workspace.
struct WorkspaceTests {
    @Test func `the map that was changed last is chosen and opened by Enter`() {
        var workspace = WorkspaceSample.workspace()
        #expect(workspace.press("Enter") == [.open(path: "nå.journey.json")])
        #expect(workspace.press("j", "Enter") == [.open(path: "2026/ärende.effectmap.json")])
    }

    @Test func `a map that cannot be read says why and stays closed`() {
        var workspace = WorkspaceSample.workspace()
        #expect(workspace.press("G", "Enter") == [])
        #expect(workspace.text.contains("─ Filen är tom. ─"))
        for key in ["e", "y", "E"] {
            #expect(workspace.press(key) == [])
            #expect(workspace.asking == nil)
        }
    }

    @Test func `typing after a slash finds maps by their words, Enter opens, Esc shows all again`()
    {
        var workspace = WorkspaceSample.workspace()
        workspace.press("/", "effekt")
        #expect(!workspace.text.contains("Nå rätt medarbetare"))
        workspace.press("Esc")
        #expect(workspace.text.contains("Nå rätt medarbetare"))
        #expect(workspace.text.contains("› Ärenden löses direkt"))
        #expect(
            workspace.press("/", "effekt", "Enter") == [.open(path: "2026/ärende.effectmap.json")])
        // Back from the map, the list is whole, and keys are commands again.
        #expect(workspace.text.contains("Nå rätt medarbetare"))
        #expect(workspace.press("q") == [.quit])
    }

    @Test func `t turns the order, and the chosen map stays chosen`() {
        var workspace = WorkspaceSample.workspace()
        func order() -> [String] { workspace.maps.map { String($0.name.prefix(2)) } }
        #expect(order() == ["Nå", "Är", "Vä", "tr"])
        workspace.press("t")
        #expect(order() == ["Nå", "Vä", "Är", "tr"])
        #expect(workspace.text.contains("› Nå rätt"))
        #expect(workspace.text.contains("─ Ordnat efter titel. ─"))
        workspace.press("t")
        #expect(order() == ["Nå", "Vä", "Är", "tr"])
        workspace.press("t")
        #expect(order() == ["Nå", "Är", "Vä", "tr"])
    }

    @Test func `titles are ordered as people here order them`() {
        let titles = ["Öga", "zebra", "Ål", "Äta", "apa", "Örn", "Bil"]
        let maps = titles.enumerated().map { place, title in
            WorkspaceSample.map("\(place).json", .journey, title)
        }
        let sorted = MapOrder.title.sorted(maps).map(\.name)
        #expect(sorted == ["apa", "Bil", "zebra", "Ål", "Äta", "Öga", "Örn"])
    }

    @Test func `q leaves unless something is typed, and Ctrl-Q leaves from everywhere`() {
        var workspace = WorkspaceSample.workspace()
        #expect(workspace.press("q") == [.quit])
        #expect(workspace.press("/", "q") == [])
        #expect(workspace.press("Ctrl-Q") == [.quit])
        workspace.press("Esc", "e")
        #expect(workspace.press("q") == [])
        #expect(workspace.press("Ctrl-Q") == [.quit])
    }

    @Test func `news of the folder keep the chosen map chosen`() {
        var workspace = WorkspaceSample.workspace()
        workspace.press("j")
        let new = WorkspaceSample.map("ny.journey.json", .journey, "Ny", seconds: 1_000)
        workspace.hear(
            .maps(
                WorkspaceSample.maps + [new], taken: [], isWhole: true,
                today: WorkspaceSample.today))
        #expect(workspace.text.contains("› Ärenden löses direkt"))
        workspace.choose(path: "ny.journey.json")
        #expect(workspace.press("Enter") == [.open(path: "ny.journey.json")])
    }

    @Test func `a map that is chosen before it is in the list is chosen when it comes`() {
        var workspace = WorkspaceSample.workspace()
        workspace.choose(path: "ny.journey.json")
        let new = WorkspaceSample.map("ny.journey.json", .journey, "Ny", seconds: 1)
        workspace.hear(
            .maps(
                WorkspaceSample.maps + [new], taken: [], isWhole: true,
                today: WorkspaceSample.today))
        #expect(workspace.press("Enter") == [.open(path: "ny.journey.json")])
    }

    @Test func `E exports the chosen map, or those that are marked`() {
        var workspace = WorkspaceSample.workspace()
        #expect(
            workspace.press("E") == [.export(paths: ["nå.journey.json"], replacing: false)])
        #expect(
            workspace.press("v", "v", "E")
                == [
                    .export(
                        paths: ["nå.journey.json", "2026/ärende.effectmap.json"], replacing: false)
                ])
        workspace.press("V")
        #expect(workspace.marks.count == 3)
        workspace.press("V")
        #expect(workspace.marks.isEmpty)
    }

    @Test func `documents that are there are written over only when somebody says so`() {
        var workspace = WorkspaceSample.workspace()
        workspace.hear(.exportsExist(paths: ["nå.journey.json"], first: "nå.md"))
        #expect(workspace.text.contains("Enter skriver över nå.md"))
        #expect(workspace.press("Esc") == [])
        workspace.hear(.exportsExist(paths: ["nå.journey.json"], first: "nå.md"))
        #expect(
            workspace.press("Enter") == [.export(paths: ["nå.journey.json"], replacing: true)])
    }

    @Test func `every key has one meaning in a place, and every command has words`() {
        for places in [WorkspaceCommand.Places.maps, .templates, .lists] {
            let keys = WorkspaceCommand.all.filter { $0.places.contains(places) }.flatMap(\.keys)
            #expect(Set(keys).count == keys.count)
            for key in keys where key.count > 1 {
                #expect(!keys.contains([key[0]]), "\(key)")
            }
        }
        for command in WorkspaceCommand.all {
            for language in Language.allCases {
                #expect(!command.title(language).isEmpty)
                #expect(command.help(language).hasSuffix("."))
            }
        }
    }

    @Test func `a key means here what it means in a map`() {
        let same = [
            "find": "find", "palette": "palette", "help": "help", "export": "export",
            "redraw": "redraw", "quit": "quit", "close": "close", "go-up": "go-up",
            "go-down": "go-down", "page-up": "page-up", "page-down": "page-down",
            "toggle-mouse": "toggle-mouse", "mark-map": "mark-item",
        ]
        for (here, there) in same {
            let inMap = Command.named(there)?.keys.first
            #expect(inMap != nil, "\(there)")
            #expect(WorkspaceCommand.named(here)?.keys.first == inMap, "\(here)")
        }
    }

    @Test func `the help lists every command and runs the chosen one`() {
        var workspace = WorkspaceSample.workspace(size: Size(columns: 80, rows: 200))
        workspace.press("?")
        for command in WorkspaceCommand.all {
            #expect(workspace.text.contains(command.title.sentenceCased(.sv)))
        }
        workspace.press("ordna", "Enter")
        #expect(workspace.order == .title)
        workspace.press(":", "språk", "Enter")
        #expect(workspace.text.contains("Suomi") || workspace.text.contains("suomi"))
    }

    @Test func `g waits for the key that follows`() {
        var workspace = WorkspaceSample.workspace()
        workspace.press("g")
        #expect(workspace.isWaitingForKey)
        workspace.showPrefix()
        #expect(workspace.text.contains("önskat läge"))
        #expect(workspace.press("q") == [])
    }
}
