import KartbordModel
import KartbordScreen
import KartbordText

/// A place on an effect map: a thing, or an empty place where one can be made.
struct Spot: Sendable {
    /// What stands there.
    enum Content: Sendable {
        case item
        /// A measuring point of the goal above it.
        case measuringPoint
        /// Nothing yet.
        case empty
        /// What belongs to nothing in this column stands beside it.
        case nothing
    }

    let content: Content
    let level: EffectLevel
    let handle: Handle?
    let id: ItemID?
    /// The spot that it belongs to.
    let parent: Int?
    /// The spot before it among those that belong to the same, in the same column.
    let previous: Int?
    /// The number of its branch.
    let root: Int
    /// The first line.
    let top: Int
    /// How many lines its text takes.
    var lines = 1
    /// How many things are folded away in it.
    var hidden = 0

    /// Whether the cursor can stand there.
    var isPlace: Bool { content != .nothing }
}

/// Where everything of an effect map stands, in lines from the top.
struct ChartLayout: Sendable {
    var spots: [Spot] = []
    /// The spots of each column, from the top.
    var columns: [[Int]] = Array(repeating: [], count: EffectLevel.allCases.count)
    /// The first spot of each branch.
    var roots: [Int] = []
    var height = 0

    func spots(in level: EffectLevel) -> [Int] { columns[level.rawValue] }

    /// The first of a column's spots that begins on the line or below it, as a place in the column.
    func firstPlace(in level: EffectLevel, from line: Int) -> Int {
        let places = columns[level.rawValue]
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if spots[places[middle]].top < line { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The nearest spot on the way up, itself included, that is of a level.
    func ancestor(of spot: Int?, in level: EffectLevel) -> Int? {
        var next = spot
        while let current = next {
            if spots[current].level == level, spots[current].content != .measuringPoint {
                return current
            }
            next = spots[current].parent
        }
        return nil
    }
}

/// How many lines texts take at a width, remembered from one layout to the next.
struct MeasuredTexts: Sendable {
    private var known: [ItemID: (text: String, width: Int, lines: Int)] = [:]

    mutating func lines(of id: ItemID, _ text: String, width: Int) -> Int {
        // No text takes more columns than it has bytes.
        if text.utf8.count <= width { return 1 }
        if let last = known[id], last.width == width, last.text.utf8.elementsEqual(text.utf8) {
            return last.lines
        }
        let lines = DisplayText.wrapped(text, to: max(1, width), most: ChartBuilder.mostLines).count
        known[id] = (text, width, lines)
        return lines
    }
}

/// Places the things of an outline.
struct ChartBuilder {
    /// The most lines that a text can have.
    static let mostLines = 6

    let key: ChartKey
    let document: Document
    /// How wide texts are in each column.
    let widths: [Int]
    let text: (Handle) -> String
    /// How many lines a text may take beyond those that stand free anyway.
    var budget = 2

    /// In a backlog what an action is for is only named, so that more actions are seen.
    private func budget(of level: EffectLevel) -> Int {
        key.perspective == .action && level != .how ? 1 : budget
    }

    /// Empty lines between branches.
    var gap = 0
    var layout = ChartLayout()
    private var seenGoals: Set<Handle> = []
    private var root = 0

    init(
        key: ChartKey, document: Document, widths: [Int], text: @escaping (Handle) -> String
    ) {
        self.key = key
        self.document = document
        self.widths = widths
        self.text = text
    }

    /// Places whole branches below each other.
    mutating func build(_ outline: [Occurrence], _ measured: inout MeasuredTexts) {
        layout = ChartLayout()
        seenGoals = []
        root = 0
        var top = 0
        for occurrence in outline {
            let first = layout.spots.count
            let height = place(occurrence, parent: nil, previous: layout.roots.last, top, &measured)
            if layout.spots.count > first { layout.roots.append(first) }
            root += 1
            top += height + (height > 0 ? gap : 0)
        }
        layout.height = max(0, top - gap)
        for level in key.levels where layout.spots(in: level).isEmpty {
            append(.empty, level, nil, parent: nil, previous: nil, 0)
            layout.height = max(layout.height, 1)
        }
    }

    @discardableResult
    private mutating func append(
        _ content: Spot.Content, _ level: EffectLevel, _ handle: Handle?, parent: Int?,
        previous: Int?, _ top: Int
    ) -> Int {
        let spot = layout.spots.count
        layout.spots.append(
            Spot(
                content: content, level: level, handle: handle, id: handle.map { document.id($0) },
                parent: parent, previous: previous, root: root, top: top))
        layout.columns[level.rawValue].append(spot)
        return spot
    }

    /// Places a thing and all that belongs to it; gives the lines that this takes.
    private mutating func place(
        _ occurrence: Occurrence, parent: Int?, previous: Int?, _ top: Int,
        _ measured: inout MeasuredTexts
    ) -> Int {
        let level = occurrence.level
        guard key.levels.contains(level) else { return 0 }
        let spot = append(
            occurrence.item == nil ? .nothing : .item, level, occurrence.item, parent: parent,
            previous: previous, top)
        let needed = lines(of: occurrence.item, level, &measured)
        let points = pointsOf(occurrence)
        if let id = layout.spots[spot].id, key.folded.contains(id) {
            layout.spots[spot].hidden = occurrence.weight
            layout.spots[spot].lines = min(needed, budget(of: level))
            return layout.spots[spot].lines
        }
        var height = placeChildren(of: occurrence, spot, top, &measured)
        var own = min(needed, budget(of: level))
        if points == nil {
            height = max(height, own)
            layout.spots[spot].lines = min(needed, height)
        } else {
            layout.spots[spot].lines = own
            own += placePoints(points ?? [], of: spot, top + own, &measured)
            height = max(height, own)
        }
        return height
    }

    private mutating func placeChildren(
        of occurrence: Occurrence, _ spot: Int, _ top: Int, _ measured: inout MeasuredTexts
    ) -> Int {
        var height = 0
        for level in EffectLevel.allCases {
            let children = occurrence.children(in: level)
            // What belongs to nothing has nothing to do with each other either.
            let start = occurrence.item == nil ? top + height : top
            var next = start
            var previous: Int?
            for child in children {
                let first = layout.spots.count
                next += place(child, parent: spot, previous: previous, next, &measured)
                if layout.spots.count > first { previous = first }
            }
            let isWanted =
                occurrence.item != nil && key.levels.contains(level)
                && key.perspective.levels(below: occurrence.level).contains(level)
            if children.isEmpty, isWanted {
                append(.empty, level, nil, parent: spot, previous: nil, top)
                next = top + 1
            }
            height = max(height, next - top)
        }
        return height
    }

    /// The measuring points that are shown below a goal, where it stands first; nil for none.
    private mutating func pointsOf(_ occurrence: Occurrence) -> [Handle]? {
        guard key.showsMeasuringPoints, occurrence.level == .why, let goal = occurrence.item,
            seenGoals.insert(goal).inserted
        else { return nil }
        return document.children(goal, .measuringPoints)
    }

    private mutating func placePoints(
        _ points: [Handle], of goal: Int, _ top: Int, _ measured: inout MeasuredTexts
    ) -> Int {
        guard !points.isEmpty else {
            let spot = append(.measuringPoint, .why, nil, parent: goal, previous: nil, top)
            layout.spots[spot].lines = 1
            return 1
        }
        var next = top
        for point in points {
            let spot = append(.measuringPoint, .why, point, parent: goal, previous: nil, next)
            layout.spots[spot].lines = min(lines(of: point, .why, &measured), budget)
            next += layout.spots[spot].lines
        }
        return next - top
    }

    private func lines(
        of handle: Handle?, _ level: EffectLevel, _ measured: inout MeasuredTexts
    ) -> Int {
        guard let handle else { return 1 }
        let id = document.id(handle)
        if id == key.typed { return min(key.typedLines, Self.mostLines) }
        return measured.lines(of: id, text(handle), width: widths[level.rawValue])
    }
}

extension Occurrence {
    /// How many things belong to it, however far below.
    var weight: Int {
        children.reduce(0) { $0 + ($1.item == nil ? 0 : 1) + $1.weight }
    }
}
