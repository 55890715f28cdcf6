import KartbordScreen
import KartbordText

/// Something that a person can ask for in the workspace; see ``Command`` for what is done in a map.
///
/// Every command stands once, in the list of its subject; keys, footer, help, palette and manual
/// are made from these lists.
struct WorkspaceCommand: Sendable {
    /// Chapters of the help page.
    enum Subject: Sendable, CaseIterable {
        case maps
        case moving
        case finding
        case leaving

        /// The heading of the chapter.
        var title: Phrase {
            switch self {
            case .maps: Wording.Workspace.about
            case .moving: Wording.Lists.moving
            case .finding: Wording.Lists.finding
            case .leaving: Wording.Workspace.leaving
            }
        }
    }

    /// Where a command can be given.
    struct Places: OptionSet, Sendable {
        let rawValue: Int

        static let maps = Places(rawValue: 1)
        static let templates = Places(rawValue: 2)
        /// Threads, help, palette and the choice of a language.
        static let lists = Places(rawValue: 4)
        static let everywhere: Places = [.maps, .templates, .lists]
    }

    /// In the words of programs: `rename-map`.
    let name: String
    let subject: Subject
    /// The keys, the best known first; a key that follows another after a space: `g g`.
    let keys: [[Key]]
    let places: Places
    /// What it does, in two or three words.
    let title: Phrase
    /// What it does, in one sentence.
    let help: Phrase
    /// Why it cannot run now; nil when it can.
    let refusal: @Sendable (WorkspaceScreen) -> Phrase?
    let run: @Sendable (inout WorkspaceScreen) -> Void

    init(
        _ name: String, _ subject: Subject, keys: [String], in places: Places = .maps,
        title: Phrase, help: Phrase,
        unless refusal: @escaping @Sendable (WorkspaceScreen) -> Phrase? = { _ in nil },
        run: @escaping @Sendable (inout WorkspaceScreen) -> Void
    ) {
        self.name = name
        self.subject = subject
        self.keys = keys.map { Key.sequence($0, of: name) }
        self.places = places
        self.title = title
        self.help = help
        self.refusal = refusal
        self.run = run
    }

    /// The keys as the footer and the help write them: `g g`, `Ctrl-P`.
    var keyNames: [String] { keys.map { $0.map(\.name).joined(separator: " ") } }
}

extension WorkspaceCommand {
    /// All commands, chapter by chapter.
    static let all: [WorkspaceCommand] = aboutMaps + moving + finding + leaving

    static func named(_ name: String) -> WorkspaceCommand? { all.first { $0.name == name } }

    static func find(_ keys: [Key], in places: Places) -> WorkspaceCommand? {
        all.first { $0.places.contains(places) && $0.keys.contains(keys) }
    }

    /// The commands whose keys begin with these, with the key that follows.
    static func following(
        _ keys: [Key], in places: Places
    ) -> [(key: Key, command: WorkspaceCommand)] {
        all.filter { $0.places.contains(places) }.flatMap { command in
            command.keys.compactMap { sequence in
                sequence.count == keys.count + 1 && Array(sequence.dropLast()) == keys
                    ? sequence.last.map { ($0, command) } : nil
            }
        }
    }
}
