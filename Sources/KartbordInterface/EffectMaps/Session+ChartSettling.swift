import KartbordModel
import KartbordScreen
import KartbordText

extension Session {
    /// Puts the cursor on the first effect goal, so that `a` captures at once.
    mutating func placeChartCursorFirst() {
        chart.cursor = ChartCursor()
        settle()
    }

    /// On a narrow screen one column is shown, with each of its things once.
    var isOneLevel: Bool { size.columns < ScreenLayout.narrow }

    /// By what the map is ordered as it is shown now.
    var shownPerspective: Perspective {
        isOneLevel ? Perspective(chart.cursor.level) : chart.perspective
    }

    /// The columns that are shown, what the map is ordered by first.
    var shownLevels: [EffectLevel] {
        isOneLevel
            ? [chart.cursor.level] : Array(chart.perspective.levels.prefix(max(1, chart.depth)))
    }

    /// The part of the screen in which things stand, below the purpose and the heads of columns.
    var chartBody: Rect { screen.map.withoutTopRows(chartHeadRows) }

    /// The lines for the purpose and for the heads of the columns.
    var chartHeadRows: Int { screen.map.rows >= 6 ? 2 : 1 }

    var chartColumns: ChartColumns {
        ChartColumns(shownLevels, ordered: shownPerspective, in: screen.map)
    }

    /// Brings the cursor back to things that exist, and the view to the cursor.
    mutating func settleChart() {
        if chart.cursor.row == .items, !shownLevels.contains(chart.cursor.level) {
            chart.cursor.level = chart.perspective.level
        }
        refreshLayout()
        settlePlace()
        chart.related = relatedItems()
        scrollChart()
    }

    /// Makes the layout anew when something that it depends on has changed.
    private mutating func refreshLayout() {
        let key = chartKey()
        guard key != chart.key else { return }
        let columns = chartColumns
        let widths = EffectLevel.allCases.map { columns.textWidth($0) }
        let copy = self
        var builder = ChartBuilder(key: key, document: document, widths: widths) {
            copy.chartText($0)
        }
        var outline = adoptedOutline()
        if view.isPresenting { outline = presented(outline) }
        fit(&builder, outline)
        chart.layout = builder.layout
        chart.key = key
    }

    /// As many lines for each text as fit on the screen, two at the least.
    private mutating func fit(_ builder: inout ChartBuilder, _ outline: [Occurrence]) {
        let rows = chartBody.rows
        let isLarge = document.count(of: .action) + document.count(of: .usageGoal) > 4 * rows
        builder.budget = view.isPresenting ? 4 : 2
        if !isLarge {
            for (budget, gap) in [(4, 1), (3, 1), (2, 1), (3, 0)] {
                builder.budget = budget
                builder.gap = gap
                builder.build(outline, &chart.measured)
                if builder.layout.height <= rows { return }
            }
            builder.budget = 2
            builder.gap = 0
        }
        builder.build(outline, &chart.measured)
    }

    private func chartKey() -> ChartKey {
        let area = chartBody
        var typed: (id: ItemID?, lines: Int) = (nil, 1)
        if let entry, sheets.isEmpty, let type = document.type(of: entry.item),
            let width = typedWidth(type)
        {
            typed = (entry.item, entry.editor.rows(width: width).rows.count)
        }
        return ChartKey(
            revision: document.revision, perspective: shownPerspective, order: chart.order,
            levels: shownLevels, folded: chart.folded, adopted: chart.adopted,
            showsMeasuringPoints: chart.showsMeasuringPoints, columns: area.columns,
            rows: area.rows, languageCode: language.rawValue,
            presented: view.isPresenting ? presentedRoot : nil, isPresenting: view.isPresenting,
            typed: typed.id, typedLines: typed.lines)
    }

    /// How wide the text of a thing is typed; nil for what stands in no column.
    func typedWidth(_ type: ItemType) -> Int? {
        guard let level = type == .measuringPoint ? .why : EffectLevel(type),
            shownLevels.contains(level)
        else { return nil }
        return chartColumns.textWidth(level)
    }

    /// The outline, with groups that have nothing yet beside the goal where they were made.
    private func adoptedOutline() -> [Occurrence] {
        var outline = effectMap.outline(by: shownPerspective, order: chart.order)
        guard shownPerspective == .purpose, !chart.adopted.isEmpty, let last = outline.last,
            last.item == nil
        else { return outline }
        var rest = last
        rest.children.removeAll { child in
            guard child.level == .who, child.children.isEmpty, let group = child.item,
                let goal = chart.adopted[document.id(group)].flatMap({ document.handle($0) }),
                let place = outline.firstIndex(where: { $0.item == goal })
            else { return false }
            outline[place].children.append(child)
            return true
        }
        outline[outline.count - 1] = rest
        if rest.children.isEmpty { outline.removeLast() }
        return outline
    }

    /// The thing at the root of the branch that the cursor is in.
    private var presentedRoot: ItemID? {
        guard let place = chart.place, chart.layout.spots.indices.contains(place) else {
            return nil
        }
        let root = chart.layout.spots[place].root
        return chart.layout.roots.map { chart.layout.spots[$0] }.first { $0.root == root }?.id
    }

    private func presented(_ outline: [Occurrence]) -> [Occurrence] {
        let wanted = presentedRoot.flatMap { document.handle($0) }
        return outline.first { $0.item == wanted }.map { [$0] } ?? outline
    }

    // MARK: The cursor

    private mutating func settlePlace() {
        guard chart.cursor.row == .items, let place = place(of: chart.cursor) else {
            chart.place = nil
            return
        }
        choose(place)
    }

    /// Chooses a spot.
    mutating func choose(_ place: Int) {
        let spot = chart.layout.spots[place]
        chart.place = place
        chart.cursor = ChartCursor(
            row: .items, level: spot.level, item: spot.id,
            parent: spot.parent.flatMap { chart.layout.spots[$0].id }, top: spot.top)
    }

    /// The spot that a cursor means: its thing, at the nearest place to where it was; where it
    /// stood when it is gone.
    private func place(of cursor: ChartCursor) -> Int? {
        let layout = chart.layout
        let places = layout.spots(in: cursor.level).filter { layout.spots[$0].isPlace }
        func nearest(_ places: [Int]) -> Int? {
            places.min {
                abs(layout.spots[$0].top - cursor.top) < abs(layout.spots[$1].top - cursor.top)
            }
        }
        func parent(_ place: Int) -> ItemID? {
            layout.spots[place].parent.flatMap { layout.spots[$0].id }
        }
        let same = places.filter { layout.spots[$0].id == cursor.item }
        let close = same.filter { parent($0) == cursor.parent }
        if cursor.item != nil, let found = nearest(close) ?? nearest(same) { return found }
        if cursor.item == nil, let found = nearest(close) { return found }
        return places.last { layout.spots[$0].top <= cursor.top } ?? places.first
            ?? shownLevels.lazy.flatMap { layout.spots(in: $0) }.first { layout.spots[$0].isPlace }
    }

    /// The chosen spot; nil on the lines above the columns.
    var chosenSpot: Spot? {
        guard chart.cursor.row == .items, let place = chart.place,
            chart.layout.spots.indices.contains(place)
        else { return nil }
        return chart.layout.spots[place]
    }

    /// Goes to where a thing stands; unfolds and turns what hides it.
    mutating func revealOnChart(_ id: ItemID) -> Bool {
        guard let type = document.type(of: id) else { return false }
        switch type {
        case .map:
            chart.cursor.row = .title
            settle()
            return true
        case .measuringPoint: chart.showsMeasuringPoints = true
        case .reading: return document.parent(of: id).map { revealOnChart($0) } ?? false
        default: break
        }
        guard let level = type == .measuringPoint ? .why : EffectLevel(type) else { return false }
        chart.cursor.row = .items
        chart.cursor.level = level
        chart.cursor.item = id
        if !shownLevels.contains(level) { chart.depth = 4 }
        settle()
        if chart.cursor.item != id {
            chart.folded = []
            chart.cursor.level = level
            chart.cursor.item = id
            settle()
        }
        return chart.cursor.item == id
    }

    // MARK: What belongs together

    /// What the chosen thing is tied to, in both directions, itself included.
    private func relatedItems() -> Set<ItemID> {
        guard let spot = chosenSpot else { return [] }
        var id = spot.id
        if spot.content != .item { id = spot.parent.flatMap { chart.layout.spots[$0].id } }
        guard let id, let type = document.type(of: id) else { return [] }
        var related: Set<ItemID> = [id]
        if let chosen = spot.id { related.insert(chosen) }
        func add(_ usageGoals: [UsageGoal], actions: Bool = true) {
            for usageGoal in usageGoals {
                related.insert(usageGoal.id)
                related.formUnion(usageGoal.effectGoals.map(\.id))
                if let group = usageGoal.group { related.insert(group.id) }
                if actions { related.formUnion(usageGoal.actions.map(\.id)) }
            }
        }
        let map = effectMap
        switch type {
        case .effectGoal:
            for usageGoal in map.item(id, EffectGoal.self)?.usageGoals ?? [] {
                related.insert(usageGoal.id)
                if let group = usageGoal.group { related.insert(group.id) }
                related.formUnion(usageGoal.actions.map(\.id))
            }
        case .measuringPoint: if let goal = document.parent(of: id) { related.insert(goal) }
        case .targetGroup: add(map.item(id, TargetGroup.self)?.usageGoals ?? [])
        case .usageGoal: add(map.item(id, UsageGoal.self).map { [$0] } ?? [])
        case .action: add(map.item(id, Action.self)?.usageGoals ?? [], actions: false)
        default: break
        }
        return related
    }

    // MARK: Scrolling

    private mutating func scrollChart() {
        let rows = chartBody.rows
        if let spot = chosenSpot {
            chart.scrolledLines = max(chart.scrolledLines, spot.top + spot.lines - rows)
            chart.scrolledLines = min(chart.scrolledLines, spot.top)
        } else {
            chart.scrolledLines = 0
        }
        chart.scrolledLines = max(0, min(chart.scrolledLines, chart.layout.height - rows))
    }
}
