import KartbordFormats
public import KartbordModel
import KartbordScreen
public import KartbordText

/// The threads through the maps of a workspace, as the rows of a page.
public struct WorkspaceThreads: Sendable, Equatable {
    let rows: [SheetRow]

    /// No threads.
    init() { rows = [] }

    /// How many places of threads are shown, so that a page stays one that a person can read.
    private static let most = 2_000

    /// Follows the threads through maps: each of them, then every place where one breaks off.
    public init(_ maps: WorkspaceMaps, language: Language) {
        let graph = ThreadGraph(maps)
        let words = StationWords(maps, language: language)
        let writer = ThreadRows(path: nil, words: words, language: language)
        let (threads, left) = graph.threads(mostPlaces: Self.most)
        func text(_ text: String, isHeading: Bool = false) -> SheetRow {
            SheetRow(target: .nothing, text: text, isHeading: isHeading)
        }
        guard !threads.isEmpty else {
            rows = [text(Wording.Threads.noThreads(language))]
            return
        }
        let measured = threads.count(where: \.isMeasured)
        var rows = [text(Wording.Threads.measured(measured, of: threads.count)(language))]
        for thread in threads { rows += [text("")] + writer.rows(of: thread) }
        if left > 0 { rows += [text(""), text(Wording.Threads.more(left)(language))] }
        rows += [text(""), text(Wording.Threads.breaks(language), isHeading: true)]
        let breaks = graph.breaks
        if breaks.isEmpty { rows.append(text(Wording.Threads.unbroken(language))) }
        rows += breaks.map { end in
            let sentence = end.sentence(language)
            return SheetRow(
                target: .station(end.station), text: "\(words.name(of: end.station)): \(sentence)",
                detail: words.title(of: end.station.map), mark: "✗",
                alsoSaid: "\(end.station.map): \(words.place(of: end.station)): \(sentence)")
        }
        self.rows = rows
    }
}

extension WorkspaceScreen {
    /// Draws a place of a thread: what it is, what it says, in which map.
    func draw(_ row: SheetRow, _ frame: inout Frame, _ area: Rect, _ style: Style) {
        guard row.isChoosable else {
            frame.put(row.text, in: area, style: row.isHeading ? .heading : .hint)
            return
        }
        let mark = row.mark.isEmpty ? "" : row.mark + " "
        let width = DisplayText.width(mark)
        let isChosen = style == .chosen
        frame.put(mark, in: area.leftColumns(width), style: isChosen ? .chosen : .fieldLabel)
        let detail = DisplayText.clipped(row.detail, to: area.columns / 4)
        let room = DisplayText.width(detail)
        let middle = area.withoutLeftColumns(width).withoutRightColumns(room + 1)
        frame.put(row.text, in: middle, style: style)
        frame.put(
            detail, in: area.withoutLeftColumns(max(0, area.columns - room)),
            style: isChosen ? .chosen : .dimmed)
    }
}
