public import KartbordModel
public import KartbordText

extension Session {
    /// What the world has to tell a session.
    public enum News: Sendable, Equatable {
        /// The file holds the map as it was; with a time of day such as `09:41`.
        ///
        /// Everything is saved unless changes have been made since; asked for when somebody
        /// pressed the key for it.
        case saved(at: String, isEverything: Bool, isAsked: Bool)
        /// There was nothing to write; the time of the last save of this session, if there was one.
        case unchanged(since: String?, isAsked: Bool)
        /// The file could not be written, and why.
        case notSaved(Phrase)
        /// The map goes to another file from now on, and why; nil when somebody asked for it.
        ///
        /// The path says where that is, for people.
        case savedElsewhere(fileName: String, path: String, because: Phrase?)
        /// The export was written.
        case exported(name: String)
        /// There is a file with the name of the export already.
        case exportExists(name: String, text: String)
        /// These people have the same map open now.
        case present([String])
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
        case .saved(let time, let isEverything, let isAsked):
            if isEverything { saving = .saved(time) }
            if isAsked { say(Wording.Storage.saved(at: time)) }
        case .unchanged(let time, let isAsked):
            saving = time.map { .saved($0) } ?? .untouched
            if isAsked { say(Wording.Storage.nothingToSave) }
        case .notSaved(let reason):
            saving = .failed
            say(reason, .alarm)
        case .savedElsewhere(let name, let path, let reason):
            fileName = name
            say(Wording.Storage.savedElsewhere(path, because: reason), .alarm)
        case .exported(let name): say(Wording.Done.exported(name))
        case .exportExists(let name, let text): question = .replaceExport(name: name, text: text)
        case .present(let names): companions = names.map { DisplayText.visible($0) }
        case .remark(let phrase): say(phrase)
        case .refusal(let phrase): say(phrase, .refusal)
        case .alarm(let phrase): say(phrase, .alarm)
        }
    }

    /// Commits what is being typed, because there will be no more keys.
    ///
    /// - Returns: what is to be stored.
    public mutating func finishTyping() -> [Request] {
        defer { requests = [] }
        if case .pastedLines(let lines)? = question {
            question = nil
            addPasted(lines)
            return requests
        }
        if let asked = board.asked {
            board.asked = nil
            moveAsked(asked)
        }
        guard let entry else { return requests }
        if entry.editor.text.trimmed.isEmpty {
            cancelTyping()
        } else {
            commit()
            // Capturing has gone on with the next card.
            if self.entry != nil { cancelTyping() }
        }
        return requests
    }

    /// The map without what is only being typed: what the file is to hold.
    public var committedDocument: Document {
        guard draft != nil else { return document }
        var copy = self
        copy.withdrawDraft()
        return copy.document
    }
}
