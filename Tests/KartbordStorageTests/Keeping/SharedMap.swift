import KartbordFormats
import KartbordModel
import Testing

@testable import KartbordStorage

/// Several sessions in one file, each with its loop and its thread, played step by step in any
/// order, without threads, clocks or files.
struct SharedMap {
    static let path = "/maps/Nå rätt.journey.json"

    /// One person's session.
    struct Seat {
        let name: String
        var document: Document
        var history = History()
        var keeper: StoreKeeper<Document, Change>
        /// What the loop has ordered and the thread has not taken.
        var orders: [StoreKeeper<Document, Change>.Order] = []
        /// What others changed, where the loop finds it.
        var foreign: ForeignChange<Change>?
        var handed = 0
        var made = 0
        /// Foreign changes that did not fit: must stay empty.
        var misfits: [String] = []

        mutating func perform(_ change: Change) -> Bool {
            (try? history.perform(change, on: &document)) != nil
        }

        mutating func retract(isRedo: Bool) -> Change? {
            let step = isRedo ? try? history.redo(&document) : try? history.undo(&document)
            return step.flatMap { $0.change.edits.isEmpty ? nil : $0.change }
        }

        mutating func take(_ foreign: ForeignChange<Change>) {
            do {
                try history.take(foreign.change, into: &document)
                orders.append(.confirm(foreign.number))
            } catch {
                misfits.append("\(error)")
            }
        }
    }

    let disk = SimulatedDisk()
    /// Whether the disk may refuse, which is then nothing to wonder at.
    var mayFail = false
    var seats: [Seat]
    var now = Moment(elapsed: .seconds(1), unix: 1_000)
    var random: Seeded
    /// What was put in by anybody, and what was taken away by anybody or by an undo.
    var added: Set<ItemID> = []
    var removed: Set<ItemID> = []

    init(seats count: Int, seed: UInt64) throws {
        random = Seeded(state: seed)
        var document = Document(.journey)
        try document.apply(
            Change(
                "begin",
                [
                    .set(.map, .title, .text("Nå rätt 漢 🙂")),
                    .insert(Branch(id: "f1", type: .phase), Place(.map, .phases)),
                    .insert(Branch(id: "s1", type: .step), Place("f1", .steps)),
                    .insert(Branch(id: "s2", type: .step), Place("f1", .steps, after: "s1")),
                ]))
        let text = DocumentWriter.write(document)
        disk.put(text, at: Self.path)
        seats = []
        for number in 0..<count {
            let file = MapFile(Self.path, stateFolder: StateFolder(path: "/state/k"), calls: disk)
            var keeper = StoreKeeper(file, text: text, isNew: false, codec: .maps)
            keeper.others = [Companion(id: "x", name: "x", saves: 0)]
            seats.append(Seat(name: "p\(number)", document: document, keeper: keeper))
        }
    }

    var text: [UInt8] { disk.content(Self.path) ?? [] }
    var saves: Int { disk.log.count { $0.call == .rename } }

    // MARK: What a person does

    mutating func change(_ seat: Int) {
        let document = seats[seat].document
        let items = (document.branch(ItemID.map)?.flattened ?? []).filter { $0.type != .map }
        guard let edit = edit(seat, items, document) else { return }
        perform(Change("change", [edit]), at: seat)
    }

    mutating func perform(_ change: Change, at seat: Int) {
        let before = ids(seat)
        guard seats[seat].perform(change) else { return }
        note(before, seat)
        hand(change, seat)
    }

    mutating func retract(_ seat: Int, isRedo: Bool) {
        let before = ids(seat)
        guard let change = seats[seat].retract(isRedo: isRedo) else { return }
        note(before, seat)
        hand(change, seat)
    }

    private mutating func edit(
        _ seat: Int, _ items: [Branch], _ document: Document
    ) -> Edit? {
        let steps = items.filter { $0.type == .step }
        let cards = items.filter { $0.type == .card }
        switch Int.random(in: 0..<12, using: &random) {
        case 0..<5:
            guard let step = steps.randomElement(using: &random) else { return nil }
            var card = Branch(id: newID(seat), type: .card)
            card[.lane] = "pain"
            card[.text] = "åäö \(seats[seat].made)"
            return .insert(
                card, Place(step.id, .cards, after: document.children(of: step.id, .cards).last))
        case 5, 6:
            guard let phase = items.last(where: { $0.type == .phase }) else { return nil }
            return .insert(
                Branch(id: newID(seat), type: .step),
                Place(phase.id, .steps, after: document.children(of: phase.id, .steps).first))
        case 7:
            return (steps.count > 2 ? items : cards).filter { $0.type != .phase }
                .randomElement(using: &random).map { .remove($0.id) }
        case 8:
            guard let card = cards.randomElement(using: &random),
                let step = steps.randomElement(using: &random)
            else { return nil }
            return .move(card.id, Place(step.id, .cards))
        case 9:
            return .set(.map, .title, .text("titel \(Int.random(in: 0..<9, using: &random))"))
        default:
            guard let item = (cards + steps).randomElement(using: &random) else { return nil }
            let text = FieldContent.text("ord \(Int.random(in: 0..<9, using: &random))")
            return .set(item.id, item.type == .card ? .text : .title, text)
        }
    }

    private mutating func newID(_ seat: Int) -> ItemID {
        seats[seat].made += 1
        return ItemID("\(seats[seat].name)n\(seats[seat].made)")
    }

    private func ids(_ seat: Int) -> Set<ItemID> {
        Set((seats[seat].document.branch(ItemID.map)?.flattened ?? []).map(\.id))
    }

    private mutating func note(_ before: Set<ItemID>, _ seat: Int) {
        let after = ids(seat)
        added.formUnion(after.subtracting(before))
        removed.formUnion(before.subtracting(after))
    }

    private mutating func hand(_ change: Change, _ seat: Int) {
        seats[seat].orders.append(.change(change))
        seats[seat].handed += 1
    }

    // MARK: What a loop and a thread do

    /// The loop takes what others changed.
    mutating func listen(_ seat: Int) {
        guard let foreign = seats[seat].foreign else { return }
        seats[seat].foreign = nil
        guard foreign.revision == seats[seat].handed else { return }
        seats[seat].take(foreign)
    }

    /// The thread takes one order.
    mutating func order(_ seat: Int) {
        guard !seats[seat].orders.isEmpty else { return }
        let order = seats[seat].orders.removeFirst()
        report(seats[seat].keeper.take(order, at: now), seat)
    }

    /// The thread looks and saves, if the time for it has come.
    mutating func work(_ seat: Int) {
        let before = saves
        report(seats[seat].keeper.lookIfDue(at: now), seat)
        report(seats[seat].keeper.saveIfDue(at: now), seat)
        if saves != before {
            for other in seats.indices { seats[other].keeper.noteHappening(at: now) }
        }
    }

    private mutating func report(_ reports: [StorageReport], _ seat: Int) {
        for report in reports {
            switch report {
            case .othersChanged: seats[seat].foreign = seats[seat].keeper.offer?.foreign
            case .failed where mayFail: break
            case .outOfStep, .failed, .savedElsewhere:
                seats[seat].misfits.append("\(report)")
            default: break
            }
        }
    }

    /// Everybody rests until nothing happens any more.
    mutating func settle() {
        for _ in 0..<12 {
            for seat in seats.indices {
                while !seats[seat].orders.isEmpty { order(seat) }
                now.elapsed += .seconds(3)
                work(seat)
                listen(seat)
                while !seats[seat].orders.isEmpty { order(seat) }
            }
        }
    }
}
