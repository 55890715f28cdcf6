import Foundation
import Testing

@Suite struct `Another package` {
    /// The folder with Package.swift.
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private static let manifest = """
        // swift-tools-version: 6.2
        import PackageDescription

        let package = Package(
            name: "reader",
            dependencies: [.package(name: "kartbord", path: "\(root.path)")],
            targets: [
                .executableTarget(
                    name: "reader",
                    dependencies: [.product(name: "KartbordFormats", package: "kartbord")])
            ]
        )
        """

    /// Neither Foundation nor the C library is imported, so what the libraries need of them must
    /// come with the libraries.
    private static let program = """
        import KartbordFormats
        import KartbordModel
        import KartbordText

        @main
        struct Reader {
            static func main() throws {
                let text = #"{ "kartbord": 1, "kind": "journey", "title": "Söka bygglov" }"#
                var document = try DocumentReader.read(Array(text.utf8)).document
                try document.apply(.set(.map, .hoursPerWeek, .number(37.5)))
                print(String(decoding: DocumentWriter.write(document), as: UTF8.self))
                guard let today = CalendarDate("2026-11-12") else { return }
                print(MarkdownWriter.write(JourneyMap(document), language: .en, today: today))
            }
        }
        """

    @Test func `can read, change, check and write maps with KartbordFormats alone`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let sources = folder.appending(path: "Sources/reader")
        try FileManager.default.createDirectory(at: sources, withIntermediateDirectories: true)
        try Data(Self.manifest.utf8).write(to: folder.appending(path: "Package.swift"))
        try Data(Self.program.utf8).write(to: sources.appending(path: "Reader.swift"))
        let output = try run(["swift", "run", "--quiet", "--package-path", folder.path, "reader"])
        #expect(output.contains(#""hoursPerWeek": 37.5"#))
        #expect(output.contains("# Hypothesis map: Söka bygglov"))
    }

    private func run(_ arguments: [String]) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = arguments
        process.standardOutput = output
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: bytes, as: UTF8.self)
    }
}
