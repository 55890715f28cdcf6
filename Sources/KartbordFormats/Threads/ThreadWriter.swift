public import KartbordModel
public import KartbordText

/// Writes the red thread of a workspace for people, from what was said to what was measured.
public struct ThreadWriter: Sendable {
    let graph: ThreadGraph
    let language: Language
    let words: StationWords

    /// Writes the threads of a workspace in a language.
    public init(_ graph: ThreadGraph, language: Language) {
        self.graph = graph
        self.language = language
        words = StationWords(graph.workspace, language: language)
    }

    /// The threads as indented lines, with where they break off; nothing in them can act on a
    /// terminal.
    public func text() -> String {
        let (threads, left) = graph.threads()
        guard !threads.isEmpty else { return Wording.Threads.noThreads(language) + "\n" }
        var lines: [String] = []
        for thread in threads {
            lines += self.lines(of: thread)
            lines.append("")
        }
        if left > 0 { lines += [Wording.Threads.more(left)(language), ""] }
        lines.append(summary(threads))
        return lines.map { DisplayText.visible($0) + "\n" }.joined()
    }

    /// How many of the threads lead to a reading.
    func summary(_ threads: [RedThread]) -> String {
        Wording.Threads.measured(threads.count(where: \.isMeasured), of: threads.count)(language)
    }

    private func lines(of thread: RedThread) -> [String] {
        var lines: [String] = []
        func add(_ place: RedThread.Place, _ depth: Int, after map: MapPath?) {
            let indent = String(repeating: "  ", count: depth)
            let isVersion = depth > 0 && place.station.item == .map
            var line = indent + words.words(for: place.station, isVersion: isVersion)
            if place.station.map != map { line += " [\(place.station.map)]" }
            if place.isCutShort { line += " … (\(Wording.Threads.toldElsewhere(language)))" }
            lines.append(line)
            for end in place.breaks { lines.append("\(indent)  ✗ \(end.sentence(language))") }
            for next in place.next { add(next, depth + 1, after: place.station.map) }
        }
        add(thread.start, 0, after: nil)
        return lines
    }
}
