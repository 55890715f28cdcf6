/// Readings at a measuring point, to be drawn in characters.
///
/// Heights are on one scale from the lowest to the highest of the readings, the baseline and the
/// target, so that the same drawing says how far there is left to go.
public struct ReadingChart: Sendable, Hashable {
    /// What was measured once.
    public struct Point: Sendable, Hashable {
        /// Where it stands on the axis: a day number, or its place in the order.
        public var position: Double
        /// What was measured.
        public var value: Double

        /// Makes a point.
        public init(position: Double, value: Double) {
            self.position = position
            self.value = value
        }
    }

    /// What was measured, from left to right.
    public let points: [Point]
    /// What was measured before anything was done; nil when not said.
    public let baseline: Double?
    /// What is to be reached; nil when not said.
    public let target: Double?

    /// Makes a chart of points in any order; what is no finite number is left out.
    public init(_ points: [Point], baseline: Double? = nil, target: Double? = nil) {
        let known = points.filter { $0.position.isFinite && $0.value.isFinite }
        // The standard sort is stable.
        self.points = known.sorted { $0.position < $1.position }
        self.baseline = baseline.flatMap { $0.isFinite ? $0 : nil }
        self.target = target.flatMap { $0.isFinite ? $0 : nil }
    }

    /// Makes a chart of values that follow each other at equal distances.
    public init(values: [Double], baseline: Double? = nil, target: Double? = nil) {
        let points = values.enumerated().map {
            Point(position: Double($0.offset), value: $0.element)
        }
        self.init(points, baseline: baseline, target: target)
    }

    /// The values in one line, one column for each: `▁▃▆█`; halfway up when all are the same.
    public var sparkline: String {
        let heights = Array("▁▂▃▄▅▆▇█")
        let middle = heights.count / 2 - 1
        return String(
            points.map { point in
                guard let share = share(of: point.value) else { return heights[middle] }
                return heights[Int(share * Double(heights.count - 1) + 0.5)]
            })
    }

    /// The lowest and the highest of all that is to be seen; nil when there is nothing.
    var range: ClosedRange<Double>? {
        let values = points.map(\.value) + [baseline, target].compactMap(\.self)
        guard let low = values.min(), let high = values.max() else { return nil }
        return low...high
    }

    /// How high up a value is, 0…1; nil where there is no height to speak of.
    func share(of value: Double) -> Double? {
        guard let range, range.lowerBound < range.upperBound else { return nil }
        // Halves first, since the difference of two numbers can be more than a number holds.
        let height = range.upperBound / 2 - range.lowerBound / 2
        guard height > 0 else { return nil }
        return min(max((value / 2 - range.lowerBound / 2) / height, 0), 1)
    }
}
