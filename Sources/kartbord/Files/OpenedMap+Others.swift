import KartbordModel

extension OpenedMap {
    /// The maps in which something may rely on what a portfolio lets go: those among the given ones,
    /// and those that its items name.
    ///
    /// A path in a map counts from its folder and may not be an absolute one, since a stranger may
    /// have written it. A map that cannot be read is left out.
    func others(among given: [OpenedMap]) -> [OtherMap] {
        guard document.kind == .trebox, path != Self.stream else { return [] }
        let folder = Path.folder(of: path)
        var others: [OtherMap] = []
        var known: Set<String> = [Path.real(path) ?? path]
        func add(_ map: OpenedMap) {
            guard map.path != Self.stream, known.insert(Path.real(map.path) ?? map.path).inserted
            else { return }
            others.append(
                OtherMap(
                    map.document, at: Path.relative(map.path, from: folder),
                    portfolio: Path.relative(path, from: Path.folder(of: map.path))))
        }
        given.forEach(add)
        for named in namedMaps where !named.hasPrefix("/") {
            let path = Path.joined(folder, named)
            guard !known.contains(Path.real(path) ?? path), let map = try? OpenedMap(path) else {
                continue
            }
            add(map)
        }
        return others
    }

    /// The paths of the maps that items of Box 2 come from or lead to, each once.
    private var namedMaps: [String] {
        var paths: [String] = []
        for item in TreboxPortfolio(document).items(in: .past) {
            for text in (item[.comesFrom] ?? []) + (item[.leadsTo] ?? []) {
                guard let path = MapReference(text)?.path, !paths.contains(path) else { continue }
                paths.append(path)
            }
        }
        return paths
    }
}
