public import KartbordModel

/// What the journal is told of text that nobody has taken yet, and what comes back of it.
extension Session {
    /// What stands in the open field; nil when there is none, or nothing new in it.
    public var typedText: String? {
        if let reason = board.asked?.editor.text, !reason.trimmed.isEmpty { return reason }
        guard let entry else { return nil }
        let text = entry.editor.text
        return text == entry.original || text.trimmed.isEmpty ? nil : text
    }

    /// The change that taking the open text would be; nil where it could not be taken as it is.
    public var unfinishedChange: Change? {
        if let asked = board.asked {
            var copy = self
            let edits = copy.edits(of: asked)
            return edits.isEmpty ? nil : Change(asked.command, edits)
        }
        guard let entry else { return nil }
        if let draft {
            guard let branch = draft.branch(with: entry, self) else { return nil }
            return Change(entry.command, draft.edits(with: branch))
        }
        guard let type = typeForEditing(entry.item),
            let form = document.schema[type].form(of: entry.field),
            case .content(let content) = FieldText.parse(
                entry.editor.text, form: form, field: entry.field, language: language,
                today: today)
        else { return nil }
        let edits = settingEdits(entry.item, entry.field, content)
        return edits.isEmpty ? nil : Change(entry.command, edits)
    }

    /// Takes in what an ended session had left, as one change that undo takes back.
    ///
    /// - Returns: what is to be stored.
    public mutating func recover(_ edits: [Edit]) -> [Request] {
        defer { requests = [] }
        perform("recover", edits)
        return requests
    }
}

extension Draft {
    /// The new item with the text that is being typed; nil where the text cannot be taken.
    fileprivate func branch(with entry: Entry, _ session: Session) -> Branch? {
        let text = entry.editor.text.trimmed
        guard case .content(let fields) = session.written(text, in: branch, entry.field) else {
            return nil
        }
        return branch.filled(with: fields)
    }
}

extension Branch {
    /// The item with these fields in place of what they held.
    func filled(with fields: [FieldEntry]) -> Branch {
        var branch = self
        for field in fields {
            branch.fields.removeAll { $0.name == field.name }
            branch.fields.append(field)
        }
        return branch
    }
}
