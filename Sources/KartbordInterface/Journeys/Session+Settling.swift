import KartbordModel

extension Session {
    /// Puts the cursor where the first card goes, so that `a` captures at once.
    mutating func placeCursorFirst() {
        guard let first = columns.first else {
            cursor.row = .map
            return
        }
        cursor.column = document.id(first.handle)
        let cards = lanes.first { $0.sort == .cards }
        cursor.row = cards.map { .lane($0.id) } ?? .step
        settle()
    }

    /// Brings the cursor back to things that exist, and the view to the cursor.
    mutating func settleGrid() {
        if !columnCache.isOf(document) { columnCache = ColumnCache(document) }
        let columns = columns
        settleColumn(columns)
        settleRow()
        settleItem()
        scroll(columns)
    }

    private mutating func settleColumn(_ columns: [Column]) {
        guard let id = cursor.column else { return }
        if let place = document.handle(id).flatMap({ columnPlace($0) }) {
            cursor.columnPlace = place
            return
        }
        guard !columns.isEmpty else {
            cursor.column = nil
            cursor.row = .map
            return
        }
        cursor.columnPlace = min(max(cursor.columnPlace, 0), columns.count - 1)
        cursor.column = document.id(columns[cursor.columnPlace].handle)
    }

    private mutating func settleRow() {
        let lanes = lanes
        switch cursor.row {
        case .map: break
        case .phase: if cursor.column == nil { cursor.row = .map }
        case .step:
            if cursor.column == nil {
                cursor.row = .map
            } else if step == nil {
                cursor.row = .phase
            }
        case .lane(let id):
            if let place = lanes.firstIndex(where: { $0.id == id }) {
                cursor.lanePlace = place
            } else if lanes.isEmpty {
                cursor.row = cursor.column == nil ? .map : .step
            } else {
                cursor.lanePlace = min(cursor.lanePlace, lanes.count - 1)
                cursor.row = .lane(lanes[cursor.lanePlace].id)
            }
        }
    }

    /// Chooses an item in the cell, the nearest to the one that was chosen.
    mutating func settleItem() {
        let isFolded = cursor.lane.map { view.folded.contains($0) } ?? false
        let entries = cursor.column == nil || isFolded ? [] : entries
        guard !entries.isEmpty else {
            cursor.item = nil
            return
        }
        if let item = cursor.item, let place = entries.firstIndex(of: item) {
            cursor.itemPlace = place
            return
        }
        cursor.itemPlace = min(max(cursor.itemPlace, 0), entries.count - 1)
        cursor.item = entries[cursor.itemPlace]
    }

    /// Goes to where an item stands on the map, when it stands there.
    ///
    /// - Returns: whether the map shows the item.
    mutating func revealOnGrid(_ id: ItemID) -> Bool {
        guard let type = document.type(of: id) else { return false }
        switch type {
        case .map: cursor.row = .map
        case .phase:
            let steps = document.children(of: id, .steps)
            cursor.column = steps.first ?? id
            cursor.row = .phase
        case .step:
            cursor.column = id
            if case .map = cursor.row { cursor.row = .step }
            if case .phase = cursor.row { cursor.row = .step }
        case .feeling:
            cursor.column = document.parent(of: id)
            if lanes.contains(where: { $0.id == "feeling" }) { cursor.row = .lane("feeling") }
        case .lane:
            cursor.column = nil
            cursor.row = .lane(id)
        case .card:
            guard let lane = document[id, .lane] else { return false }
            cursor.column = document.parent(of: id)
            cursor.row = .lane(lane)
            cursor.item = id
            settle()
            return cursor.item == id
        case .insight, .opportunity:
            return revealLinked(id, type)
        case .alternative:
            return document.parent(of: id).map { reveal($0) } ?? false
        default: return false
        }
        settle()
        return true
    }

    private mutating func revealLinked(_ id: ItemID, _ type: ItemType) -> Bool {
        let linked = document[id, .steps] ?? []
        let here = step.flatMap { linked.contains($0) ? $0 : nil }
        guard let step = here ?? linked.first(where: document.contains) else { return false }
        let sort: Lane.Sort = type == .insight ? .quotes : .opportunities
        cursor.column = step
        if let lane = lanes.first(where: { $0.sort == sort }) {
            cursor.row = .lane(lane.id)
            cursor.item = id
        }
        settle()
        return cursor.item == id
    }
}
