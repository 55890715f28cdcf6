import KartbordFormats
import KartbordModel

@testable import KartbordStorage

/// A map on a simulated disk, whose session adds cards and is told what is safe.
struct JournaledMap {
    typealias Keeper = StoreKeeper<KartbordModel.Document, Change>

    static let path = "/maps/resa.journey.json"
    static let state = StateFolder(path: "/state/kartbord")

    static let text = Array(
        """
        {
          "kartbord": 1,
          "kind": "journey",
          "title": "Nå rätt 漢 🙂",
          "phases": [
            {
              "id": "f",
              "steps": [
                { "id": "s" }
              ]
            }
          ]
        }

        """.utf8)

    let disk: SimulatedDisk
    var keeper: Keeper
    private(set) var now = 0
    /// How many cards were added.
    private(set) var added = 0
    /// The last change that was said to be safe.
    private(set) var secured = 0
    private(set) var reports: [StorageReport] = []

    init(_ disk: SimulatedDisk, measure: Int = 512 << 10) {
        self.disk = disk
        let file = MapFile(Self.path, stateFolder: Self.state, calls: disk)
        keeper = Keeper(
            file, text: Self.text, isNew: false, codec: .maps(of: .journey),
            journal: Journal(in: Self.state, calls: disk, measure: measure))
    }

    var moment: Moment { Moment(elapsed: .milliseconds(now), unix: 1_000 + now / 1_000) }

    mutating func add() {
        added += 1
        hear(keeper.take(.change(Self.change(added)), at: moment))
    }

    mutating func type(_ text: String) {
        hear(keeper.take(.typing(text, Self.change(added + 1, text)), at: moment))
    }

    mutating func order(_ order: Keeper.Order) { hear(keeper.take(order, at: moment)) }

    /// Lets time pass as the thread does.
    mutating func wait(_ milliseconds: Int) {
        let end = now + milliseconds
        while let due = keeper.nextDue, due <= .milliseconds(end) {
            // Rests are stretched by chance, and end between milliseconds.
            now = max(now, Int((due / .milliseconds(1)).rounded(.up)))
            hear(keeper.secureIfDue(at: moment))
            hear(keeper.lookIfDue(at: moment))
            hear(keeper.saveIfDue(at: moment))
        }
        now = end
    }

    private mutating func hear(_ new: [StorageReport]) {
        reports += new
        for report in new {
            switch report {
            case .secured(_, let revision), .saved(_, let revision), .unchanged(let revision):
                secured = max(secured, revision)
            case .othersChanged: confirm()
            default: break
            }
        }
    }

    /// Carries out what others have saved, as the loop does.
    private mutating func confirm() {
        guard let foreign = keeper.offer?.foreign, foreign.revision == added else { return }
        hear(keeper.take(.confirm(foreign.number), at: moment))
    }

    /// Lets somebody else save the file with another title.
    mutating func letOthersSave(_ title: String) {
        guard let text = disk.content(Self.path),
            var theirs = try? DocumentReader.read(text).document,
            (try? theirs.apply(.set(.map, .title, .text(title)))) != nil
        else { return }
        disk.put(DocumentWriter.write(theirs), at: Self.path)
        keeper.noteHappening(at: moment)
    }

    static func change(_ number: Int, _ text: String? = nil) -> Change {
        let branch = Branch(
            id: ItemID("k\(number)"), type: .card,
            fields: [
                FieldEntry(.lane, .reference("pain")),
                FieldEntry(.text, .text(text ?? "Lapp \(number) å 漢")),
            ])
        let after = number == 1 ? nil : ItemID("k\(number - 1)")
        return Change("add-cards", [.insert(branch, Place("s", .cards, after: after))])
    }

    /// The names of journals on a disk.
    static func journals(on disk: SimulatedDisk) -> [String] {
        disk.names.keys.filter { $0.hasSuffix(".journal") }.sorted()
    }

    /// What a session that opens the map on a disk works on.
    static func reopened(_ disk: SimulatedDisk) -> (work: LeftWork?, document: Document?) {
        let file = MapFile(path, stateFolder: state, calls: disk)
        let text = try? file.read()
        let document = text.flatMap { try? DocumentReader.read($0).document }
        let found = JournalFolder(state, calls: disk).journals(of: file)
        let work = LeftWork(
            found, file: text.flatMap { text in document.map { (text, $0) } })
        return (work, work?.document ?? document)
    }

    /// The numbers of the cards that a map holds, in order.
    static func cards(_ document: Document?) -> [Int] {
        guard let document else { return [] }
        return document.children(of: ItemID("s"), .cards).compactMap { Int($0.text.dropFirst()) }
    }
}
