import KartbordModel
import KartbordScreen
import KartbordText
import Testing

@testable import KartbordInterface

/// Titles that are typed in the workspace, and the files that follow from them.
struct WorkspaceTitleTests {
    private func choosing(_ id: String, _ kind: Kind, fileName: String? = nil) -> WorkspaceScreen {
        var workspace = WorkspaceSample.workspace(fileName: fileName)
        if fileName == nil { #expect(workspace.press("a") == [.listTemplates]) }
        workspace.hear(.templates(WorkspaceSample.templates(), troubles: []))
        while case .template(let template)? = workspace.chosenRow,
            (template.id, template.kind) != (id, kind)
        {
            workspace.press("Down")
        }
        workspace.press("Enter")
        return workspace
    }

    @Test func `a template asks for the title and shows the name of the file`() throws {
        var workspace = choosing("empty", .effectMap)
        workspace.press("Besök")
        #expect(workspace.text.contains("Filen blir besök.effectmap.json"))
        guard
            case .make(let template, "Besök", "besök.effectmap.json")? = workspace.press("Enter")
                .last
        else {
            Issue.record("Nothing was made.")
            return
        }
        #expect(template.id == "empty")
        // The field stays open until the map is there.
        workspace.hear(.refusal(Phrase(sv: "Nej.", fi: "Ei.", en: "No.")))
        #expect(workspace.text.contains("Besök"))
        #expect(workspace.text.contains("─ Nej. ─"))
    }

    @Test func `a name that is taken is not offered`() {
        var workspace = choosing("empty", .journey)
        workspace.press("Besök")
        #expect(workspace.text.contains("Filen blir besök-2.journey.json"))
    }

    @Test func `Esc goes from the title back to the templates, and from there to the maps`() {
        var workspace = choosing("empty", .journey)
        workspace.press("Besök", "Esc")
        #expect(workspace.text.contains("Ny effektkarta från en mall"))
        workspace.press("Esc")
        #expect(workspace.text.contains("Nå rätt medarbetare"))
    }

    @Test func `a name that was given is the name of the file, and q leaves`() {
        var workspace = choosing("user-journey", .journey, fileName: "ny.journey.json")
        guard case .make(_, "", "ny.journey.json")? = workspace.press("Enter").last else {
            Issue.record("Nothing was made.")
            return
        }
        workspace.press("Esc")
        #expect(workspace.text.contains("ny.journey.json finns inte ännu."))
        #expect(workspace.press("q") == [.quit])
    }

    @Test func `renaming begins with the old title, and the file follows`() {
        var workspace = WorkspaceSample.workspace()
        workspace.press("j", "e")
        #expect(workspace.text.contains("Filen blir 2026/ärenden-löses-direkt.effectmap.json"))
        workspace.press("Ctrl-U")
        #expect(workspace.press("Enter") == [])
        #expect(workspace.text.contains("Skriv ett namn"))
        #expect(
            workspace.press("Svar direkt!", "Enter")
                == [
                    .rename(
                        path: "2026/ärende.effectmap.json", title: "Svar direkt!",
                        newPath: "2026/svar-direkt.effectmap.json")
                ])
    }

    @Test func `a file that is called as its title says keeps its name, whatever else is taken`() {
        let own = WorkspaceSample.map("besök.journey.json", .journey, "Besök")
        var workspace = WorkspaceSample.workspace([own])
        #expect(
            workspace.press("e", "Enter")
                == [
                    .rename(
                        path: "besök.journey.json", title: "Besök", newPath: "besök.journey.json")
                ])
        workspace.press("Esc", "e", "Ctrl-U", "…")
        guard case .rename(_, "…", "besök.journey.json")? = workspace.press("Enter").last else {
            Issue.record("A title of signs took the name away.")
            return
        }
    }

    @Test func `a copy has a name of its own in the same folder`() {
        var workspace = WorkspaceSample.workspace()
        #expect(
            workspace.press("j", "y", " två", "Enter")
                == [
                    .copy(
                        path: "2026/ärende.effectmap.json", title: "Ärenden löses direkt två",
                        newPath: "2026/ärenden-löses-direkt-två.effectmap.json")
                ])
    }

    @Test func `a wanted state is made from a journey of the current state only`() {
        var workspace = WorkspaceSample.workspace()
        #expect(
            workspace.press("g", "w", "Enter")
                == [
                    .makeWanted(
                        path: "nå.journey.json", title: "Nå rätt medarbetare",
                        newPath: "nå-rätt-medarbetare-önskat-läge.journey.json")
                ])
        workspace.press("Esc", "j", "g", "w")
        #expect(workspace.asking == nil)
        workspace.press("j", "g", "w")
        #expect(workspace.asking == nil)
    }

    @Test(arguments: ["../x", "/etc/passwd", "a/b\\c", "\u{1B}[31m", "..", "CON$(rm)", "…"])
    func `no title leads out of the folder`(title: String) {
        for keys in [["e"], ["y"], ["g", "w"]] {
            var workspace = WorkspaceSample.workspace()
            for key in keys { workspace.press(key) }
            workspace.press("Ctrl-U")
            _ = workspace.handle(.paste(title))
            for request in workspace.press("Enter") {
                let path: String
                switch request {
                case .rename(_, _, let new), .copy(_, _, let new), .makeWanted(_, _, let new):
                    path = new
                default: path = "/"
                }
                #expect(!path.contains("/") && !path.contains("..") && !path.hasPrefix("."))
            }
        }
    }
}
