import KartbordModel
import KartbordScreen
import KartbordText

/// Titles of maps that are made, renamed or copied, and the names of files that follow from them.
extension WorkspaceScreen {
    mutating func beginRename() {
        if let map = chosenMap { ask(.rename(map), map.facts?.title ?? "") }
    }

    mutating func beginCopy() {
        if let map = chosenMap { ask(.copy(map), map.facts?.title ?? "") }
    }

    mutating func beginWanted() {
        if let map = chosenMap { ask(.makeWanted(map), map.facts?.title ?? "") }
    }

    mutating func ask(_ purpose: Asking.Purpose, _ text: String) {
        asking = Asking(purpose: purpose, editor: TextEditor(text, allowsLines: false))
    }

    /// Takes a key while a title is typed.
    mutating func type(_ key: Key) {
        guard var asking else { return }
        switch asking.editor.handle(key) {
        case .commit: commit(asking)
        case .cancel: self.asking = nil
        case .typing: self.asking = asking
        case .ignored:
            // Redrawing and leaving are not held up by a field.
            if let command = WorkspaceCommand.find([key], in: page.places),
                command.subject == .leaving
            {
                run(command)
            }
        }
    }

    /// The field stays open until the program has done what was asked for.
    private mutating func commit(_ asking: Asking) {
        let title = asking.editor.text.trimmed
        let path = newPath(asking)
        if case .make(let template) = asking.purpose {
            requests.append(.make(template, title: title, path: path))
            return
        }
        guard !title.isEmpty else { return say(Wording.Workspace.needsTitle, .refusal) }
        switch asking.purpose {
        case .make: break
        case .rename(let map):
            requests.append(.rename(path: map.path, title: title, newPath: path))
        case .copy(let map):
            requests.append(.copy(path: map.path, title: title, newPath: path))
        case .makeWanted(let map):
            requests.append(.makeWanted(path: map.path, title: title, newPath: path))
        }
    }

    // MARK: Files

    /// The path of the file that follows from the title as it is typed now.
    func newPath(_ asking: Asking) -> String {
        let title = asking.editor.text
        switch asking.purpose {
        case .make(let template):
            if let fileName { return MapName.completed(fileName, template.kind) }
            return freePath(title, template.kind, in: "")
        case .rename(let map):
            guard let kind = map.facts?.kind else { return map.path }
            // A file keeps its name as long as its title gives nothing to make one of.
            let name = MapName.make(of: title, kind, spare: "", unless: { _ in false })
            if name == kind.fileSuffix || map.folder + name == map.path { return map.path }
            return freePath(title, kind, in: map.folder, besides: map.path)
        case .copy(let map):
            return freePath(title, map.facts?.kind ?? .journey, in: map.folder)
        case .makeWanted(let map):
            let state = Wording.phrase(forChoice: MapState.wanted.rawValue, of: "state")
            return freePath(
                "\(title) \(state?(language) ?? "")", map.facts?.kind ?? .journey, in: map.folder)
        }
    }

    /// A path in a folder that no file has, but perhaps the one that is to be renamed.
    private func freePath(
        _ title: String, _ kind: Kind, in folder: String, besides own: String? = nil
    ) -> String {
        let name = MapName.make(of: title, kind, spare: Wording.Starting.fileName(language)) {
            let path = folder + $0
            return path != own && taken.contains(path)
        }
        return folder + name
    }

    // MARK: Words

    /// What is being done.
    func heading(_ asking: Asking) -> String {
        typealias Words = Wording.Workspace
        return switch asking.purpose {
        case .make(let template): "\(Words.newMap(language)) · \(template.name)"
        case .rename(let map): "\(Words.newName(language)) · \(map.name)"
        case .copy(let map): "\(Words.copy(language)) · \(map.name)"
        case .makeWanted(let map): "\(Words.wantedMap(language)) \(map.name)"
        }
    }

    /// Whether the title is that of a map that is there already.
    func isRename(_ asking: Asking) -> Bool {
        if case .rename = asking.purpose { true } else { false }
    }
}
