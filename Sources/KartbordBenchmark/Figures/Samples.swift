/// What was measured when the same thing was done again and again.
struct Samples {
    private var values: [Double] = []

    init() {}

    init(_ values: [Double]) {
        self.values = values
    }

    mutating func add(_ value: Double) { values.append(value) }

    mutating func add(_ others: Samples) { values += others.values }

    var count: Int { values.count }

    var median: Double { percentile(50) }

    var most: Double { values.max() ?? 0 }

    /// The smallest value that so many per cent of all values do not exceed.
    func percentile(_ percent: Int) -> Double {
        let sorted = values.sorted()
        guard let last = sorted.indices.last else { return 0 }
        return sorted[min(last, max(0, (sorted.count * percent + 99) / 100 - 1))]
    }
}
