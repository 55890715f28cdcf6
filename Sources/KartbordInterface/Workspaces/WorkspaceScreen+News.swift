public import KartbordModel
public import KartbordText

extension WorkspaceScreen {
    /// What the world has to tell a workspace.
    public enum News: Sendable, Equatable {
        /// What lies in the folder on this day: the maps, the paths of all files that could be
        /// maps, and whether that is all.
        case maps([FoundMap], taken: Set<String>, isWhole: Bool, today: CalendarDate)
        /// The templates that there are, and why others cannot be used.
        case templates([Template], troubles: [Phrase])
        /// The threads were followed through all maps.
        case threads(WorkspaceThreads)
        /// A map was made or renamed, and has this path now.
        case made(path: String, Phrase)
        /// Documents were written; the first of them, and how many.
        case exported(first: String, count: Int)
        /// Documents of these maps are there already; the name of the first.
        case exportsExist(paths: [String], first: String)
        /// Something to know.
        case remark(Phrase)
        /// Something that was asked for could not be done.
        case refusal(Phrase)
        /// Something that must not be missed.
        case alarm(Phrase)
    }

    /// Takes in something that the world has to tell.
    public mutating func hear(_ news: News) {
        switch news {
        case .maps(let maps, let taken, let isWhole, let today):
            keepingChoice { workspace in
                workspace.today = today
                workspace.maps = workspace.order.sorted(maps)
                workspace.taken = taken
                workspace.marks.formIntersection(maps.map(\.path))
            }
            if !isWhole, self.isWhole { say(Wording.Workspace.notEverything) }
            self.isWhole = isWhole
        case .templates(let templates, let troubles):
            self.templates = templates
            if page.content != .templates { pages.append(WorkspacePage(.templates)) }
            settleSelection()
            if let trouble = troubles.first { say(trouble, .refusal) }
        case .threads(let threads):
            self.threads = threads
            open(.threads)
        case .made(let path, let phrase):
            choose(path: path)
            say(phrase)
        case .exported(let first, let count):
            marks = []
            say(Wording.Workspace.exported(count, first: first))
        case .exportsExist(let paths, let first):
            question = Overwriting(paths: paths, first: first)
        case .remark(let phrase): say(phrase)
        case .refusal(let phrase): say(phrase, .refusal)
        case .alarm(let phrase): say(phrase, .alarm)
        }
    }

    /// Shows the list of maps, with the one at a path chosen as soon as it is there.
    public mutating func choose(path: String) {
        asking = nil
        guard fileName == nil else { return }
        pages = pages.prefix(1) + []
        if let place = rows(of: page).firstIndex(where: { $0.path == path }) {
            selection = place
        } else {
            awaited = path
        }
        if page.isFiltering, rows(of: page).isEmpty { endFiltering() }
    }

    /// Takes over the language that was chosen while a map was open.
    public mutating func speak(_ language: Language) { self.language = language }

    /// Changes the list of maps and keeps the same one chosen, wherever it goes.
    mutating func keepingChoice(_ change: (inout WorkspaceScreen) -> Void) {
        let list = pages[0]
        guard list.content == .maps else { return change(&self) }
        let before = rows(of: list)
        let chosen = before.indices.contains(list.selection) ? before[list.selection].path : nil
        change(&self)
        let after = rows(of: pages[0])
        if let path = awaited, let place = after.firstIndex(where: { $0.path == path }) {
            awaited = nil
            pages[0].selection = place
        } else if let chosen, let place = after.firstIndex(where: { $0.path == chosen }) {
            pages[0].selection = place
        }
        settleSelection()
    }
}

extension WorkspaceRow {
    /// The path of the map in it.
    var path: String? {
        if case .map(let map) = self { map.path } else { nil }
    }
}
