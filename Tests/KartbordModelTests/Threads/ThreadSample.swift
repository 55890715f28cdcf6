import KartbordModel
import Testing

/// A journey and an effect map with one thread through both.
enum ThreadSample {
    static func path(_ text: String) throws -> MapPath { try #require(MapPath(text)) }

    /// Quote → pain point → opportunity, which leads to a usage goal of the effect map.
    static func journey() throws -> Document {
        var map = try Sample.soundMap()
        try map.apply(.link("i1", .cards, "k5"))
        try map.apply(.set("o1", .leadsTo, .texts(["effekt.json#u1"])))
        return map
    }

    /// Usage goal → action → effect goal → measuring point → reading.
    static func effects() throws -> Document {
        var map = Document(.effectMap)
        try map.append(
            Branch(id: "g1", type: .effectGoal, .init(.text, .text("Rätt svar 🙂"))), .effectGoals)
        try map.append(
            Branch(id: "m1", type: .measuringPoint, .init(.text, .text("Svarstid"))),
            .measuringPoints, of: "g1")
        try map.append(reading("r1", "2018-01-01", 40), .readings, of: "m1")
        try map.append(reading("r2", "2018-06-01", 91), .readings, of: "m1")
        try map.append(
            Branch(id: "w1", type: .targetGroup, .init(.name, .text("Patienter"))), .targetGroups)
        try map.append(
            Branch(
                id: "u1", type: .usageGoal, .init(.text, .text("Nå rätt 漢")),
                .init(.effectGoals, .links(["g1"]))), .usageGoals, of: "w1")
        try map.append(
            Branch(
                id: "a1", type: .action, .init(.text, .text("Ett nummer")),
                .init(.usageGoals, .links(["u1"]))), .actions)
        return map
    }

    static func reading(_ id: ItemID, _ date: String, _ value: Double) -> Branch {
        Branch(id: id, type: .reading, .init(.date, .text(date)), .init(.value, .number(value)))
    }

    static func workspace() throws -> WorkspaceMaps {
        WorkspaceMaps(maps: [
            try path("resa.json"): try journey(), try path("effekt.json"): try effects(),
        ])
    }

    /// The ids of a thread, with the depth of each: `0 i1`.
    static func lines(_ thread: RedThread) -> [String] {
        thread.start.flattened().map { "\($0.depth) \($0.place.station.item)" }
    }
}
