import ArgumentParser
import KartbordFormats
import KartbordModel
import KartbordText

/// Checks maps: the form of the file, then the method.
struct Check: SpokenCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check maps: the form of the file, then what the method asks for.",
        discussion: """
            Exits with 1 when an error or a warning is found. A portfolio that is checked together with
            other maps is told what in them still relies on what it lets go.
            """)

    /// How findings are written.
    enum Form: String, CaseIterable, ExpressibleByArgument {
        case text
        case json
    }

    @Argument(help: "The maps; - is standard input.")
    var files: [String]

    @Option(help: "How findings are written.")
    var format = Form.text

    @OptionGroup var options: Options

    func carryOut() throws(ProgramError) -> ExitStatus {
        var remarks: [Remark] = []
        var maps: [OpenedMap] = []
        var status = worst(of: files) { file throws(ProgramError) in
            maps.append(try OpenedMap(file))
            return .done
        }
        for map in maps {
            let found = Remark.all(
                about: map, among: maps, today: options.today, language: options.language)
            if format == .text { try write(found, about: map.path) }
            remarks += found
            if found.contains(where: { $0.level >= .warning }) { status = max(status, .found) }
        }
        if format == .json { try Console.print(Remark.json(remarks)) }
        return status
    }

    private func write(_ remarks: [Remark], about file: String) throws(ProgramError) {
        for remark in remarks { try Console.print(remark.line(options.language)) }
        guard remarks.isEmpty else { return }
        remark(Wording.Program.nothingFound.map { "\(DisplayText.visible(file)): \($0)" })
    }
}
