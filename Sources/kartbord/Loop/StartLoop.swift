import KartbordInterface
import KartbordTerminal
import KartbordText

/// The start screen at work, until there is a map to work on.
struct StartLoop {
    /// What came of it.
    enum Outcome {
        case map(OpenedMap)
        case ending(Ending)
    }

    private var screen: StartScreen
    private let folder: MapFolder
    private let options: Options

    /// Offers the maps of a folder and the templates, or only those for a name that is free.
    init(_ folder: MapFolder, fileName: String? = nil, _ options: Options) {
        self.folder = folder
        self.options = options
        screen = StartScreen(
            folder: Path.shown(folder.path),
            maps: fileName == nil ? folder.maps(today: options.today) : [],
            templates: TemplateCatalog.templates(language: options.language),
            taken: Set(folder.names), fileName: fileName, language: options.language)
    }

    /// Works until something is chosen, or nobody is there any more.
    mutating func run(on terminal: inout Terminal) -> Outcome {
        screen.resize(terminal.size)
        terminal.setTitle("Kartbord")
        if let notice = terminal.notices.first { screen.hear(notice.phrase) }
        while true {
            terminal.show(screen.frame())
            for event in terminal.wait(for: -1) {
                switch event {
                case .input(let inputs):
                    for input in inputs {
                        guard let choice = screen.handle(input) else { continue }
                        if let outcome = carryOut(choice, on: &terminal) { return outcome }
                    }
                case .resized(let size): screen.resize(size)
                case .hangUp, .terminated: return .ending(Ending(status: .done))
                case .woken, .timeout: break
                }
            }
        }
    }

    private mutating func carryOut(
        _ choice: StartScreen.Choice, on terminal: inout Terminal
    ) -> Outcome? {
        do throws(ProgramError) {
            switch choice {
            case .quit: return .ending(Ending(status: .done))
            case .redraw:
                terminal.redraw()
                return nil
            case .open(let name): return .map(try OpenedMap(Path.joined(folder.path, name)))
            case .make(let template, let kind, let title, let name):
                return .map(
                    try .make(
                        kind, from: template, language: options.language, title: title,
                        at: Path.joined(folder.path, name)))
            }
        } catch {
            screen.hear(error.phrase)
            return nil
        }
    }
}
