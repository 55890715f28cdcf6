import KartbordModel
import KartbordText

/// By what the maps of a folder are ordered.
enum MapOrder: CaseIterable, Sendable {
    /// The one that was changed last comes first.
    case lastChange
    case title
    /// The one whose review is due first comes first, those without a date last.
    case reviewDate

    /// The order that the key for turning leads to.
    var next: MapOrder {
        let all = Self.allCases
        let place = all.firstIndex(of: self) ?? 0
        return all[(place + 1) % all.count]
    }

    /// What is said of it.
    var words: Phrase {
        switch self {
        case .lastChange: Wording.Workspace.byLastChange
        case .title: Wording.Workspace.byTitle
        case .reviewDate: Wording.Workspace.byReview
        }
    }

    /// The maps in this order; those that cannot be read stand at the end.
    func sorted(_ maps: [FoundMap]) -> [FoundMap] {
        let keyed = maps.map { (map: $0, key: Self.alphabetic($0.name)) }
        return keyed.sorted { left, right in
            let isLeftKnown = left.map.facts != nil
            guard isLeftKnown == (right.map.facts != nil) else { return isLeftKnown }
            return comes(left, before: right)
        }.map(\.map)
    }

    private typealias Keyed = (map: FoundMap, key: String)

    private func comes(_ left: Keyed, before right: Keyed) -> Bool {
        switch self {
        case .lastChange:
            (right.map.lastChange.seconds, left.key, left.map.path)
                < (left.map.lastChange.seconds, right.key, right.map.path)
        case .title: (left.key, left.map.path) < (right.key, right.map.path)
        case .reviewDate:
            (Self.due(left.map), left.key, left.map.path)
                < (Self.due(right.map), right.key, right.map.path)
        }
    }

    private static func due(_ map: FoundMap) -> String {
        // After every date that is written in figures.
        map.facts?.reviewDate?.description ?? "~"
    }

    /// A text by which names are compared: small letters, with å, ä and ö after z.
    private static func alphabetic(_ text: String) -> String {
        String(
            text.lowercased().map { letter in
                switch letter {
                case "å": "{"
                case "ä": "|"
                case "ö": "}"
                default: letter
                }
            })
    }
}
