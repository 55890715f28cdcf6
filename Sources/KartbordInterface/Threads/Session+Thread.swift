import KartbordFormats
import KartbordModel
import KartbordScreen
import KartbordText

/// Rows that are made when their sheet is opened and when the map has changed, not on every key.
struct MadeRows: Sendable, Equatable {
    let content: Sheet.Content
    let revision: Int
    let size: Size
    let rows: [SheetRow]
}

/// The red thread through an item, over all maps of the workspace.
extension Session {
    /// Makes the rows of the sheet in front anew when that is a thread or a comparison, and the map
    /// or the screen has changed.
    mutating func refreshRows() {
        guard let content = sheets.last?.content, content == .comparison || content.isThread else {
            madeRows = nil
            return
        }
        guard
            madeRows?.content != content || madeRows?.revision != document.revision
                || madeRows?.size != size
        else { return }
        let rows: [SheetRow]
        if case .thread(let item) = content {
            rows = madeThreadRows(item)
        } else {
            rows = madeComparisonRows()
        }
        madeRows = MadeRows(
            content: content, revision: document.revision, size: size, rows: rows)
    }

    /// Why there is no thread to show.
    var threadRefusal: Phrase? {
        guard let item = linkable, let type = document.type(of: item), ThreadPart(type) != nil
        else { return Wording.Threads.noThreadHere }
        return nil
    }

    private func madeThreadRows(_ item: ItemID) -> [SheetRow] {
        guard let path = neighbourhood?.path ?? MapPath(fileName) else { return [] }
        var maps = neighbourhood?.maps ?? WorkspaceMaps()
        maps[path] = document
        let graph = ThreadGraph(maps)
        let writer = ThreadRows(
            path: path, words: StationWords(maps, language: language), language: language)
        return writer.rows(of: graph.threads(through: Station(path, item)), graph)
    }
}

/// Threads as the rows of a sheet.
struct ThreadRows {
    /// The open map; nil where none is.
    let path: MapPath?
    let words: StationWords
    let language: Language

    /// How wide the names of the parts are drawn.
    private static let markWidth = 14

    func rows(of threads: [RedThread], _ graph: ThreadGraph) -> [SheetRow] {
        let places = threads.flatMap { $0.start.flattened().map(\.place) }
        let rows = threads.flatMap { self.rows($0.start, isStart: true, forks: 0) }
        var told: Set<Station> = []
        let measured = places.map(\.station)
            .filter { graph.part(of: $0) == .reading && told.insert($0).inserted }
        guard !measured.isEmpty else { return rows }
        let title = Wording.Threads.measuredEffect(language)
        return rows
            + [
                SheetRow(target: .nothing, text: ""),
                SheetRow(target: .nothing, text: title, isHeading: true),
            ] + measured.map { row($0, mark: words.noun(of: $0), text: words.name(of: $0)) }
    }

    /// A thread alone, without what was measured in the end.
    func rows(of thread: RedThread) -> [SheetRow] {
        rows(thread.start, isStart: true, forks: 0)
    }

    /// A place, why the thread breaks off there, and what comes of it; set in where it forks.
    private func rows(_ place: RedThread.Place, isStart: Bool, forks: Int) -> [SheetRow] {
        let station = place.station
        let isVersion = !isStart && station.item == .map
        let noun = isVersion ? Wording.Threads.nextVersion(language) : words.noun(of: station)
        let indent = String(repeating: "  ", count: min(forks, 6))
        let more = place.isCutShort ? " …" : ""
        let ends = place.breaks.map { $0.sentence(language) }
        let row = row(
            station, mark: noun, text: indent + words.name(of: station) + more, ends: ends)
        let margin = String(repeating: " ", count: Self.markWidth + 1)
        let breaks = ends.map { SheetRow(target: .nothing, text: "\(margin)\(indent)✗ \($0)") }
        let forks = forks + (place.next.count > 1 ? 1 : 0)
        return [row] + breaks + place.next.flatMap { rows($0, isStart: false, forks: forks) }
    }

    private func row(
        _ station: Station, mark: String, text: String, ends: [String] = []
    ) -> SheetRow {
        let isHere = station.map == path
        let title = isHere ? "" : words.title(of: station.map)
        let mark = mark.prefix(1).uppercased() + mark.dropFirst()
        let room = max(0, Self.markWidth - DisplayText.width(mark))
        let said = [words.name(of: station), title].filter { !$0.isEmpty }.joined(separator: " · ")
        return SheetRow(
            target: isHere ? .item(station.item) : .station(station), text: text, detail: title,
            mark: mark + String(repeating: " ", count: room),
            alsoSaid: ([said] + ends).joined(separator: said.endsSentence ? " " : ". "))
    }
}

extension String {
    /// Whether it ends as a sentence does, so that another can follow.
    fileprivate var endsSentence: Bool { last.map { ".?!…".contains($0) } ?? true }
}
