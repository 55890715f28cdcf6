import ArgumentParser
import KartbordInterface
import KartbordModel
import KartbordStorage
import KartbordTerminal
import KartbordText

/// Opens a map, or what there is in a folder, in the terminal.
struct Work: SpokenCommand {
    static let configuration = CommandConfiguration(
        abstract: "Work in the terminal (the default).",
        discussion: """
            With a folder, or nothing, the maps in it and below are listed, to open, make, rename, \
            copy and export; with a name that is free, the templates for it. With --restricted the \
            path counts from that folder, and nothing beyond its maps can be reached.
            """)

    @OptionGroup var options: Options
    @OptionGroup var restriction: Restriction

    @Argument(help: "A map, a folder, or the name of a map to make (default: this folder).")
    var path: String = "."

    mutating func carryOut() throws(ProgramError) -> ExitStatus {
        path = try restriction.enforce(path)
        let ending: Ending
        do throws(ProgramError) {
            ending = try work()
        } catch {
            guard hasLeftWork else { throw error }
            say(error)
            remark(Wording.Journal.hint)
            return error.status
        }
        // The terminal is the shell's again.
        for phrase in ending.remarks { remark(phrase) }
        return ending.status
    }

    private func work() throws(ProgramError) -> Ending {
        let start = try start()
        var terminal = try takeTerminal()
        switch consume start {
        case .map(let map): return try work(on: consume map, &terminal)
        case .workspace(var workspace): return workspace.run(on: &terminal)
        }
    }

    private enum Start {
        case map(OpenedMap)
        case workspace(WorkspaceLoop)
    }

    /// What the path means.
    private func start() throws(ProgramError) -> Start {
        if Path.isFolder(path) { return .workspace(try workspace(in: path)) }
        let names = [path] + Kind.allCases.map { MapName.completed(path, $0) }
        for name in names where Path.exists(name) { return .map(try OpenedMap(name)) }
        // A new map is made where its folder is, and gets the ending of the kind that is chosen.
        let folder = Path.folder(of: path)
        var workspace = try workspace(in: folder, fileName: Path.name(of: path))
        if hasLeftWork { workspace.firstRemark = Wording.Journal.hint }
        return .workspace(workspace)
    }

    /// Whether an ended session left something of what is at the path, or was.
    private var hasLeftWork: Bool {
        guard let folder = StateFolder.fromEnvironment().map({ JournalFolder($0) }) else {
            return false
        }
        let names = [path] + Kind.allCases.map { MapName.completed(path, $0) }
        return names.contains { !folder.journals(of: MapFile($0)).isEmpty }
    }

    private func workspace(
        in folder: String, fileName: String? = nil
    ) throws(ProgramError) -> WorkspaceLoop {
        // A folder that is not there, or not ours to look into, is said before the screen is taken.
        _ = try MapFolder(folder)
        return try WorkspaceLoop(WorkspaceFolder(path: folder), fileName: fileName, options)
    }

    private func takeTerminal() throws(ProgramError) -> Terminal {
        do throws(TerminalError) {
            return try Terminal()
        } catch {
            throw .noTerminal(error)
        }
    }

    private func work(
        on map: consuming OpenedMap, _ terminal: inout Terminal
    ) throws(ProgramError) -> Ending {
        var loop = try Loop(map, language: options.language, today: options.today)
        loop.say(terminal.notices)
        return loop.run(on: &terminal)
    }
}
