import ArgumentParser
import KartbordFormats
import KartbordInterface
import KartbordModel
import KartbordStorage
import KartbordText

/// Writes maps as documents for people who were not there.
struct Export: SpokenCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write maps as documents for readers who were not there.",
        discussion: """
            Without --output each document is put beside its map, never over a file that is there. \
            Of a folder one report is written too: its maps, those in folders below included, the \
            red thread through them, and where it breaks off. With --output FILE, or -, it is all \
            that is written of a folder.
            """)

    /// What is written.
    enum Form: String, CaseIterable, ExpressibleByArgument {
        case markdown
    }

    @Argument(help: "Maps, or folders with maps; - is standard input.")
    var sources: [String]

    @Option(help: "The form of the documents.")
    var format = Form.markdown

    @Option(help: "A file or a folder, written over; - is standard output.")
    var output: String?

    @Option(
        help: "By what an effect map is ordered: purpose, group, usage-goal or action.",
        transform: readPerspective)
    var perspective: Perspective?

    @Option(
        help:
            "From which day on a portfolio tells its moves, as YYYY-MM-DD (default: its last review).",
        transform: Options.readDay)
    var since: CalendarDate?

    @OptionGroup var options: Options

    func carryOut() throws(ProgramError) -> ExitStatus {
        var status = ExitStatus.done
        var maps: [OpenedMap] = []
        for source in sources {
            if Path.isFolder(source) {
                guard !isReportOnly else { continue }
                status = max(status, try addMaps(of: MapFolder(source), to: &maps))
            } else {
                status = max(
                    status,
                    worst(of: [source]) { path throws(ProgramError) in
                        maps.append(try OpenedMap(path))
                        return .done
                    })
            }
        }
        let folders = sources.filter { Path.isFolder($0) }
        if let output, output != OpenedMap.stream, isReportOnly, folders.count + maps.count > 1 {
            throw .wrongUse(Wording.Program.severalToOneFile(DisplayText.visible(output)))
        }
        try refuseIdleOptions(for: maps)
        for map in maps {
            do throws(ProgramError) {
                try write(map)
            } catch {
                say(error)
                status = max(status, error.status)
            }
        }
        let reported = worst(of: folders) { folder throws(ProgramError) in
            try writeReport(on: folder)
        }
        return max(status, reported)
    }

    /// Whether there is room for one document only.
    var isReportOnly: Bool { output.map { !Path.isFolder($0) } ?? false }

    /// Refuses an option that means nothing for any of the maps.
    private func refuseIdleOptions(for maps: [OpenedMap]) throws(ProgramError) {
        guard let map = maps.first else { return }
        func has(_ kind: Kind) -> Bool { maps.contains { $0.document.kind == kind } }
        let path = DisplayText.visible(map.path)
        if perspective != nil, !has(.effectMap) {
            throw .wrongUse(Wording.Program.noPerspective(path))
        }
        if since != nil, !has(.trebox) { throw .wrongUse(Wording.Program.noSince(path)) }
    }

    private static func readPerspective(_ text: String) throws -> Perspective {
        guard let perspective = Perspective(rawValue: text) else {
            let known = Perspective.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("“\(text)” is none of \(known).")
        }
        return perspective
    }

    private func addMaps(
        of folder: MapFolder, to maps: inout [OpenedMap]
    ) throws(ProgramError) -> ExitStatus {
        let before = maps.count
        var status = ExitStatus.done
        for path in folder.candidates {
            do throws(ProgramError) {
                maps.append(try OpenedMap(path))
            } catch {
                guard MapFolder.isMeantAsMap(path, error) else { continue }
                say(error)
                status = max(status, error.status)
            }
        }
        if maps.count == before, status == .done {
            remark(Wording.Program.noMaps(DisplayText.visible(folder.path)))
        }
        return status
    }

    private func write(_ map: OpenedMap) throws(ProgramError) {
        let bytes = map.handout(options, by: perspective ?? .purpose, since: since)
        guard let path = path(for: map) else { return try Console.write(bytes) }
        do throws(StorageError) {
            try save(bytes, at: path)
        } catch .exists(let path) {
            throw .exportExists(path: path)
        } catch {
            throw .unwritten(error)
        }
        remark(Wording.Program.wrote(DisplayText.visible(path)))
    }

    /// Where the document of a map goes; nil for standard output.
    private func path(for map: OpenedMap) -> String? {
        let name = map.documentName
        guard let output else {
            let isStream = map.path == OpenedMap.stream
            return isStream ? nil : Path.joined(Path.folder(of: map.path), name)
        }
        if output == OpenedMap.stream { return nil }
        return Path.isFolder(output) ? Path.joined(output, name) : output
    }

    func save(_ bytes: [UInt8], at path: String) throws(StorageError) {
        let file = MapFile(path)
        guard output != nil, Path.exists(path) else { return try file.create(bytes) }
        try file.save(bytes, over: file.read())
    }
}
