import KartbordText

extension StartScreen {
    /// Something that can be chosen.
    enum Entry: Sendable {
        case map(FoundMap)
        case template(Template)
    }

    /// A line of the list.
    enum Row: Sendable {
        case heading(Phrase)
        case entry(Entry, place: Int)
        case space
    }

    /// What can be chosen as the filter stands now.
    var entries: [Entry] {
        let all = maps.map { Entry.map($0) } + templates.map { Entry.template($0) }
        return filter.isEmpty ? all : all.filter(matches)
    }

    /// The lines of the list.
    var rows: [Row] {
        var rows: [Row] = []
        var lastIsMap: Bool?
        for (place, entry) in entries.enumerated() {
            let isMap = if case .map = entry { true } else { false }
            if isMap != lastIsMap {
                if lastIsMap != nil { rows.append(.space) }
                rows.append(.heading(isMap ? Wording.Starting.maps : Wording.Starting.templates))
                lastIsMap = isMap
            }
            rows.append(.entry(entry, place: place))
        }
        return rows
    }

    /// The chosen entry; nil when the filter lets none through.
    var chosen: Entry? {
        let entries = entries
        return entries.indices.contains(selection) ? entries[selection] : nil
    }

    /// Every word of the filter must be somewhere in what an entry is called.
    private func matches(_ entry: Entry) -> Bool {
        let text =
            switch entry {
            case .map(let map): "\(map.name) \(map.fileName) \(map.sort(language))"
            case .template(let template): "\(template.name) \(template.id) \(template.description)"
            }
        let searched = text.lowercased()
        return filter.text.lowercased().split(separator: " ").allSatisfy { searched.contains($0) }
    }
}
