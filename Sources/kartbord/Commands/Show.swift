import ArgumentParser
import KartbordInterface
import KartbordModel
import KartbordScreen

/// Prints a map as text.
struct Show: SpokenCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print a map as text, without a terminal.")

    @Argument(help: "The map; - is standard input.")
    var file: String

    @Option(help: "Columns and rows.", transform: readSize)
    var size = Size(columns: 100, rows: 30)

    @OptionGroup var options: Options

    func carryOut() throws(ProgramError) -> ExitStatus {
        let map = try OpenedMap(file)
        let session = Session(
            document: map.document, origin: map.origin()?.document,
            fileName: Path.name(of: map.path), isSaved: true, language: options.language,
            today: options.today, seed: 0)
        try Console.print(session.page(size).joined(separator: "\n"))
        return .done
    }

    private static func readSize(_ text: String) throws -> Size {
        let parts = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let columns = parts[0], let rows = parts[1],
            (1...1_000).contains(columns), (1...1_000).contains(rows)
        else { throw ValidationError("“\(text)” is no size such as 100x30, at most 1000x1000.") }
        return Size(columns: columns, rows: rows)
    }
}
