import KartbordModel
public import KartbordText

/// The keys of the program as text, made from the commands themselves.
public enum KeyList {
    /// Every command with its keys and its help sentence, chapter by chapter.
    public static func text(_ language: Language) -> String {
        var lines = [Wording.Starting.keys(language)]
        for subject in Command.Subject.allCases {
            let commands = Command.all.filter { $0.subject == subject && !$0.keys.isEmpty }
            lines += ["", subject.title(in: .journey)(language)]
            lines += commands.flatMap { rows(of: $0, language) }
        }
        lines += ["", Wording.Workspace.keys(language)]
        lines += WorkspaceCommand.all.filter { !$0.keys.isEmpty }.flatMap {
            row($0.keyNames.joined(separator: ", "), $0.help(language))
        }
        lines += ["", Wording.Lists.typing(language)]
        lines += Wording.Help.typing.flatMap { row($0.key, $0.help(language)) }
        lines += ["", Wording.Lists.marks(language)]
        lines += Wording.Help.marks.flatMap { row($0.key, $0.help(language)) }
        lines += Wording.Help.effectMapMarks.flatMap { row($0.key, $0.help(language)) }
        lines += Wording.Help.treboxMarks.flatMap { row($0.key, $0.help(language)) }
        return lines.joined(separator: "\n")
    }

    /// What a command does; for each kind of map where that differs.
    private static func rows(of command: Command, _ language: Language) -> [String] {
        let kinds = Kind.allCases.filter { command.kinds.contains($0) }
        let keys = command.keyNames.joined(separator: ", ")
        let helps = kinds.map { command.help(in: $0) }
        guard let first = helps.first else { return [] }
        if kinds.count == Kind.allCases.count, helps.allSatisfy({ $0 == first }) {
            return row(keys, first(language))
        }
        return kinds.enumerated().flatMap { place, kind in
            let noun = Wording.Kinds.noun(for: kind.rawValue)?.singular(language) ?? kind.rawValue
            return row(place == 0 ? keys : "", "\(noun): \(helps[place](language))")
        }
    }

    private static func row(_ keys: String, _ help: String) -> [String] {
        let indent = String(repeating: " ", count: 24)
        let lines = DisplayText.wrapped(help, to: 76)
        return lines.enumerated().map { place, line in
            place == 0 ? "  " + DisplayText.padded(keys, to: 22) + line : indent + line
        }
    }
}
