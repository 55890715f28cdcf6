import ArgumentParser
import KartbordFormats
import KartbordModel
import KartbordText

/// Says in what two maps differ.
struct Difference: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Say in what two maps differ.",
        discussion: "As JSON these are the edits that make NEW of OLD; “kartbord apply” takes them."
    )

    /// How the difference is written.
    enum Form: String, CaseIterable, ExpressibleByArgument {
        case text
        case markdown
        case json
    }

    @Argument(help: "The map as it was; - is standard input.")
    var old: String

    @Argument(help: "The map as it is.")
    var new: String

    @Option(help: "How the difference is written.")
    var format = Form.text

    @OptionGroup var options: Options

    func carryOut() throws(ProgramError) -> ExitStatus {
        let before = try OpenedMap(old)
        let after = try OpenedMap(new)
        try OpenedMap.expectOneKind(before, after)
        try Console.write(written(from: before.document, to: after.document))
        return .done
    }

    private func written(from old: Document, to new: Document) -> [UInt8] {
        switch format {
        case .text:
            Array(DifferenceWriter.text(from: old, to: new, language: options.language).utf8)
        case .markdown:
            Array(
                DifferenceWriter.markdown(
                    from: old, to: new, language: options.language(of: new)
                ).utf8)
        case .json: EditWriter.write(new.difference(from: old), for: new.kind)
        }
    }
}
