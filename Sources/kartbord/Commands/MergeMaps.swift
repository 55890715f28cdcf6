import ArgumentParser
import KartbordFormats
import KartbordModel
import KartbordStorage
import KartbordText

/// Joins two maps that came from one.
struct MergeMaps: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Join two maps that came from one.",
        discussion: """
            Exits with 1 when something could not be joined: it is then recorded in the map, which \
            is whole all the same. BASE may be empty when nobody knows what both came from.
            """)

    @Argument(help: "The map that both came from.")
    var base: String

    @Argument(help: "One of the two.")
    var ours: String

    @Argument(help: "The other.")
    var theirs: String

    @Option(help: "The file for the joined map, written over (default: standard output).")
    var output: String?

    @OptionGroup var options: Options

    func carryOut() throws(ProgramError) -> ExitStatus {
        let merge = try OpenedMap.merge(base: base, ours, theirs)
        let bytes = DocumentWriter.write(merge.document)
        if let output, output != OpenedMap.stream {
            try save(bytes, at: output)
        } else {
            try Console.write(bytes)
        }
        guard !merge.conflicts.isEmpty else { return .done }
        let place = output.map { DisplayText.visible($0) + ": " } ?? ""
        remark(Wording.Merging.recorded(merge.conflicts.count).map { place + $0 })
        return .found
    }

    private func save(_ bytes: [UInt8], at path: String) throws(ProgramError) {
        let file = MapFile(path)
        do throws(StorageError) {
            if Path.exists(path) {
                try file.save(bytes, over: file.read()) { Codec.maps.read($0) != nil }
            } else {
                try file.create(bytes) { Codec.maps.read($0) != nil }
            }
        } catch {
            throw .unwritten(error)
        }
    }
}
