import Glibc
import KartbordModel
import KartbordStorage
import KartbordText

/// The clone of git that a folder is in, and what the program keeps there.
struct GitRepository {
    /// The path of the file that says what git does with which files.
    let attributes: String
    /// The path of the clone's configuration.
    let configuration: String

    /// Looks for the clone from a folder upwards.
    init(around folder: String) throws(ProgramError) {
        guard var current = Path.real(folder) else {
            throw .unread(.notFound(path: folder))
        }
        while true {
            let mark = Path.joined(current, ".git")
            if Path.exists(mark) {
                attributes = Path.joined(current, ".gitattributes")
                configuration = Path.joined(try Self.commonFolder(of: mark), "config")
                return
            }
            guard current != "/" else { throw .wrongUse(Wording.Merging.noClone) }
            current = Path.folder(of: current)
        }
    }

    /// Adds what is missing to the attributes; false when nothing was.
    func completeAttributes() throws(ProgramError) -> Bool {
        let old = try Self.content(of: attributes)
        let present = (old ?? []).split(separator: 0x0A).map { line in
            String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        }
        let missing = Kind.allCases.map { kind in
            "*\(kind.fileSuffix) merge=kartbord diff=kartbord text eol=lf"
        }.filter { line in !present.contains(line.split(separator: " ")) }
        return try Self.append(missing, to: old, at: attributes)
    }

    /// Adds what is missing to the configuration; false when nothing was.
    func completeConfiguration() throws(ProgramError) -> Bool {
        guard !Path.exists(configuration + ".lock") else {
            throw .wrongUse(Wording.Merging.gitIsBusy(DisplayText.visible(configuration)))
        }
        let old = try Self.content(of: configuration)
        let present = GitConfiguration(old ?? [])
        let wanted: [(section: String, values: [(name: String, value: String)])] = [
            (
                "merge",
                [
                    ("name", "Kartbord joins maps item by item"),
                    ("driver", "kartbord merge-driver %O %A %B %L %P"),
                ]
            ),
            ("diff", [("textconv", "kartbord textconv")]),
        ]
        var missing: [String] = []
        for (section, values) in wanted {
            let isThere = values.allSatisfy {
                present["\(section).kartbord.\($0.name)"] == $0.value
            }
            if isThere { continue }
            missing.append("[\(section) \"kartbord\"]")
            missing += values.map { "\t\($0.name) = \($0.value)" }
        }
        return try Self.append(missing, to: old, at: configuration)
    }

    /// The folder with what all work trees of a clone have in common.
    private static func commonFolder(of mark: String) throws(ProgramError) -> String {
        guard !Path.isFolder(mark) else { return mark }
        // In a further work tree, and in a submodule, a file says where the folder is.
        guard let line = try firstLine(of: mark), line.hasPrefix("gitdir: ") else {
            throw .wrongUse(Wording.Merging.noClone)
        }
        let folder = Path.joined(
            Path.folder(of: mark), String(line.dropFirst("gitdir: ".count)))
        let common = try firstLine(of: Path.joined(folder, "commondir"))
        return common.map { Path.joined(folder, $0) } ?? folder
    }

    private static func firstLine(of path: String) throws(ProgramError) -> String? {
        try content(of: path)?.split(separator: 0x0A).first.map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    private static func content(of path: String) throws(ProgramError) -> [UInt8]? {
        guard Path.exists(path) else { return nil }
        do throws(StorageError) {
            return try MapFile(path).read()
        } catch {
            throw .unread(error)
        }
    }

    private static func append(
        _ lines: [String], to old: [UInt8]?, at path: String
    ) throws(ProgramError) -> Bool {
        guard !lines.isEmpty else { return false }
        var bytes = old ?? []
        if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
        // A backslash at the end would draw the next line into its own.
        if bytes.dropLast().last == UInt8(ascii: "\\") { bytes.append(0x0A) }
        bytes += lines.flatMap { Array("\($0)\n".utf8) }
        do throws(StorageError) {
            if let old {
                try MapFile(path).save(bytes, over: old)
            } else {
                try MapFile(path).create(bytes)
            }
        } catch {
            throw .unwritten(error)
        }
        return true
    }
}
