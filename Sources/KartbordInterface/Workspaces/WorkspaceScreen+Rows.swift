import KartbordModel
import KartbordText

extension WorkspaceScreen {
    /// The page in front.
    var page: WorkspacePage {
        get { pages[pages.count - 1] }
        set { pages[pages.count - 1] = newValue }
    }

    /// The place of the chosen row of the page in front.
    var selection: Int {
        get { page.selection }
        set { page.selection = newValue }
    }

    /// The rows of the page in front.
    var rows: [WorkspaceRow] { rows(of: page) }

    /// The rows of a page, narrowed by what was typed to find one.
    func rows(of page: WorkspacePage) -> [WorkspaceRow] {
        let typed = page.filter.text.trimmed.lowercased()
        let words = typed.split(separator: " ")
        if page.content == .help, words.isEmpty { return helpRows }
        let all = allRows(page.content)
        guard !words.isEmpty else { return all }
        return all.filter { row in
            guard row.isChoosable else { return false }
            let text = searched(row).lowercased()
            return words.allSatisfy { text.contains($0) }
        }
    }

    private func allRows(_ content: WorkspacePage.Content) -> [WorkspaceRow] {
        switch content {
        case .maps: maps.map { .map($0) }
        case .templates: templateRows
        case .threads: threads.rows.map { .thread($0) }
        case .palette, .help: WorkspaceCommand.all.map { .command($0) }
        case .languages: Language.allCases.map { .language($0) }
        }
    }

    /// The templates, under a heading for each kind of map.
    private var templateRows: [WorkspaceRow] {
        Kind.allCases.flatMap { kind -> [WorkspaceRow] in
            let offered = templates.filter { $0.kind == kind }
            guard !offered.isEmpty else { return [] }
            let noun = Wording.Kinds.noun(for: kind.rawValue) ?? Wording.Items.map
            let isFirst = kind == templates.map(\.kind).first
            return (isFirst ? [] : [.space]) + [.heading(Wording.Workspace.templates(for: noun))]
                + offered.map { .template($0) }
        }
    }

    /// What can be done here first, then every command by chapter, then the signs.
    private var helpRows: [WorkspaceRow] {
        typealias Words = Wording.Workspace
        var rows: [WorkspaceRow] = Words.here.map { .text($0(language), key: "") }
        for subject in WorkspaceCommand.Subject.allCases {
            rows += [.space, .heading(subject.title)]
            rows += WorkspaceCommand.all.filter { $0.subject == subject }.map { .command($0) }
        }
        rows += [.space, .heading(Words.marks)]
        rows += Words.signs.map { .text($0.help(language), key: $0.key) }
        return rows
    }

    /// Everything by which a row is found.
    private func searched(_ row: WorkspaceRow) -> String {
        switch row {
        case .map(let map):
            [map.name, map.path, map.facts?.sort(language), map.facts?.owner].compactMap(\.self)
                .joined(separator: " ")
        case .template(let template):
            "\(template.name) \(template.id) \(template.description)"
        case .command(let command):
            "\(command.title(language)) \(command.keyNames.joined(separator: " ")) "
                + command.help(language)
        case .language(let language): language.name
        case .thread(let row): "\(row.mark) \(row.text) \(row.detail)"
        case .heading, .text, .space: ""
        }
    }

    // MARK: The chosen row

    var chosenRow: WorkspaceRow? {
        let rows = rows
        return rows.indices.contains(selection) ? rows[selection] : nil
    }

    /// The chosen map, when the list of maps is in front.
    var chosenMap: FoundMap? {
        if page.content == .maps, case .map(let map)? = chosenRow { map } else { nil }
    }

    /// Keeps the chosen row of the page in front among the rows, and off headings.
    mutating func settleSelection(_ direction: Int = 1) {
        let rows = rows
        var place = min(max(selection, 0), max(0, rows.count - 1))
        while rows.indices.contains(place), !rows[place].isChoosable { place += direction }
        if !rows.indices.contains(place) { place = rows.firstIndex(where: \.isChoosable) ?? 0 }
        selection = place
    }

    /// Goes on by so many rows, over those that cannot be chosen.
    mutating func move(_ by: Int) {
        let rows = rows
        let step = by < 0 ? -1 : 1
        var place = selection + by
        if abs(by) > 1 { place = min(max(place, 0), rows.count - 1) }
        while rows.indices.contains(place), !rows[place].isChoosable { place += step }
        if rows.indices.contains(place) { selection = place }
    }

    mutating func moveToEdge(top: Bool) {
        selection = top ? 0 : rows.count - 1
        settleSelection(top ? 1 : -1)
    }
}
