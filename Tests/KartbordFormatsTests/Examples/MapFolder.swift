import Foundation
import KartbordFormats
import KartbordModel
import Testing

/// The maps that the project carries, as files of its folders `examples` and `templates`.
struct MapFolder {
    /// A map of a folder: its path from the top of the project and its bytes.
    struct Map: CustomTestStringConvertible {
        let path: String
        let bytes: [UInt8]

        /// The path alone, so that a failing case is named by its file.
        var testDescription: String { path }

        /// The name of the file up to its first point.
        var name: String {
            let file = path.split(separator: "/").last ?? ""
            return file.split(separator: ".").first.map(String.init) ?? path
        }

        /// The path of the document that is kept beside the map.
        var documentPath: String {
            Kind.allCases.reduce(path) { $0.replacing($1.fileSuffix, with: ".md") }
        }

        /// Whether its name says that it is of a kind.
        func isOf(_ kind: Kind) -> Bool { path.hasSuffix(kind.fileSuffix) }

        /// The folder that the map lies in.
        var folder: String { path.split(separator: "/").dropLast().joined(separator: "/") }

        /// The map as it is read.
        func opened() throws -> ReadDocument { try DocumentReader.read(bytes) }
    }

    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static let examples = maps(in: "examples")
    static let journeys = examples.filter { $0.isOf(.journey) }
    static let effectMaps = examples.filter { $0.isOf(.effectMap) }
    static let portfolios = examples.filter { $0.isOf(.trebox) }
    static let templates = maps(in: "templates")

    /// The bytes of a file; nil when there is none.
    static func bytes(_ path: String) -> [UInt8]? {
        (try? Data(contentsOf: root.appending(path: path))).map(Array.init)
    }

    /// Writes a file over the one that is there.
    static func write(_ text: String, _ path: String) throws {
        try Data(text.utf8).write(to: root.appending(path: path))
    }

    /// The maps of a folder and its subfolders, by path; none when it cannot be read, which
    /// a test notices.
    private static func maps(in folder: String) -> [Map] {
        let top = root.appending(path: folder).path
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: top)) ?? []
        return paths.filter { $0.hasSuffix(".json") }.sorted().map { name in
            Map(path: folder + "/" + name, bytes: bytes(folder + "/" + name) ?? [])
        }
    }
}
