import ArgumentParser
import KartbordFormats
import KartbordModel
import KartbordText

/// Shows the red thread through the maps of a folder, and where it breaks off.
struct Trace: SpokenCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the red thread through the maps of a folder, and where it breaks off.",
        discussion: """
            Each thread goes from a quote or a pain point over opportunity, usage goal, action and \
            item to what was measured. Every place where one breaks off is named with its file. \
            Exits with 0 also when threads break off.
            """)

    /// How the threads are written.
    enum Form: String, CaseIterable, ExpressibleByArgument {
        case text
        case markdown
        case json
    }

    @Argument(help: "The folder; maps in it and below are read.")
    var folder: String = "."

    @Option(help: "How the threads are written.")
    var format = Form.text

    @OptionGroup var options: Options

    func carryOut() throws(ProgramError) -> ExitStatus {
        let maps = try MapsBelow(folder)
        for trouble in maps.troubles { say(trouble.error) }
        if maps.opened.isEmpty, maps.troubles.isEmpty {
            remark(Wording.Program.noMaps(DisplayText.visible(folder)))
        }
        let graph = ThreadGraph(maps.maps)
        let writer = ThreadWriter(graph, language: options.language)
        switch format {
        case .text: try Console.write(Array(text(graph, writer, maps).utf8))
        case .markdown: try Console.write(Array(writer.markdown().utf8))
        case .json: try Console.print(json(graph, maps))
        }
        return maps.troubles.map(\.error.status).max() ?? .done
    }

    private func text(_ graph: ThreadGraph, _ writer: ThreadWriter, _ maps: MapsBelow) -> String {
        let remarks = ThreadRemark.all(graph, maps, options.language)
        guard !remarks.isEmpty else {
            return writer.text() + Wording.Threads.unbroken(options.language) + "\n"
        }
        let heading = Wording.Threads.breaks(options.language)
        return writer.text() + "\n\(heading):\n"
            + remarks.map { $0.line(options.language) + "\n" }.joined()
    }

    private func json(_ graph: ThreadGraph, _ maps: MapsBelow) -> String {
        let words = StationWords(graph.workspace, language: options.language)
        let threads = graph.threads().threads.map { ThreadRemark.json($0.start, graph, words) }
        let breaks = ThreadRemark.all(graph, maps, options.language).map(\.json)
        return JSONText.members([("threads", .list(threads)), ("breaks", .list(breaks))]).pretty()
    }
}
