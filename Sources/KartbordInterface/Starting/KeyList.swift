public import KartbordText

/// The keys of the program as text, made from the commands themselves.
public enum KeyList {
    /// Every command with its keys and its help sentence, chapter by chapter.
    public static func text(_ language: Language) -> String {
        var lines = [Wording.Starting.keys(language)]
        for subject in Command.Subject.allCases {
            let commands = Command.all.filter { $0.subject == subject && !$0.keys.isEmpty }
            lines += ["", subject.title(language)]
            lines += commands.flatMap { command in
                row(command.keyNames.joined(separator: ", "), command.help(language))
            }
        }
        lines += ["", Wording.Lists.typing(language)]
        lines += Wording.Help.typing.flatMap { row($0.key, $0.help(language)) }
        lines += ["", Wording.Lists.marks(language)]
        lines += Wording.Help.marks.flatMap { row($0.key, $0.help(language)) }
        return lines.joined(separator: "\n")
    }

    private static func row(_ keys: String, _ help: String) -> [String] {
        let indent = String(repeating: " ", count: 24)
        let lines = DisplayText.wrapped(help, to: 76)
        return lines.enumerated().map { place, line in
            place == 0 ? "  " + DisplayText.padded(keys, to: 22) + line : indent + line
        }
    }
}
