import KartbordModel
import KartbordScreen

/// A direction on the grid.
enum Direction: Sendable {
    case left
    case right
    case up
    case down

    var isBackwards: Bool { self == .left || self == .up }
    var isAcross: Bool { self == .left || self == .right }
}

extension Session {
    /// Moves the cursor by one.
    mutating func moveOnGrid(_ direction: Direction) {
        switch direction {
        case .left, .right: moveAcross(direction == .left ? -1 : 1)
        case .up: moveUp()
        case .down: moveDown()
        }
        settle()
    }

    private mutating func moveAcross(_ by: Int) {
        let columns = columns
        guard !columns.isEmpty else { return }
        if case .map = cursor.row { return }
        if case .phase = cursor.row {
            movePhase(by)
            return
        }
        guard cursor.column != nil else {
            if by > 0 { choose(columns[min(view.firstColumn, columns.count - 1)]) }
            return
        }
        let place = cursor.columnPlace + by
        if place < 0, case .lane = cursor.row {
            cursor.column = nil
        } else if columns.indices.contains(place) {
            choose(columns[place])
        }
    }

    private mutating func choose(_ column: Column) {
        cursor.column = document.id(column.handle)
        cursor.item = nil
        if column.isEmptyPhase, case .step = cursor.row { cursor.row = .phase }
    }

    /// Goes to the first column of the next or previous phase.
    mutating func movePhase(_ by: Int) {
        let phases = document.children(of: .map, .phases)
        guard let phase, let place = phases.firstIndex(of: phase) else {
            if let first = columns.first { choose(first) }
            settle()
            return
        }
        let first = document.children(of: phase, .steps).first
        let isInside = first != nil && cursor.column != first
        var target = place + by
        if by < 0, isInside, cursor.row != .phase { target = place }
        guard phases.indices.contains(target) else { return }
        cursor.column = document.children(of: phases[target], .steps).first ?? phases[target]
        cursor.item = nil
        if step == nil, case .step = cursor.row { cursor.row = .phase }
        settle()
    }

    private mutating func moveUp() {
        if let lane = cursor.lane {
            let entries = entries
            if cursor.column != nil, let item = cursor.item,
                let place = entries.firstIndex(of: item), place > 0
            {
                cursor.item = entries[place - 1]
                return
            }
            moveLane(from: lane, by: -1)
            return
        }
        switch cursor.row {
        case .step: cursor.row = .phase
        case .phase: cursor.row = .map
        case .map, .lane: break
        }
    }

    private mutating func moveDown() {
        if let lane = cursor.lane {
            let entries = entries
            if cursor.column != nil, let item = cursor.item,
                let place = entries.firstIndex(of: item), place + 1 < entries.count
            {
                cursor.item = entries[place + 1]
                return
            }
            moveLane(from: lane, by: 1)
            return
        }
        let lanes = lanes
        switch cursor.row {
        case .map:
            if cursor.column == nil, let first = columns.first { choose(first) }
            cursor.row = cursor.column == nil ? .map : .phase
            if cursor.column == nil, let first = lanes.first { cursor.row = .lane(first.id) }
        case .phase: if step != nil { cursor.row = .step }
        case .step: if let first = lanes.first { cursor.row = .lane(first.id) }
        case .lane: break
        }
        cursor.itemPlace = 0
        cursor.item = nil
    }

    /// The row of the next lane up or down; from the first lane the heading above it.
    func laneBeside(_ lane: ItemID, by: Int) -> Cursor.Row {
        let lanes = lanes
        guard let place = lanes.firstIndex(where: { $0.id == lane }) else { return cursor.row }
        if lanes.indices.contains(place + by) { return .lane(lanes[place + by].id) }
        if by > 0 { return cursor.row }
        if cursor.column == nil { return .map }
        return step == nil ? .phase : .step
    }

    private mutating func moveLane(from lane: ItemID, by: Int) {
        let row = laneBeside(lane, by: by)
        guard row != cursor.row else { return }
        cursor.row = row
        cursor.item = nil
        cursor.itemPlace = by > 0 ? 0 : .max
    }

    /// Goes to the first or the last column.
    mutating func moveToEnd(first: Bool) {
        let columns = columns
        guard let target = first ? columns.first : columns.last else { return }
        if case .map = cursor.row { return }
        choose(target)
        settle()
    }

    /// Goes to the heading of the step or to the last lane.
    mutating func moveToEdge(top: Bool) {
        cursor.item = nil
        cursor.itemPlace = top ? 0 : .max
        if top {
            cursor.row = cursor.column == nil ? .map : step == nil ? .phase : .step
        } else if let last = lanes.last {
            cursor.row = .lane(last.id)
        }
        settle()
    }

    /// Goes so many lines down (or up when negative), as far as whole items allow.
    mutating func movePage(_ by: Int) {
        let lines = max(1, layout().body.rows - 2)
        for _ in 0..<lines {
            let before = cursor
            if by > 0 { moveDown() } else { moveUp() }
            settleItem()
            if cursor == before { break }
        }
        settle()
    }

    /// Goes on in the next cell after a text was taken; captures there when cards were captured.
    mutating func goOnInGrid(_ direction: Direction, wasCapture: Bool) {
        let goesOn = wasCapture || lane?.sort == .touchpoint || lane?.sort == .waiting
        let before = cursor
        moveToCell(direction)
        let hasMoved = cursor.column != before.column || cursor.row != before.row
        if goesOn, hasMoved, cursor.column != nil, let sort = lane?.sort,
            sort.holdsItems || sort == .touchpoint || sort == .waiting
        {
            capture(command: "add-cards")
        }
    }

    /// From a cell to the cell beside it, whatever stands in between.
    private mutating func moveToCell(_ direction: Direction) {
        guard !direction.isAcross, let lane = cursor.lane, cursor.column != nil else {
            move(direction)
            return
        }
        let row = laneBeside(lane, by: direction == .up ? -1 : 1)
        if case .lane = row { cursor.row = row }
        cursor.item = nil
        settle()
    }
}
