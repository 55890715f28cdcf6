import KartbordFormats
import KartbordInterface
import KartbordStorage
import KartbordText

/// The templates that people keep in folders of their own.
struct OwnTemplates {
    /// How many are read from one folder.
    private static let limit = 200

    /// Those of the workspaces first, then those of the person's configuration.
    private(set) var templates: [Template] = []
    /// What keeps others from being used.
    private(set) var troubles: [(path: String, error: ProgramError)] = []

    /// Why others cannot be used, one sentence each with the whole path.
    var remarks: [Phrase] {
        troubles.map { path, error in
            let shown = DisplayText.visible(Path.shown(path))
            return Wording.Workspace.badTemplate(shown, error.complaint)
        }
    }

    /// The same with the names alone, for a line of the screen.
    var shortRemarks: [Phrase] {
        troubles.map { path, error in
            let shown = DisplayText.visible(Path.name(of: path))
            return Wording.Workspace.badTemplate(shown, error.complaint)
        }
    }

    /// Reads the templates of workspaces and those of the person.
    init(workspaces: [String]) {
        var seen: Set<String> = []
        for workspace in workspaces {
            let folder = Path.joined(workspace, WorkspaceFolder.templates)
            guard seen.insert(Path.real(folder) ?? folder).inserted else { continue }
            add(from: folder) { .workspace(path: $0) }
        }
        if let folder = Self.configurationFolder {
            add(from: folder) { .configuration(path: $0) }
        }
    }

    /// `$XDG_CONFIG_HOME/kartbord/templates`, where the variable is not set in `~/.config`.
    private static var configurationFolder: String? {
        if let folder = environment("XDG_CONFIG_HOME"), folder.hasPrefix("/") {
            return folder + "/kartbord/templates"
        }
        return environment("HOME").map { $0 + "/.config/kartbord/templates" }
    }

    private mutating func add(from path: String, on shelf: (String) -> Template.Shelf) {
        // Most people have no such folder.
        guard Path.isFolder(path), let folder = try? MapFolder(path) else { return }
        for file in folder.candidates.prefix(Self.limit) {
            let shown = DisplayText.visible(Path.shown(file))
            do throws(ProgramError) {
                templates.append(try Self.read(file, on: shelf(shown)))
            } catch {
                guard MapFolder.isMeantAsMap(file, error) else { continue }
                troubles.append((file, error))
            }
        }
    }

    private static func read(
        _ path: String, on shelf: Template.Shelf
    ) throws(ProgramError) -> Template {
        let bytes = try OpenedMap.content(of: path)
        let template: Template
        do throws(ReadError) {
            template = try Template(own: Path.name(of: path), bytes, on: shelf)
        } catch {
            throw .notAMap(error, path: path)
        }
        guard !template.isReadOnly else { throw .readOnlyOrigin(path: path) }
        return template
    }
}
