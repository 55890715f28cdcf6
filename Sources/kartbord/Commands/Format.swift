import ArgumentParser
import KartbordFormats
import KartbordModel
import KartbordStorage
import KartbordText

/// Writes maps in the canonical layout.
struct Format: SpokenCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write maps in Kartbord's own layout.",
        discussion: "With - a map is read from standard input and written to standard output.")

    @Argument(help: "The maps.")
    var files: [String]

    @Flag(help: "Write nothing; exit 1 if a file is in another layout, and name it.")
    var check = false

    @OptionGroup var options: Options

    func carryOut() throws(ProgramError) -> ExitStatus {
        worst(of: files) { file throws(ProgramError) in try format(file) }
    }

    private func format(_ file: String) throws(ProgramError) -> ExitStatus {
        let map = try OpenedMap(file)
        let text = DocumentWriter.write(map.document)
        guard text != map.bytes else {
            if file == OpenedMap.stream, !check { try Console.write(map.bytes) }
            return .done
        }
        if check {
            try Console.print(
                Wording.Program.notCanonical(DisplayText.visible(file))(options.language))
            return .found
        }
        guard !map.document.isReadOnly else { throw .readOnlyMap(path: file) }
        if file == OpenedMap.stream {
            try Console.write(text)
            sayJoined(map)
            return .done
        }
        do throws(StorageError) {
            try MapFile(file).save(text, over: map.bytes) { Codec.maps.read($0) != nil }
        } catch {
            throw .unwritten(error)
        }
        sayJoined(map)
        return .done
    }

    /// Says that what git had marked is joined now, and what is left to decide.
    private func sayJoined(_ map: OpenedMap) {
        for repair in map.repairs {
            guard case .conflictMarkers = repair.reason else { continue }
            let place = "\(DisplayText.visible(map.path)):\(repair.line):\(repair.column)"
            remark(repair.remark.map { "\(place): \($0)" })
        }
    }
}
