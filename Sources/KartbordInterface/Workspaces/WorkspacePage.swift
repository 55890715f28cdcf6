import KartbordText

/// One of the lists that the workspace shows, the last one in front.
struct WorkspacePage: Sendable {
    /// What a page lists.
    enum Content: Sendable, Equatable {
        case maps
        case templates
        /// The red thread through the maps, and where it breaks off.
        case threads
        /// All commands, to be found by typing.
        case palette
        /// What can be done here, and all commands.
        case help
        /// The languages of the interface.
        case languages
    }

    let content: Content
    /// The chosen one among the rows.
    var selection = 0
    /// What was typed to find a row.
    var filter = TextEditor("", allowsLines: false)
    /// Whether keys go into the filter.
    var isFiltering: Bool

    init(_ content: Content) {
        self.content = content
        isFiltering = content == .palette || content == .help
    }

    /// Whether Esc closes the page rather than its filter.
    var isChooser: Bool {
        switch content {
        case .maps, .templates, .threads: false
        case .palette, .help, .languages: true
        }
    }

    /// Where commands are given when the page is in front.
    var places: WorkspaceCommand.Places {
        switch content {
        case .maps: .maps
        case .templates: .templates
        case .palette, .help, .languages, .threads: .lists
        }
    }
}

/// A line of a page.
enum WorkspaceRow: Sendable {
    case map(FoundMap)
    case template(Template)
    case command(WorkspaceCommand)
    case language(Language)
    /// A place of a thread.
    case thread(SheetRow)
    case heading(Phrase)
    /// A text, with the key or sign that it explains before it.
    case text(String, key: String)
    case space

    /// Whether it can be chosen.
    var isChoosable: Bool {
        switch self {
        case .map, .template, .command, .language: true
        case .thread(let row): row.isChoosable
        case .heading, .text, .space: false
        }
    }
}
