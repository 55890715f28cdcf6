import KartbordInterface
import KartbordStorage
import KartbordTerminal
import KartbordText

/// A workspace at work: its list of maps, and each map that is opened from it, until the person
/// leaves.
///
/// It sleeps until a key comes, a file was read, or something happens in the folders.
struct WorkspaceLoop {
    /// How long a key that begins a longer one stands alone before what may follow is shown.
    private static let prefixDelay = Duration.milliseconds(400)
    /// How long what happens in the folders may go on before it is looked at.
    private static let watchDelay = Duration.milliseconds(50)
    /// How long the first screen waits for all maps to be read.
    private static let patience = Duration.milliseconds(150)

    var screen: WorkspaceScreen
    let folder: WorkspaceFolder
    let options: Options
    /// Whether only a map with a given name is to be made here.
    let isForOneMap: Bool
    /// What is to be said before anything about the terminal.
    var firstRemark: Phrase?

    var found: FoundMaps
    private var prefixEnd: ContinuousClock.Instant?
    private var lookTime: ContinuousClock.Instant?

    /// Offers the maps of a folder, or only the templates for a name that is free.
    init(
        _ folder: WorkspaceFolder, fileName: String? = nil, _ options: Options
    ) throws(ProgramError) {
        self.folder = folder
        self.options = options
        isForOneMap = fileName != nil
        found = try FoundMaps(in: folder, today: options.today)
        screen = WorkspaceScreen(
            folder: DisplayText.visible(Path.shown(folder.path)), fileName: fileName,
            language: options.language, today: options.today)
        screen.canSuspend = !Enclosure.isInForce
        guard fileName == nil else { return }
        look()
        found.wait(atMost: Self.patience)
    }

    /// Works until the person leaves, or nobody is there any more.
    mutating func run(on terminal: inout Terminal) -> Ending {
        screen.resize(terminal.size)
        terminal.setTitle("Kartbord")
        takeAnswers()
        if isForOneMap || found.isEmpty { listTemplates() }
        if let first = firstRemark ?? terminal.notices.first?.phrase {
            screen.hear(.remark(first))
        }
        while true {
            terminal.show(screen.frame())
            let due = [prefixEnd, lookTime].compactMap(\.self).min()
            let events = terminal.wait(
                for: found.readingDescriptor, or: found.watchDescriptor,
                atMost: due.map { $0 - .now })
            for event in events {
                if let ending = take(event, from: &terminal) { return ending }
            }
            waitForPrefix()
            if let time = lookTime, time <= .now { look() }
        }
    }

    private mutating func take(
        _ event: TerminalEvent, from terminal: inout Terminal
    ) -> Ending? {
        switch event {
        case .input(let inputs):
            prefixEnd = nil
            for input in inputs {
                for request in screen.handle(input) {
                    if let ending = carryOut(request, on: &terminal) { return ending }
                }
            }
        case .resized(let size): screen.resize(size)
        case .hangUp, .terminated: return Ending(status: .done)
        case .woken:
            takeAnswers()
            if found.takeHappenings() { lookTime = lookTime ?? .now + Self.watchDelay }
        case .timeout:
            if let end = prefixEnd, end <= .now { screen.showPrefix() }
        }
        return nil
    }

    private mutating func waitForPrefix() {
        guard screen.isWaitingForKey else {
            prefixEnd = nil
            return
        }
        prefixEnd = prefixEnd ?? .now + Self.prefixDelay
    }

    // MARK: What lies in the folder

    /// Looks into the folders anew, and has read what has changed.
    mutating func look() {
        lookTime = nil
        found.lookAgain()
        tell()
    }

    private mutating func takeAnswers() {
        if found.takeAnswers() { tell() }
    }

    private mutating func tell() {
        screen.hear(
            .maps(
                found.maps, taken: found.taken, isWhole: found.isWhole, today: options.today))
    }

    mutating func listTemplates() {
        let own = OwnTemplates(workspaces: [folder.path])
        screen.hear(
            .templates(
                TemplateCatalog.offered(own: own.templates, language: screen.language),
                troubles: own.shortRemarks))
    }
}
