public import KartbordScreen
import KartbordText

extension StartScreen {
    /// Takes in something that the person did.
    ///
    /// - Returns: what the person has chosen, if anything.
    public mutating func handle(_ input: Input) -> Choice? {
        message = nil
        switch input {
        case .key(.control("q")): return .quit
        case .key(.control("l")): return .redraw
        case .key(let key): return asking == nil ? press(key) : answer(key)
        case .paste(let text): paste(text)
        case .mouse: break
        }
        return nil
    }

    // MARK: The list

    private mutating func press(_ key: Key) -> Choice? {
        switch key {
        case .up, .control("p"): choose(selection - 1)
        case .down, .control("n"), .tab: choose(selection + 1)
        case .pageUp: choose(selection - max(1, listRoom / 2))
        case .pageDown: choose(selection + max(1, listRoom / 2))
        case .home where filter.isEmpty: choose(0)
        case .end where filter.isEmpty: choose(.max)
        case .enter: return take()
        case .escape, .control("c"), .control("g"): return back(by: key)
        case "q" where !isFiltering: return .quit
        case "/" where !isFiltering: isFiltering = true
        default: type(key)
        }
        return nil
    }

    private mutating func choose(_ place: Int) {
        selection = max(0, min(place, entries.count - 1))
    }

    private mutating func type(_ key: Key) {
        // A space or an unknown key does not begin a filter.
        guard isFiltering || (key.typed != nil && key != .space) else { return }
        let before = filter.text
        filter.handle(key)
        isFiltering = key.typed != nil || !filter.isEmpty
        if filter.text != before { selection = 0 }
    }

    private mutating func back(by key: Key) -> Choice? {
        if isFiltering {
            filter = TextEditor("", allowsLines: false)
            isFiltering = false
            selection = 0
        } else {
            message = Wording.Starting.howToQuit
        }
        return nil
    }

    private mutating func take() -> Choice? {
        switch chosen {
        case .map(let map):
            if case .unreadable(let reason) = map.content {
                message = reason
                return nil
            }
            return .open(fileName: map.fileName)
        case .template(let template):
            asking = Asking(template: template)
            return nil
        case nil: return nil
        }
    }

    private mutating func paste(_ text: String) {
        if asking != nil {
            asking?.editor.insert(pasted: text)
        } else {
            isFiltering = true
            filter.insert(pasted: text)
            selection = 0
        }
    }

    // MARK: The title

    private mutating func answer(_ key: Key) -> Choice? {
        guard var asking else { return nil }
        switch asking.editor.handle(key) {
        case .commit:
            return .make(
                template: asking.template.id, kind: asking.template.kind,
                title: asking.editor.text.trimmed,
                fileName: newName(asking))
        case .cancel: self.asking = nil
        case .typing, .ignored: self.asking = asking
        }
        return nil
    }
}
