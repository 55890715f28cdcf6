import ArgumentParser
import KartbordFormats
import KartbordText

/// What git runs to show a map line by line.
struct TextConversion: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "textconv",
        abstract: "Print a map as plain lines for “git diff” to compare.",
        discussion: "What cannot be read as a map is printed as it is, with nothing that could act."
    )

    @Argument(help: "The map; - is standard input.")
    var file: String

    @OptionGroup var options: Options

    func carryOut() throws(ProgramError) -> ExitStatus {
        try Console.write(Array(lines(of: OpenedMap.content(of: file)).utf8))
        return .done
    }

    private func lines(of bytes: [UInt8]) -> String {
        do throws(ReadError) {
            let document = try DocumentReader.read(bytes).document
            return OutlineWriter.write(document, language: options.language(of: document))
        } catch {
            // An old version that is no map shall not keep people from seeing the others.
            let text = String(decoding: bytes, as: UTF8.self)
            let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            return lines.map { DisplayText.visible(String($0)) }.joined(separator: "\n")
        }
    }
}
