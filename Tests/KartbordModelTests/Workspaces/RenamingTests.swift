import KartbordModel
import Testing

@Suite struct `Links when a map is renamed` {
    private func path(_ text: String) throws -> MapPath { try #require(MapPath(text)) }

    /// A journey, a wanted one in a folder below, and an effect map that refers to both.
    private func workspace() throws -> WorkspaceMaps {
        var journey = try Sample.soundMap()
        try journey.apply(
            .set("o1", .leadsTo, .texts(["effekt.json#u1", "borta.json#x", "effekt.json"])))
        var wanted = try Sample.soundMap()
        try wanted.apply(.set(.map, Key<String>.from, "../resa.json"))
        try wanted.apply(.set(.map, .comesFrom, .texts(["../effekt.json#p1"])))
        var effects = Document(.effectMap)
        let action = Branch(
            id: "a1", type: .action,
            fields: [
                FieldEntry(.comesFrom, .texts(["./resa.json#o1", "mål/önskad.json#o1", "#"]))
            ])
        try effects.append(action, .actions)
        return WorkspaceMaps(maps: [
            try path("resa.json"): journey, try path("mål/önskad.json"): wanted,
            try path("effekt.json"): effects,
        ])
    }

    /// Every reference as the path and id that it leads to.
    private func targets(_ workspace: WorkspaceMaps) -> [String] {
        var found: [String] = []
        for (path, map) in workspace.maps {
            for branch in map.branch(.root).flattened {
                for field in branch.fields {
                    switch (map.schema[branch.type].form(of: field.name), field.content) {
                    case (.references?, .texts(let texts)):
                        found += texts.map { text in
                            guard let reference = MapReference(text) else { return text }
                            let target = path.resolving(reference.path)
                            return "\(branch.id) \(target?.description ?? "")#\(reference.item)"
                        }
                    case (.path?, .text(let text)):
                        found.append("from \(path.resolving(text)?.description ?? "")")
                    default: break
                    }
                }
            }
        }
        return found.sorted()
    }

    private func rename(
        _ workspace: WorkspaceMaps, _ old: MapPath, _ new: MapPath
    ) throws -> WorkspaceMaps {
        var maps = workspace.maps
        maps[new] = maps.removeValue(forKey: old)
        for (path, change) in workspace.changes(renaming: old, to: new) {
            try maps[path]?.apply(change)
        }
        return WorkspaceMaps(maps: maps)
    }

    @Test(
        arguments: ["resa.json", "mål/önskad.json", "effekt.json"],
        ["nytt.json", "mål/nytt.json", "en/annan/mapp.json"])
    func `every reference leads where it led, and back after renaming back`(
        _ old: String, _ new: String
    ) throws {
        let workspace = try workspace()
        let renamed = try rename(workspace, path(old), path(new))
        let expected = targets(workspace).map { $0.replacing("\(old)", with: new) }.sorted()
        #expect(targets(renamed) == expected)
        let again = try rename(renamed, path(new), path(old))
        #expect(targets(again) == targets(workspace))
    }

    @Test func `a map that refers to nothing renamed is left alone`() throws {
        let workspace = try workspace()
        let changes = try workspace.changes(renaming: path("annan.json"), to: path("ny.json"))
        #expect(changes.isEmpty)
        let journeys = try workspace.changes(renaming: path("resa.json"), to: path("ny.json"))
        #expect(journeys.keys.sorted().map(\.description) == ["effekt.json", "mål/önskad.json"])
        let effects = try #require(journeys[try path("effekt.json")])
        #expect(
            effects.edits == [
                .set("a1", .comesFrom, .texts(["ny.json#o1", "mål/önskad.json#o1", "#"]))
            ])
    }

    @Test func `a map that is only shown is not changed`() throws {
        var maps = try workspace().maps
        maps[try path("ny form.json")] = Document(.journey, formatVersion: 99)
        let changes = try WorkspaceMaps(maps: maps).changes(
            renaming: path("ny form.json"), to: path("gammal.json"))
        #expect(changes.isEmpty)
    }
}
