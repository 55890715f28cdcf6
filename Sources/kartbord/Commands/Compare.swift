import ArgumentParser
import KartbordFormats
import KartbordModel
import KartbordText

/// Holds a journey against the wanted one.
struct Compare: SpokenCommand {
    static let configuration = CommandConfiguration(
        abstract: "Hold a journey against the wanted one: curves, steps, time that is freed.",
        discussion: """
            Steps are matched by their ids, which a wanted map keeps (kartbord new journey --from). \
            Of two maps of which one is wanted, that is the wanted one in whichever order they come.
            """)

    /// How the comparison is written.
    enum Form: String, CaseIterable, ExpressibleByArgument {
        case text
        case markdown
    }

    @Argument(help: "The journey as it is; - is standard input.")
    var now: String

    @Argument(help: "The journey that is wanted.")
    var wanted: String

    @Option(help: "How the comparison is written.")
    var format = Form.text

    @OptionGroup var options: Options

    func carryOut() throws(ProgramError) -> ExitStatus {
        let one = try OpenedMap(now).document
        let other = try OpenedMap(wanted).document
        guard one.kind == .journey, other.kind == .journey else {
            throw .wrongUse(Wording.Comparing.onlyJourneys)
        }
        var maps = (JourneyMap(one), JourneyMap(other))
        if maps.0.state == .wanted, maps.1.state != .wanted { maps = (maps.1, maps.0) }
        let comparison = JourneyComparison(now: maps.0, wanted: maps.1)
        switch format {
        case .text:
            let writer = ComparisonWriter(comparison, language: options.language)
            try Console.write(Array(writer.text().utf8))
        case .markdown:
            let language = options.language(of: maps.1.document)
            let writer = ComparisonWriter(comparison, language: language)
            try Console.write(Array(writer.markdown().utf8))
        }
        return .done
    }
}
