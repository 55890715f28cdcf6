import KartbordModel
import KartbordScreen
import KartbordText

/// Something that a person can ask for: a name, a help sentence, keys and a function.
///
/// Every command stands once, in the list of its subject; keys, footer, help, palette and manual
/// are made from these lists.
struct Command: Sendable {
    /// Chapters of the help page.
    enum Subject: Sendable, CaseIterable {
        case adding
        case moving
        case editing
        case arranging
        case linking
        case showing
        case finding
        case keeping
    }

    /// Where a command can be given.
    struct Surfaces: OptionSet, Sendable {
        let rawValue: Int

        static let map = Surfaces(rawValue: 1)
        /// A list of personas, insights, opportunities or lanes.
        static let items = Surfaces(rawValue: 2)
        /// The form with the fields of an item.
        static let form = Surfaces(rawValue: 4)
        static let findings = Surfaces(rawValue: 8)
        static let everywhere: Surfaces = [.map, .items, .form, .findings]
    }

    /// In the words of programs: `move-card-left`.
    let name: String
    let subject: Subject
    /// The keys, the best known first; a key that follows another after a space: `g l`.
    let keys: [[Key]]
    let surfaces: Surfaces
    /// The kinds of map that have the command.
    let kinds: Set<Kind>
    private let words: Words
    private let special: [Kind: Words]
    /// Whether it changes the map, so that a map that is only shown refuses it.
    let changesMap: Bool
    private let reason: @Sendable (Session) -> Phrase?
    let run: @Sendable (inout Session) -> Void

    /// What a command is called.
    struct Words: Sendable, Equatable {
        /// What it does, in two or three words.
        let title: Phrase
        /// What it does, in one sentence.
        let help: Phrase
    }

    init(
        _ name: String, _ subject: Subject, keys: [String], on surfaces: Surfaces = .map,
        for kinds: [Kind] = Kind.allCases, changesMap: Bool = false, title: Phrase, help: Phrase,
        inEffectMap: Words? = nil, inTrebox: Words? = nil,
        unless reason: @escaping @Sendable (Session) -> Phrase? = { _ in nil },
        run: @escaping @Sendable (inout Session) -> Void
    ) {
        self.name = name
        self.subject = subject
        self.keys = keys.map { Key.sequence($0, of: name) }
        self.surfaces = surfaces
        self.kinds = Set(kinds)
        self.changesMap = changesMap
        words = Words(title: title, help: help)
        special = [.effectMap: inEffectMap, .trebox: inTrebox].compactMapValues(\.self)
        self.reason = reason
        self.run = run
    }

    /// What it is called in maps of a kind.
    func words(in kind: Kind) -> Words { special[kind] ?? words }

    func title(in kind: Kind) -> Phrase { words(in: kind).title }
    func help(in kind: Kind) -> Phrase { words(in: kind).help }

    /// Why the command cannot run now; nil when it can.
    func refusal(_ session: Session) -> Phrase? {
        if changesMap, session.document.isReadOnly { return Wording.Refusals.readOnly }
        return reason(session)
    }

    /// The keys as the footer and the help write them: `g l`, `Ctrl-R`.
    var keyNames: [String] { keys.map { $0.map(\.name).joined(separator: " ") } }
}

extension Command {
    /// All commands, chapter by chapter.
    static let all: [Command] =
        boxing + adding + valuing + moving + editing + arranging + linking + showing + charting
        + finding
        + keeping

    /// The commands that maps of a kind have.
    static func all(for kind: Kind) -> [Command] { all.filter { $0.kinds.contains(kind) } }

    private static let byName = Dictionary(
        all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    private static let byKeys = Dictionary(
        all.flatMap { command in command.keys.map { ($0, command) } }
            .map { (KeyedBy(keys: $0.0), [$0.1]) }, uniquingKeysWith: +)

    private struct KeyedBy: Hashable {
        let keys: [Key]
    }

    static func named(_ name: String) -> Command? { byName[name] }

    /// What a change of that name is called, in a message about undoing it.
    static func title(of name: String, in kind: Kind) -> Phrase {
        byName[name]?.title(in: kind) ?? Wording.Done.changeNames[name]
            ?? Phrase(sv: name, fi: name, en: name)
    }

    static func find(_ keys: [Key], on surface: Surfaces, in kind: Kind) -> Command? {
        byKeys[KeyedBy(keys: keys)]?.first { $0.isGiven(on: surface, in: kind) }
    }

    /// Whether the command is there on a surface, in maps of a kind.
    func isGiven(on surface: Surfaces, in kind: Kind) -> Bool {
        surfaces.contains(surface) && kinds.contains(kind)
    }

    /// Whether longer key sequences begin with these keys.
    static func continues(_ keys: [Key], on surface: Surfaces, in kind: Kind) -> Bool {
        !following(keys, on: surface, in: kind).isEmpty
    }

    /// The commands whose keys begin with these, with the key that follows.
    static func following(
        _ keys: [Key], on surface: Surfaces, in kind: Kind
    ) -> [(key: Key, command: Command)] {
        all.filter { $0.isGiven(on: surface, in: kind) }.flatMap { command in
            command.keys.compactMap { sequence in
                sequence.count == keys.count + 1 && Array(sequence.dropLast()) == keys
                    ? sequence.last.map { ($0, command) } : nil
            }
        }
    }
}

extension Session {
    /// Where commands are given now.
    var surface: Command.Surfaces {
        switch sheets.last?.content {
        case nil: .map
        case .fields: .form
        case .findings: .findings
        default: .items
        }
    }
}
