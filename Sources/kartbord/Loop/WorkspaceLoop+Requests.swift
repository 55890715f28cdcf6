import KartbordFormats
import KartbordInterface
import KartbordModel
import KartbordStorage
import KartbordTerminal
import KartbordText

extension WorkspaceLoop {
    /// Carries out what the workspace asks for.
    ///
    /// - Returns: how the work ended, when it did.
    mutating func carryOut(
        _ request: WorkspaceRequest, on terminal: inout Terminal
    ) -> Ending? {
        do throws(ProgramError) {
            switch request {
            case .quit: return Ending(status: .done)
            case .redraw: terminal.redraw()
            case .mouse(let isOn): terminal.setMouse(isOn)
            case .suspend:
                terminal.suspend()
                screen.resize(terminal.size)
            case .listTemplates: listTemplates()
            case .open(let path):
                return try work(on: OpenedMap(folder.path(to: path)), path, &terminal)
            case .openAt(let station):
                let path = station.map.description
                return try work(
                    on: OpenedMap(folder.path(to: path)), path, &terminal, at: station.item)
            case .readThreads:
                let maps = try MapsBelow(folder.path).maps
                screen.hear(.threads(WorkspaceThreads(maps, language: screen.language)))
            case .make(let template, let title, let path):
                let map = try OpenedMap.make(
                    from: template, language: screen.language, title: title,
                    at: folder.path(to: path))
                return try work(on: map, path, &terminal)
            case .makeWanted(let path, let title, let newPath):
                let map = try OpenedMap(folder.path(to: path))
                    .makeWanted(title: title, at: folder.path(to: newPath))
                return try work(on: map, newPath, &terminal)
            case .copy(let path, let title, let newPath):
                try folder.copy(path, title: title, to: newPath)
                finish(newPath, Wording.Workspace.made(DisplayText.visible(newPath)))
            case .rename(let path, let title, let newPath):
                try rename(path, title, newPath)
            case .export(let paths, let isReplacing): export(paths, replacing: isReplacing)
            }
        } catch {
            screen.hear(.refusal(error.phrase))
        }
        return nil
    }

    /// Shows what has become of a map.
    private mutating func finish(_ path: String, _ phrase: Phrase) {
        look()
        screen.hear(.made(path: path, phrase))
    }

    private mutating func rename(
        _ path: String, _ title: String, _ newPath: String
    ) throws(ProgramError) {
        let renaming = try folder.rename(path, title: title, to: newPath)
        let name = DisplayText.visible(newPath)
        finish(newPath, Wording.Workspace.renamed(name, links: renaming.links))
        if let trouble = renaming.troubles.first {
            let left = Wording.Workspace.linksLeft(
                DisplayText.visible(trouble.path.description), because: trouble.error.phrase)
            screen.hear(.alarm(left))
        }
    }

    // MARK: Working on a map

    /// Works on a map; nil when the person comes back from it to the list.
    private mutating func work(
        on map: consuming OpenedMap, _ path: String, _ terminal: inout Terminal,
        at item: ItemID? = nil
    ) throws(ProgramError) -> Ending? {
        var loop = try Loop(map, language: screen.language, today: options.today)
        loop.session.isInWorkspace = !isForOneMap
        loop.around = MapsAround(folder.path(to: path), in: folder.path)
        if let item { loop.session.begin(at: item) }
        terminal.setMouse(false)
        let ending = loop.run(on: &terminal)
        guard ending.isBack, !isForOneMap else { return ending }
        terminal.setMouse(screen.isMouseOn)
        terminal.setTitle("Kartbord")
        screen.speak(loop.session.language)
        screen.resize(terminal.size)
        look()
        screen.choose(path: path)
        if let remark = ending.remarks.first { screen.hear(.alarm(remark)) }
        return nil
    }

    // MARK: Documents

    /// Writes documents beside their maps, and asks about those that are there already.
    private mutating func export(_ paths: [String], replacing: Bool) {
        var written: [String] = []
        var existing: [(path: String, document: String)] = []
        for path in paths {
            do throws(ProgramError) {
                let map = try OpenedMap(folder.path(to: path))
                written.append(Path.name(of: try map.export(options, replacing: replacing)))
            } catch .exportExists(let document) {
                existing.append((path, Path.name(of: document)))
            } catch {
                screen.hear(.alarm(error.phrase))
                return
            }
        }
        if let first = written.first {
            screen.hear(.exported(first: DisplayText.visible(first), count: written.count))
        }
        if let first = existing.first {
            screen.hear(
                .exportsExist(
                    paths: existing.map(\.path), first: DisplayText.visible(first.document)))
        }
    }
}
