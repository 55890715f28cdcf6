import KartbordFormats
import KartbordModel
import KartbordScreen
import KartbordText

@testable import KartbordInterface

/// A folder with a few maps, as the program would tell a workspace of it.
enum WorkspaceSample {
    static let today = CalendarDate("2026-11-22") ?? CalendarDate(secondsSince1970: 0)

    static let maps = [
        map(
            "nå.journey.json", .journey, "Nå rätt medarbetare", owner: "Gun Ekdal",
            review: "2026-10-01", findings: "!!!", time: "09:41", seconds: 500),
        map(
            "önskad.journey.json", .journey, "Väntan 漢", state: .wanted, review: "2027-02-01",
            day: "2026-11-03", seconds: 300),
        map(
            "2026/ärende.effectmap.json", .effectMap, "Ärenden löses direkt", owner: "Åsa",
            findings: "✗✗!", day: "2026-11-20", seconds: 400),
        FoundMap(
            path: "trasig.journey.json",
            content: .unreadable(
                Phrase(sv: "Filen är tom.", fi: "Tiedosto on tyhjä.", en: "The file is empty.")),
            lastChange: change("2026-11-01", "08:00", 900)),
    ]

    /// A map with as many errors (✗) and warnings (!) as its findings have signs.
    static func map(
        _ path: String, _ kind: Kind, _ title: String?, state: MapState = .current,
        owner: String? = nil, review: String? = nil, findings: String = "",
        day: String = "2026-11-22", time: String = "08:00", seconds: Int = 0
    ) -> FoundMap {
        FoundMap(
            path: path,
            content: .map(
                MapFacts(
                    kind: kind, title: title, state: state, owner: owner,
                    reviewDate: review.flatMap { CalendarDate($0) },
                    errors: findings.count { $0 == "✗" }, warnings: findings.count { $0 == "!" })),
            lastChange: change(day, time, seconds))
    }

    private static func change(_ day: String, _ time: String, _ seconds: Int)
        -> FoundMap.LastChange
    {
        FoundMap.LastChange(seconds: seconds, day: CalendarDate(day) ?? today, time: time)
    }

    static func workspace(
        _ maps: [FoundMap] = maps, fileName: String? = nil,
        size: Size = Size(columns: 80, rows: 24), language: Language = .sv
    ) -> WorkspaceScreen {
        var workspace = WorkspaceScreen(
            folder: "~/kartor", fileName: fileName, language: language, today: today)
        workspace.resize(size)
        let taken = Set(maps.map(\.path) + ["besök.journey.json"])
        workspace.hear(.maps(maps, taken: taken, isWhole: true, today: today))
        return workspace
    }

    static func templates(_ language: Language = .sv) -> [Template] {
        TemplateCatalog.offered(own: [], language: language)
    }
}

extension WorkspaceScreen {
    /// Presses keys by their names, types all else, and gives everything that was asked for.
    @discardableResult
    mutating func press(_ keys: String...) -> [WorkspaceRequest] {
        var requests: [WorkspaceRequest] = []
        for word in keys {
            let named = word.count > 1 ? Key(name: word) : nil
            for key in named.map({ [$0] }) ?? word.map({ Key($0) }) {
                requests += handle(.key(key))
            }
        }
        return requests
    }

    var text: String { frame().text() }
}
