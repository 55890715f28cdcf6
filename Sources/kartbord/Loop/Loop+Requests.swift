import KartbordInterface
import KartbordStorage
import KartbordTerminal
import KartbordText

extension Loop {
    /// Carries out what the session asks for.
    ///
    /// - Returns: how the work ended, when it did.
    mutating func carryOut(_ request: Request, on terminal: inout Terminal) -> Ending? {
        switch request {
        case .store(let change):
            if let store { handedOver = store.hand(change) }
            // The change has what was typed, or it was dropped.
            handedText = nil
            hasStayed = false
        case .saveNow:
            isSaveAsked = true
            store?.saveNow()
        case .goBack: return quit(isBack: true)
        case .readMaps: readMaps()
        case .open(let place, let trail): follow(place, trail, on: &terminal)
        case .quit: return quit()
        case .suspend: suspend(terminal: &terminal)
        case .redraw: terminal.redraw()
        case .mouse(let isOn): terminal.setMouse(isOn)
        case .clipboard(let text):
            if !terminal.sendToClipboard(text) {
                session.hear(.refusal(Wording.Program.noClipboard))
            }
        case .export(let name, let text, let isReplacing):
            export(name: name, text: text, replacing: isReplacing)
        }
        return nil
    }

    private mutating func suspend(terminal: inout Terminal) {
        // The storage thread stops with the job, and nobody may ever continue it.
        saveAndWait(atMost: .seconds(1))
        terminal.suspend()
        session.resize(terminal.size)
    }

    private mutating func export(name: String, text: String, replacing: Bool) {
        let file = MapFile(Path.joined(folder, name))
        let bytes = Array(text.utf8)
        do throws(StorageError) {
            if replacing {
                try file.save(bytes, over: file.read())
            } else {
                try file.create(bytes)
            }
            session.hear(.exported(name: DisplayText.visible(name)))
        } catch .exists {
            session.hear(.exportExists(name: name, text: text))
        } catch {
            session.hear(.refusal(error.phrase))
        }
    }
}
