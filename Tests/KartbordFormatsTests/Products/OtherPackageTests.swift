import Foundation
import Testing

@Suite struct `Another package` {
    /// The folder with Package.swift.
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Neither Foundation nor the C library is imported there, so what the libraries need of them
    /// must come with the libraries.
    @Test func `can read, change, check and write maps with the libraries alone`() throws {
        let consumer = Self.root.appending(path: "Tests/Consumer").path
        let products = Self.root.appending(path: ".build/consumer").path
        let output = try run([
            "swift", "run", "--quiet", "--package-path", consumer, "--scratch-path", products,
        ])
        #expect(output.contains("Ringer växeln"))
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
