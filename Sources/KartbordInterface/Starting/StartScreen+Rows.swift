import KartbordModel
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
        var last: Phrase?
        for (place, entry) in entries.enumerated() {
            let heading = heading(over: entry)
            if heading != last {
                if last != nil { rows.append(.space) }
                rows.append(.heading(heading))
                last = heading
            }
            rows.append(.entry(entry, place: place))
        }
        return rows
    }

    /// Maps stand together, and the templates for each kind of map.
    private func heading(over entry: Entry) -> Phrase {
        switch entry {
        case .map: return Wording.Starting.maps
        case .template(let template):
            let noun = Wording.Kinds.noun(for: template.kind.rawValue) ?? Wording.Items.map
            return Wording.Starting.templates(for: noun)
        }
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
