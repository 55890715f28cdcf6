import KartbordModel
import KartbordText

/// Text that is being typed, and what it is for.
struct Entry: Sendable, Equatable {
    var editor: TextEditor
    /// The item whose field is typed.
    var item: ItemID
    let field: FieldName
    /// The name that the change will have, for undo.
    let command: String
    /// What the field opened with; nil when it was opened empty over an old text.
    var original: String?
    /// Why what was typed cannot be taken.
    var refusal: Phrase?
    /// Whether Enter goes on with the next new thing.
    var goesOn = false
    /// What the field held when it was opened.
    var base: FieldContent?
    /// Whether somebody else has set the field meanwhile.
    var isOvertaken = false
}

/// An item that is shown while its text is typed, and stays only if the text is committed.
///
/// It is in the document that is drawn, but neither in the history nor on its way to the disk:
/// before anything else happens it is taken out again.
struct Draft: Sendable, Equatable {
    /// What commits it, without the text.
    let edits: [Edit]
    /// What takes it out of the document again.
    let inverse: Change
    let branch: Branch
    let place: Place
    /// Whether Enter goes on with the next one.
    let isCapture: Bool
    /// Where the person was before.
    let origin: Whereabouts
    let originSelection: Int?
}

extension Draft {
    /// What commits the draft with its text in it.
    func edits(with written: Branch) -> [Edit] {
        edits.map { edit -> Edit in
            guard case .insert(let branch, let place) = edit, branch.id == written.id else {
                return edit
            }
            return .insert(written, place)
        }
    }

    /// What is done before the new item is there.
    var preceding: [Edit] {
        Array(
            edits.prefix { edit in
                if case .insert(let inserted, _) = edit { inserted.id != branch.id } else { true }
            })
    }

    /// What links a new item of the same sort.
    func links(of item: ItemID) -> [Edit] {
        edits.compactMap { edit in
            switch edit {
            case .link(branch.id, let field, let target): .link(item, field, target)
            case .link(let source, let field, branch.id): .link(source, field, item)
            default: nil
            }
        }
    }
}

/// A question with answers of one key each, asked in the line above the footer.
enum Question: Sendable, Equatable {
    /// Several lines were pasted where one line is typed.
    case pastedLines([String])
    /// The file of an export is there already.
    case replaceExport(name: String, text: String)

    func text(_ language: Language) -> String {
        switch self {
        case .pastedLines(let lines): Wording.Asking.pastedLines(lines.count)(language)
        case .replaceExport(let name, _): Wording.Asking.replaceExport(name)(language)
        }
    }
}
