import KartbordModel

/// A column of the grid: a step, or a phase that has no steps yet.
struct Column: Sendable, Equatable {
    let handle: Handle
    let phase: Handle
    let isEmptyPhase: Bool
}

extension Document {
    /// The columns of a journey in reading order.
    var columns: [Column] {
        var columns: [Column] = []
        for phase in children(Handle.root, .phases) {
            let steps = children(phase, .steps)
            if steps.isEmpty {
                columns.append(Column(handle: phase, phase: phase, isEmptyPhase: true))
            }
            for step in steps {
                columns.append(Column(handle: step, phase: phase, isEmptyPhase: false))
            }
        }
        return columns
    }

    /// What stands in a cell: cards, quotes or opportunities, in their order.
    func entries(_ column: Column, _ lane: Lane) -> [Handle] {
        guard !column.isEmptyPhase else { return [] }
        switch lane.sort {
        case .cards:
            return children(column.handle, .cards).filter {
                content($0, .lane) == .reference(lane.id)
            }
        case .quotes:
            return linked(.insight, to: id(column.handle), among: .insights).filter {
                self[$0, .insightKind] == .quote
            }
        case .opportunities:
            return linked(.opportunity, to: id(column.handle), among: .opportunities)
        case .curve, .touchpoint, .waiting, .numbers:
            return []
        }
    }

    /// What stands in the cells of a column, lane by lane; goes through its cards once.
    func entries(_ column: Column, _ lanes: [Lane]) -> [[Handle]] {
        var cells = [[Handle]](repeating: [], count: lanes.count)
        guard !column.isEmptyPhase else { return cells }
        var last: (lane: ItemID, place: Int?)?
        for card in children(column.handle, .cards) {
            guard case .reference(let lane)? = content(card, .lane) else { continue }
            if last?.lane != lane {
                last = (lane, lanes.firstIndex { $0.id == lane && $0.sort == .cards })
            }
            if let place = last?.place { cells[place].append(card) }
        }
        for (place, lane) in lanes.enumerated() where lane.sort != .cards {
            cells[place] = entries(column, lane)
        }
        return cells
    }

    /// The items that link to a step, in the order of the map's list of them.
    private func linked(_ type: ItemType, to step: ItemID, among list: ListName) -> [Handle] {
        let handles = sources(of: type, to: step).compactMap { handle($0) }
        guard handles.count > 1 else { return handles }
        let all = children(Handle.root, list)
        let ranked = handles.map { (rank: all.firstIndex(of: $0) ?? .max, handle: $0) }
        return ranked.sorted { $0.rank < $1.rank }.map(\.handle)
    }
}

/// The columns of one revision of the document.
struct ColumnCache: Sendable {
    private let revision: Int
    let columns: [Column]
    let places: [Handle: Int]

    init() {
        revision = -1
        columns = []
        places = [:]
    }

    init(_ document: Document) {
        revision = document.revision
        columns = document.columns
        places = Dictionary(
            columns.enumerated().map { ($1.handle, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func isOf(_ document: Document) -> Bool { revision == document.revision }
}

extension Lane.Sort {
    /// Whether cells hold any number of items, rather than a field of the step.
    var holdsItems: Bool { self == .cards || self == .quotes || self == .opportunities }
}

extension Session {
    var map: JourneyMap { JourneyMap(document) }

    /// The columns of the map in reading order.
    var columns: [Column] {
        columnCache.isOf(document) ? columnCache.columns : document.columns
    }

    /// The place of a step or an empty phase among the columns.
    func columnPlace(_ handle: Handle) -> Int? {
        columnCache.isOf(document)
            ? columnCache.places[handle] : document.columns.firstIndex { $0.handle == handle }
    }

    /// The lanes that are shown; while something else is being typed they cannot change.
    var lanes: [Lane] { map.shownLanes }

    /// The step that the cursor is at, in any of its rows.
    var step: ItemID? {
        guard let column = cursor.column, document.type(of: column) == .step else { return nil }
        return column
    }

    /// The phase that the cursor is in.
    var phase: ItemID? {
        cursor.column.flatMap { document.ancestor(.phase, of: $0) }
    }

    /// The lane that the cursor is in.
    var lane: Lane? {
        guard let id = cursor.lane else { return nil }
        return lanes.first { $0.id == id }
    }

    /// The persona whose feelings the single keys set.
    var persona: ItemID? {
        let personas = document.children(Handle.root, .personas)
        return personas.isEmpty ? nil : document.id(personas[personaIndex])
    }

    /// Its place among the personas.
    var personaIndex: Int {
        guard let frontPersona, let front = document.handle(frontPersona) else { return 0 }
        return document.children(Handle.root, .personas).firstIndex(of: front) ?? 0
    }

    /// The feeling of that persona at the step of the cursor, whether it is there or not.
    var feeling: ItemID? {
        guard let step, let persona else { return nil }
        return .keyed(step, by: persona)
    }

    /// The persona whose feeling at a step has the id.
    func persona(feeling: ItemID, at step: ItemID) -> ItemID? {
        document.children(of: .map, .personas).first { .keyed(step, by: $0) == feeling }
    }

    /// What stands in the cell of the cursor.
    var entries: [ItemID] {
        guard let lane, let step, let handle = document.handle(step) else { return [] }
        let column = Column(handle: handle, phase: handle, isEmptyPhase: false)
        return document.entries(column, lane).map { document.id($0) }
    }

    /// The item in the grid that commands act on; nil in an empty cell and in a lane that shows
    /// fields of the step.
    var gridItem: ItemID? {
        switch cursor.row {
        case .map: .map
        case .phase: phase
        case .step: step
        case .lane(let lane): cursor.column == nil ? lane : cursor.item
        }
    }
}
