import KartbordFormats
import KartbordInterface
import KartbordModel
import KartbordScreen
import KartbordStorage
import KartbordTerminal
import KartbordText

/// One person's work on one map, from opening it to leaving it: the one owner of the session.
///
/// It sleeps until a key comes, storage has something to say, or the program is asked to end;
/// takes everything that waits, and draws once.
struct Loop {
    /// How long a key that begins a longer one stands alone before what may follow is shown.
    private static let prefixDelay = Duration.milliseconds(400)

    var session: Session
    /// The storage thread; nil for a map that is only shown.
    let store: MapStore?
    /// Where exports go.
    let folder: String
    let today: CalendarDate
    /// The maps around this one, as they were read last.
    var around: MapsAround

    /// The number of the change that was handed over last, and of the last that is on disk.
    var handedOver = 0
    var onDisk = 0
    /// The last change that the disk has, be it in the journal.
    var secured = 0
    /// The journals of ended sessions that were joined with the map, and the change that did so.
    var recovered: (journals: [LeftJournal], revision: Int)?
    /// What is being typed as it was handed over last, and when to do so again.
    var handedText: String?
    var typingEnd: ContinuousClock.Instant?
    /// What storage said last when it could not save.
    var obstacle: StorageError?
    /// The time of day of the last save.
    var lastSave: String?
    /// Whether somebody pressed the key for saving and waits for word of it.
    var isSaveAsked = false
    /// Whether leaving was asked for once while the disk refused.
    var hasStayed = false

    /// Whether something is said about the map as it opens.
    private let hasGreeted: Bool
    private(set) var prefixEnd: ContinuousClock.Instant?
    private var title: String?

    /// Opens a map for work.
    init(
        _ map: consuming OpenedMap, language: Language, today: CalendarDate
    ) throws(ProgramError) {
        folder = Path.folder(of: map.path)
        self.today = today
        around = MapsAround(map.path, in: folder)
        let origin = map.origin()
        session = Session(
            document: map.document, origin: origin?.document, fileName: Path.name(of: map.path),
            isSaved: true, language: language, today: today,
            seed: UInt64.random(in: .min ... .max))
        session.canSuspend = !Enclosure.isInForce
        do throws(StorageError) {
            store =
                map.document.isReadOnly
                ? nil
                : try MapStore(
                    MapFile(map.path), text: map.bytes, kind: map.document.kind, isNew: false,
                    person: Account.name)
        } catch {
            throw .unwritten(error)
        }
        let greeting = map.greeting(hasOrigin: origin != nil)
        let left = LeftWork(of: map)
        hasGreeted = greeting != nil || left != nil
        if let greeting { session.hear(.remark(greeting)) }
        if let left { recover(left, of: map, today: today) }
    }

    /// Tells the person what there is to know about the terminal, unless the map comes first.
    mutating func say(_ notices: [TerminalNotice]) {
        guard let notice = notices.first, !hasGreeted else { return }
        session.hear(.remark(notice.phrase))
    }

    /// Works until the person leaves or the program is to end.
    mutating func run(on terminal: inout Terminal) -> Ending {
        session.resize(terminal.size)
        show(on: &terminal)
        readMaps(limit: MapsAround.mostUnasked)
        while true {
            show(on: &terminal)
            let events = terminal.wait(for: store?.wakeDescriptor ?? -1, atMost: timeToSleep)
            if let ending = take(events, from: &terminal) { return ending }
            waitForPrefix()
            secureTyping()
        }
    }

    private mutating func show(on terminal: inout Terminal) {
        let named: String? = session.document[ItemID.map, .title]
        if named != title {
            title = named
            terminal.setTitle(named.map { "\($0) – Kartbord" } ?? "Kartbord")
        }
        terminal.show(session.frame())
    }

    /// Takes everything that came in, what was typed before the end of it all included.
    private mutating func take(
        _ events: [TerminalEvent], from terminal: inout Terminal
    ) -> Ending? {
        var isOver = false
        for event in events {
            switch event {
            case .input(let inputs):
                if let ending = take(inputs, from: &terminal) { return ending }
            case .resized(let size): session.resize(size)
            case .woken: takeReports()
            case .timeout:
                if let end = prefixEnd, end <= .now { session.showPrefix() }
            case .hangUp: isOver = true
            case .terminated:
                isOver = true
                for case .input(let last) in terminal.wait(for: -1, atMost: .zero) {
                    if let ending = take(last, from: &terminal) { return ending }
                }
            }
        }
        return isOver ? end(on: &terminal) : nil
    }

    private mutating func take(_ inputs: [Input], from terminal: inout Terminal) -> Ending? {
        prefixEnd = nil
        for input in inputs {
            for request in session.handle(input) {
                if let ending = carryOut(request, on: &terminal) { return ending }
            }
        }
        return nil
    }

    /// Ends because nobody is there any more, or somebody wants the program gone.
    private mutating func end(on terminal: inout Terminal) -> Ending {
        for request in session.finishTyping() {
            _ = carryOut(request, on: &terminal)
        }
        return leave()
    }

    private mutating func waitForPrefix() {
        guard session.isWaitingForKey else {
            prefixEnd = nil
            return
        }
        prefixEnd = prefixEnd ?? .now + Self.prefixDelay
    }
}

/// How the work on a map ended.
struct Ending {
    var status: ExitStatus
    /// Whether the person wants to go back to where the map was opened, rather than out.
    var isBack = false
    /// What is to be said on standard error once the terminal is given back.
    var remarks: [Phrase] = []
}
