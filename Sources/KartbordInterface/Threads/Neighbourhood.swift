import KartbordFormats
public import KartbordModel
public import KartbordText

/// The maps around the one that is open, as they were read last.
public struct Neighbourhood: Sendable {
    /// Where the open map lies among them.
    public let path: MapPath
    /// The others.
    let maps: WorkspaceMaps
    /// The links of the others to items of the open map, by item.
    let referring: [ItemID: [MapLink]]
    /// The items of the others that a link can be made to.
    let offers: [Offer]

    /// An item of another map that a link can be made to.
    struct Offer: Sendable {
        let station: Station
        let type: ItemType
        let row: SheetRow
    }

    /// Takes in the maps around one, in whose language their items are named.
    public init(_ maps: WorkspaceMaps, path: MapPath, language: Language) {
        var others = maps
        others[path] = nil
        self.maps = others
        self.path = path
        referring = others.links(to: path)
        offers = Self.offers(of: others, language)
    }

    /// The others, for the checks that look for what relies on items of the open map.
    var others: [OtherMap] {
        maps.paths.compactMap { other in
            maps[other].map {
                OtherMap($0, at: other.named(in: path), portfolio: path.named(in: other))
            }
        }
    }

    private static let offered: [ItemType] = [
        .opportunity, .usageGoal, .action, .boxItem, .effectGoal, .measuringPoint,
    ]

    private static func offers(of maps: WorkspaceMaps, _ language: Language) -> [Offer] {
        let words = StationWords(maps, language: language)
        return maps.paths.flatMap { path -> [Offer] in
            guard let document = maps[path] else { return [] }
            let title = words.title(of: path)
            func offer(_ item: ItemID, _ type: ItemType) -> Offer {
                let station = Station(path, item)
                let row = SheetRow(
                    target: .station(station), text: words.name(of: station), detail: title,
                    mark: words.noun(of: station))
                return Offer(station: station, type: type, row: row)
            }
            let versions = document.kind == .journey ? [offer(.map, .map)] : []
            return versions
                + offered.flatMap { type in
                    document.items(of: type).filter { !document.isUnanswered($0) }
                        .map { offer(document.id($0), type) }
                }
        }
    }
}
