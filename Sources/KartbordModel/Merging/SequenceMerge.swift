/// Two orders that came from one, joined.
///
/// What neither side moved stands as it stood and divides the rest into gaps. In each gap come what
/// one side put or moved there, in its order, and then what the other did: which of them first is
/// decided by what comes first, never by the side.
struct SequenceMerge<Element: Hashable> {
    /// Everything that either side has, each once.
    private(set) var order: [Element] = []
    /// What both sides moved to different places, with the side whose wish was not followed.
    private(set) var displaced: [(element: Element, loser: MergeSide)] = []

    private let precedes: (Element, Element) -> Bool
    private let sides: [[Element]]
    /// What both sides have.
    private let shared: Set<Element>
    private var fixed: Set<Element> = []
    private var gaps: [[Element: Int]] = []

    /// Joins two orders.
    ///
    /// - Precondition: no order holds anything twice.
    /// - Parameters:
    ///   - base: the order that both came from; what neither side has is passed over.
    ///   - one: the order of one side.
    ///   - other: the order of the other side.
    ///   - precedes: any order of the elements that has nothing to do with the sides.
    init(
        base: [Element], _ one: [Element], _ other: [Element],
        by precedes: @escaping (Element, Element) -> Bool
    ) {
        self.precedes = precedes
        sides = [one, other]
        if one == other {
            shared = []
            order = one
            return
        }
        shared = Set(one).intersection(other)
        var positions: [Element: Int] = [:]
        for (position, element) in base.enumerated() where shared.contains(element) {
            positions[element] = position
        }
        let unmoved = sides.map { Self.unmoved($0, positions) }
        fixed = unmoved[0].intersection(unmoved[1])
        gaps = sides.map { Self.gaps($0, fixed) }
        join(unmoved)
    }

    private static func unmoved(_ side: [Element], _ positions: [Element: Int]) -> Set<Element> {
        let known = side.filter { positions[$0] != nil }
        return Set(longestIncreasing(known.compactMap { positions[$0] }).map { known[$0] })
    }

    /// In which gap between the fixed elements everything else stands.
    private static func gaps(_ side: [Element], _ fixed: Set<Element>) -> [Element: Int] {
        var gap = 0
        var gaps: [Element: Int] = [:]
        for element in side {
            if fixed.contains(element) { gap += 1 } else { gaps[element] = gap }
        }
        return gaps
    }

    private mutating func join(_ unmoved: [Set<Element>]) {
        var runs = sides.indices.map { _ in [[Element]](repeating: [], count: fixed.count + 1) }
        for side in MergeSide.allCases {
            for element in sides[side.rawValue] where !fixed.contains(element) {
                guard let gap = gaps[side.rawValue][element], follows(element, side, unmoved) else {
                    continue
                }
                runs[side.rawValue][gap].append(element)
            }
        }
        let spine = sides[0].filter { fixed.contains($0) }
        for gap in 0...spine.count {
            order += joined(runs[0][gap], runs[1][gap])
            if gap < spine.count { order.append(spine[gap]) }
        }
    }

    /// Whether a side's wish for the place of an element is followed.
    private mutating func follows(
        _ element: Element, _ side: MergeSide, _ unmoved: [Set<Element>]
    ) -> Bool {
        guard shared.contains(element) else { return true }
        let opposite = side.opposite
        // What one side left where it was goes where the other one put it.
        if unmoved[opposite.rawValue].contains(element) { return true }
        if unmoved[side.rawValue].contains(element) { return false }
        let (own, others) = (gaps[side.rawValue][element], gaps[opposite.rawValue][element])
        guard let own, let others, own != others else { return true }
        if own > others { return true }
        displaced.append((element, side))
        return false
    }

    /// Two runs of one gap; what both hold is where they meet.
    private func joined(_ left: [Element], _ right: [Element]) -> [Element] {
        if left.isEmpty { return right }
        if right.isEmpty || left == right { return left }
        let isLeftFirst = left.lexicographicallyPrecedes(right, by: precedes)
        let (first, second) = isLeftFirst ? (left, right) : (right, left)
        var positions: [Element: Int] = [:]
        for (position, element) in first.enumerated() { positions[element] = position }
        let common = second.filter { positions[$0] != nil }
        let meeting = longestIncreasing(common.compactMap { positions[$0] }).map { common[$0] }
        var run: [Element] = []
        var (at, atSecond) = (0, 0)
        for element in meeting {
            while first[at] != element {
                run.append(first[at])
                at += 1
            }
            while second[atSecond] != element {
                if positions[second[atSecond]] == nil { run.append(second[atSecond]) }
                atSecond += 1
            }
            run.append(element)
            at += 1
            atSecond += 1
        }
        run += first[at...]
        return run + second[atSecond...].filter { positions[$0] == nil }
    }
}
