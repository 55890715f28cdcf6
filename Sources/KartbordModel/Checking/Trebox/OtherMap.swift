/// A map beside a portfolio, for what in it relies on items of the portfolio.
public struct OtherMap: Sendable {
    /// What the map holds.
    public let document: Document
    /// The path of the map as the portfolio names it.
    public let path: String
    /// The path of the portfolio as the map names it.
    public let portfolio: String

    /// A map at a path as seen from the portfolio, and the portfolio as seen from there.
    public init(_ document: Document, at path: String, portfolio: String) {
        self.document = document
        self.path = path
        self.portfolio = portfolio
    }
}

/// What relies on the items of a portfolio: actions of other maps that are still to be done, and
/// steps.
///
/// What came from an item relies on it. What led to an item relies on it too if the item was moved to
/// Box 2 from another box, for then it was to be done; what led to an item that lay in Box 2 from the
/// beginning wants it gone.
struct Reliances {
    private struct Tie {
        let words: String
        /// Whether it came from the item, instead of having led to it.
        let isFrom: Bool
    }

    private let maps: [OtherMap]
    private var ties: [ItemID: [Tie]] = [:]

    init(_ maps: [OtherMap]) {
        self.maps = maps
        for map in maps where map.document.kind == .effectMap {
            for action in EffectMap(map.document).actions {
                guard let words = map.relying(action.handle) else { continue }
                for reference in action.references(.comesFrom) where reference.isTo(map.portfolio) {
                    ties[reference.item, default: []].append(Tie(words: words, isFrom: true))
                }
                for reference in action.references(.leadsTo) where reference.isTo(map.portfolio) {
                    ties[reference.item, default: []].append(Tie(words: words, isFrom: false))
                }
            }
        }
    }

    /// The first that relies on an item of Box 2, or where it is when its map is not at hand; nil
    /// when nothing is known to.
    func words(for item: BoxItem) -> String? {
        let wasToBeDone = item.moves.contains { $0.from == .present || $0.from == .future }
        if let tie = ties[item.id]?.first(where: { $0.isFrom || wasToBeDone }) { return tie.words }
        let later = item.references(.leadsTo).lazy.compactMap { words(at: $0, wasToBeDone) }
        if let words = later.first { return words }
        guard wasToBeDone else { return nil }
        return item.references(.comesFrom).lazy.compactMap { words(at: $0, true) }.first
    }

    /// What relies on what it is tied to.
    ///
    /// Of a map that is not at hand nobody knows what is meant
    /// there, so the tie counts only for an item that was to be done.
    private func words(at reference: MapReference, _ wasToBeDone: Bool) -> String? {
        guard let map = maps.first(where: { reference.isTo($0.path) }) else {
            let isMap = [".effectmap.json", ".journey.json"].contains {
                reference.path.hasSuffix($0)
            }
            return isMap && reference.item != .map && wasToBeDone ? reference.description : nil
        }
        return map.document.handle(reference.item).flatMap { map.relying($0) }
    }
}

extension OtherMap {
    /// What something says that relies on whatever it is tied to; nil when it does not.
    fileprivate func relying(_ handle: Handle) -> String? {
        switch document.type(handle) {
        case .action:
            let status: Status? = document[handle, .status]
            guard status != .done, status != .dropped else { return nil }
            return document[handle, .text] ?? document.id(handle).text
        case .step: return document[handle, .title] ?? document.id(handle).text
        default: return nil
        }
    }
}

extension MapItem {
    /// The items of other maps that a field names.
    fileprivate func references(_ key: Key<[String]>) -> [MapReference] {
        (self[key] ?? []).compactMap { MapReference($0) }
    }
}

extension MapReference {
    fileprivate func isTo(_ path: String) -> Bool {
        func plain(_ path: String) -> Substring {
            path.hasPrefix("./") ? path.dropFirst(2) : path[...]
        }
        return plain(self.path).utf8.elementsEqual(plain(path).utf8)
    }
}
