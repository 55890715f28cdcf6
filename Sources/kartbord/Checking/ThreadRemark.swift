import KartbordFormats
import KartbordModel
import KartbordText

/// A place where a thread breaks off, with where that stands in its file.
struct ThreadRemark {
    let file: String
    let line: Int?
    let column: Int?
    let end: ThreadBreak
    /// Where in the map, in its own words.
    let place: String
    let message: String

    /// Every place where a thread of a workspace breaks off.
    static func all(
        _ graph: ThreadGraph, _ maps: MapsBelow, _ language: Language
    ) -> [ThreadRemark] {
        let words = StationWords(graph.workspace, language: language)
        var places: [MapPath: ItemPlaces] = [:]
        return graph.breaks.map { end in
            let path = end.station.map
            let map = maps.opened[path]
            let lines = places[path] ?? ItemPlaces(in: map?.bytes ?? [])
            places[path] = lines
            let at = lines[end.station.item]
            return ThreadRemark(
                file: map?.path ?? path.description, line: at?.line, column: at?.column, end: end,
                place: words.place(of: end.station), message: end.sentence(language))
        }
    }

    /// One line for people and for editors that jump to places.
    func line(_ language: Language) -> String {
        var start = file
        if let line, let column { start += ":\(line):\(column)" }
        return DisplayText.visible("\(start): \(place): \(message)")
    }

    /// The place for programs.
    var json: JSONText {
        .members([
            ("file", .text(file)), ("line", line.map { .number($0) }),
            ("column", column.map { .number($0) }),
            ("item", end.station.item == .map ? nil : .text(end.station.item.text)),
            ("reason", .text(end.name)), ("place", .text(place)), ("message", .text(message)),
        ])
    }

    /// A place of a thread with all that comes of it, for programs.
    static func json(
        _ place: RedThread.Place, _ graph: ThreadGraph, _ words: StationWords
    ) -> JSONText {
        let station = place.station
        let next = place.next.map { json($0, graph, words) }
        let breaks = place.breaks.map { JSONText.text($0.name) }
        return .members([
            ("map", .text(station.map.description)),
            ("item", station.item == .map ? nil : .text(station.item.text)),
            ("type", graph.type(of: station).map { .text($0.name) }),
            ("text", .text(words.name(of: station))),
            ("breaks", breaks.isEmpty ? nil : .list(breaks)),
            ("cutShort", place.isCutShort ? .flag(true) : nil),
            ("next", next.isEmpty ? nil : .list(next)),
        ])
    }
}
