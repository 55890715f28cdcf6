import ArgumentParser
import KartbordModel
import KartbordStorage
import KartbordTerminal
import KartbordText

/// Opens a map, or what there is in a folder, in the terminal.
struct Work: SpokenCommand {
    static let configuration = CommandConfiguration(
        abstract: "Work in the terminal (the default).")

    @OptionGroup var options: Options

    @Argument(help: "A map, a folder, or the name of a map to make.")
    var path: String = "."

    func carryOut() throws(ProgramError) -> ExitStatus {
        let map = try OpenedMap(path)
        let ending = try work(on: map)
        for phrase in ending.remarks { remark(phrase) }
        return ending.status
    }

    private func work(on map: OpenedMap) throws(ProgramError) -> Ending {
        var terminal: Terminal
        do throws(TerminalError) {
            terminal = try Terminal()
        } catch {
            throw .noTerminal(error)
        }
        var loop = try Loop(map, language: options.language, today: options.today)
        return loop.run(on: &terminal)
    }
}
