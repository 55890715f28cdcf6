import KartbordModel
import KartbordText

/// The palette and the help page.
extension Session {
    func commandRows() -> [SheetRow] {
        Command.all(for: document.kind).map { command in
            SheetRow(
                target: .command(command.name),
                text: command.title(in: document.kind).sentenceCased(language),
                detail: command.keyNames.prefix(2).joined(separator: ", "),
                alsoSaid: command.help(in: document.kind)(language))
        }
    }

    /// What can be done here first, then everything by chapter, then the signs on the map.
    func helpRows() -> [SheetRow] {
        var rows = hereRows()
        rows += heading(Wording.Lists.typing)
        rows += Wording.Help.typing.map {
            SheetRow(target: .nothing, text: $0.key, detail: $0.help(language))
        }
        for subject in Command.Subject.allCases {
            rows += heading(subject.title)
            rows += Command.all(for: document.kind).filter { $0.subject == subject }.map {
                row(of: $0)
            }
        }
        rows += heading(Wording.Lists.marks)
        rows += kindView.marks.map {
            SheetRow(target: .nothing, text: $0.key, detail: $0.help(language))
        }
        return rows
    }

    private func hereRows() -> [SheetRow] {
        kindView.explanation(self).map { SheetRow(target: .nothing, text: $0(language)) }
    }

    private func heading(_ phrase: Phrase) -> [SheetRow] {
        [
            SheetRow(target: .nothing, text: ""),
            SheetRow(target: .nothing, text: phrase(language), isHeading: true),
        ]
    }

    private func row(of command: Command) -> SheetRow {
        SheetRow(
            target: .command(command.name),
            text: command.title(in: document.kind).sentenceCased(language),
            detail: command.keyNames.prefix(3).joined(separator: ", "))
    }
}

extension Command.Subject {
    /// The heading of the chapter.
    var title: Phrase {
        switch self {
        case .adding: Wording.Lists.adding
        case .moving: Wording.Lists.moving
        case .editing: Wording.Lists.editing
        case .arranging: Wording.Lists.arranging
        case .linking: Wording.Lists.linkingChapter
        case .showing: Wording.Lists.showing
        case .finding: Wording.Lists.finding
        case .keeping: Wording.Lists.keeping
        }
    }
}
