import ArgumentParser
import KartbordInterface
import KartbordModel
import KartbordText

/// Makes a map without asking anything.
struct New: SpokenCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a map, from a template or as the wanted state of another.",
        discussion: """
            Without FILE the name is made from the title. A file that is there is never written over.
            """)

    @Argument(help: "The kind of map: journey, effectmap or trebox.")
    var kind: String

    @Argument(help: "The file, or the folder for it (default: this folder).")
    var file: String?

    @Option(help: "The template; “kartbord templates” lists them (default: empty).")
    var template: String?

    @Option(help: "A map of the current state, which is copied as the wanted state.")
    var from: String?

    @Option(help: "The title.")
    var title: String?

    @OptionGroup var options: Options

    func validate() throws {
        guard template == nil || from == nil else {
            throw ValidationError("--template and --from cannot be used together.")
        }
    }

    func carryOut() throws(ProgramError) -> ExitStatus {
        let kind = try readKind(kind)
        let made: OpenedMap
        if let from {
            let origin = try OpenedMap(from)
            guard kind == .journey, origin.document.kind == kind else {
                throw .wrongUse(Wording.Program.onlyJourneysWanted)
            }
            made = try origin.makeWanted(title: title, at: path(kind, from: origin))
        } else {
            let path = try path(kind, from: nil)
            made = try .make(
                kind, from: template ?? "empty", own: ownTemplates(for: path),
                language: options.language, title: title, at: path)
        }
        remark(Wording.Program.made(DisplayText.visible(made.path)))
        return .done
    }

    /// The templates of the folder of the map, of this folder, and the person's own.
    private func ownTemplates(for path: String) -> [Template] {
        guard template != nil else { return [] }
        let own = OwnTemplates(workspaces: [Path.folder(of: path), "."])
        for trouble in own.remarks { remark(trouble) }
        return own.templates
    }

    /// Where the map is to be.
    private func path(_ kind: Kind, from origin: OpenedMap?) throws(ProgramError) -> String {
        if let file, !Path.isFolder(file) { return MapName.completed(file, kind) }
        let folder = file ?? origin.map { Path.folder(of: $0.path) } ?? "."
        let name = MapName.make(
            of: title ?? wantedTitle(kind, origin) ?? "", kind,
            spare: Wording.Starting.fileName(options.language),
            unless: { Path.exists(Path.joined(folder, $0)) })
        return Path.joined(folder, name)
    }

    /// What a wanted map is called in its file's name: as the map it comes from, and what it shows.
    private func wantedTitle(_ kind: Kind, _ origin: OpenedMap?) -> String? {
        guard let origin else { return nil }
        let stem = MapName.stem(ofFile: Path.name(of: origin.path), kind)
        let state = Wording.phrase(forChoice: MapState.wanted.rawValue, of: "state")
        return [stem, state?(options.language(of: origin.document))].compactMap(\.self)
            .joined(separator: " ")
    }
}
