import FoundationEssentials
import Testing

@testable import KartbordInterface

/// The templates in the program are those of the folder `templates`.
@Suite struct BuiltInTemplateTests {
    private let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private struct Source {
        var path: String
        var text: String
    }

    @Test func `the program holds the templates of the folder`() throws {
        let sources = try sourcesInFolder()
        let built = TemplateCatalog.sources.map { $0.id + "\n" + $0.text }
        let isCurrent = built == sources.map { id(of: $0) + "\n" + $0.text }
        let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
        if !isCurrent, isRecording { try record(sources) }
        #expect(isCurrent, "Make Templates+Generated.swift again; its first line says how.")
    }

    @Test func `a text that could end its literal would be noticed`() throws {
        for source in try sourcesInFolder() {
            #expect(!source.text.contains("\"\"\"#"), "\(source.path)")
            #expect(!source.text.contains("\\#"), "\(source.path)")
            #expect(source.text.hasSuffix("\n"), "\(source.path)")
        }
    }

    /// The files of the folder and its subfolders in the order of their paths.
    private func sourcesInFolder() throws -> [Source] {
        let folder = root.appending(path: "templates").path
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
        return try paths.filter { $0.hasSuffix(".json") }.sorted().map { path in
            let bytes = try Data(contentsOf: URL(filePath: folder + "/" + path))
            return Source(path: path, text: String(decoding: bytes, as: UTF8.self))
        }
    }

    private func id(of source: Source) -> String {
        let file = source.path.split(separator: "/").last ?? ""
        return file.split(separator: ".").first.map(String.init) ?? source.path
    }

    private func record(_ sources: [Source]) throws {
        var code = """
            // Made from the folder templates; make it again: \
            RECORD=1 swift test --disable-xctest --filter BuiltInTemplateTests
            // swift-format-ignore-file

            extension TemplateCatalog {
                /// The files of the folder in the order of their paths.
                static let sources: [Source] = [

            """
        for source in sources {
            code += """
                        Source(
                            id: "\(id(of: source))",
                            text: #\"""
                \(source.text)
                \"""#),

                """
        }
        code += "    ]\n}\n"
        let file = root.appending(
            path: "Sources/KartbordInterface/Templates/Templates+Generated.swift")
        try Data(code.utf8).write(to: file)
    }
}
