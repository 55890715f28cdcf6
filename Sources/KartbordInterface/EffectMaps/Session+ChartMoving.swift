import KartbordModel
import KartbordScreen

/// Going about on an effect map.
extension Session {
    mutating func moveOnChart(_ direction: Direction) {
        switch direction {
        case .up, .down: moveAlongColumn(direction == .up ? -1 : 1)
        case .left, .right: moveAcrossColumns(direction == .left ? -1 : 1)
        }
        settle()
    }

    private mutating func moveAlongColumn(_ by: Int) {
        switch chart.cursor.row {
        case .title: if by > 0 { chart.cursor.row = .purpose }
        case .purpose: chart.cursor.row = by > 0 ? .items : .title
        case .items:
            guard let place = chart.place else { return }
            let layout = chart.layout
            let places = layout.spots(in: layout.spots[place].level)
            guard let position = places.firstIndex(of: place) else { return }
            var next = position + by
            while places.indices.contains(next), !layout.spots[places[next]].isPlace { next += by }
            if places.indices.contains(next) {
                choose(places[next])
            } else if by < 0 {
                chart.cursor.row = .purpose
                chart.cursor.top = 0
                chart.cursor.item = nil
            }
        }
    }

    private mutating func moveAcrossColumns(_ by: Int) {
        guard chart.cursor.row == .items, let place = chart.place else { return }
        let spot = chart.layout.spots[place]
        var level = spot.level.rawValue + by
        if isOneLevel {
            guard let next = EffectLevel(rawValue: level) else { return }
            turnColumn(to: next, from: spot)
            return
        }
        while let next = EffectLevel(rawValue: level) {
            if let target = beside(spot, in: next) {
                choose(target)
                return
            }
            level += by
        }
        chooseNearest(to: spot, by)
    }

    /// From a branch with nothing that way: to what stands nearest in another.
    private mutating func chooseNearest(to spot: Spot, _ by: Int) {
        let layout = chart.layout
        var level = spot.level.rawValue + by
        while by != 0, let next = EffectLevel(rawValue: level) {
            let places = layout.spots(in: next).filter { layout.spots[$0].isPlace }
            let above = places.last { layout.spots[$0].top <= spot.top }
            if let target = above ?? places.first { return choose(target) }
            level += by
        }
    }

    /// The spot of another column that stands beside one, in the same branch.
    private func beside(_ spot: Spot, in level: EffectLevel) -> Int? {
        let layout = chart.layout
        let branch = layout.spots(in: level).filter {
            layout.spots[$0].root == spot.root && layout.spots[$0].isPlace
        }
        return branch.last { layout.spots[$0].top <= spot.top } ?? branch.first
    }

    /// On a narrow screen: the next column, at something that belongs to the chosen thing.
    private mutating func turnColumn(to level: EffectLevel, from spot: Spot) {
        let tied = document.items(of: level.type).map { document.id($0) }
            .first { chart.related.contains($0) }
        chart.cursor = ChartCursor(level: level, item: tied, parent: nil, top: 0)
    }

    /// Goes to what belongs to the chosen thing, or to what it belongs to.
    mutating func moveInTree(isBack: Bool) {
        guard let place = chart.place else { return }
        let layout = chart.layout
        if isBack {
            if let parent = layout.spots[place].parent, layout.spots[parent].isPlace {
                choose(parent)
            } else {
                moveAcrossColumns(isOneLevel ? -1 : 0)
            }
        } else if let child = firstChild(of: place) {
            choose(child)
        } else if isOneLevel {
            moveAcrossColumns(1)
        }
        settle()
    }

    /// The first spot that belongs to another in the column where Tab leads.
    func firstChild(of place: Int) -> Int? {
        let layout = chart.layout
        let level = shownPerspective.levels(below: layout.spots[place].level).first
        guard let level else { return nil }
        return layout.spots(in: level).first { layout.spots[$0].parent == place }
    }

    /// Goes to the next or previous branch.
    mutating func moveBranch(_ by: Int) {
        let layout = chart.layout
        guard let place = chart.place else {
            if by > 0 { chart.cursor.row = .items }
            settle()
            return
        }
        let roots = layout.roots
        let own = layout.spots[place].root
        guard let position = roots.firstIndex(where: { layout.spots[$0].root == own }) else {
            return
        }
        let isAtStart = layout.spots[place].top == layout.spots[roots[position]].top
        let target = position + (by < 0 && !isAtStart ? 0 : by)
        guard roots.indices.contains(target) else { return }
        let start = layout.spots[roots[target]]
        choose(beside(start, in: layout.spots[place].level) ?? roots[target])
        if !layout.spots[chart.place ?? 0].isPlace { moveAlongColumn(1) }
        settle()
    }

    mutating func moveToColumnEdge(first: Bool) {
        guard let spot = chosenSpot else { return }
        let levels = isOneLevel ? EffectLevel.allCases : shownLevels.sorted()
        guard let level = first ? levels.first : levels.last else { return }
        if isOneLevel {
            turnColumn(to: level, from: spot)
        } else if let target = beside(spot, in: level) {
            choose(target)
        }
        settle()
    }

    mutating func moveToChartEdge(top: Bool) {
        let places = chart.layout.spots(in: chart.cursor.level)
            .filter { chart.layout.spots[$0].isPlace }
        if let target = top ? places.first : places.last { choose(target) }
        settle()
    }

    mutating func moveChartPage(_ by: Int) {
        guard let spot = chosenSpot else {
            moveOnChart(by < 0 ? .up : .down)
            return
        }
        let layout = chart.layout
        let line = spot.top + by * max(1, chartBody.rows - 2)
        let places = layout.spots(in: spot.level).filter { layout.spots[$0].isPlace }
        let target =
            by > 0
            ? places.first { layout.spots[$0].top >= line } ?? places.last
            : places.last { layout.spots[$0].top <= line } ?? places.first
        if let target { choose(target) }
        settle()
    }

    /// Chooses the thing at a point of the screen.
    mutating func chooseOnChart(at point: Point) -> Bool {
        if screen.title.contains(point) {
            chart.cursor.row = .title
        } else if screen.map.topRows(1).contains(point), chartHeadRows > 1 {
            chart.cursor.row = .purpose
        } else {
            let line = point.row - chartBody.row + chart.scrolledLines
            let columns = chartColumns.columns
            guard chartBody.contains(point),
                let column = columns.last(where: { point.column >= $0.x - 1 }) ?? columns.first
            else { return false }
            let places = chart.layout.spots(in: column.level)
                .filter { chart.layout.spots[$0].isPlace }
            guard let place = places.last(where: { chart.layout.spots[$0].top <= line }) else {
                return false
            }
            choose(place)
        }
        settle()
        return true
    }
}
