/// The positions of a longest run of increasing values, not necessarily beside each other.
///
/// Patience sorting, in n log n steps.
///
///     longestIncreasing([3, 0, 1, 2])  // [1, 2, 3]
func longestIncreasing(_ values: [Int]) -> [Int] {
    // At each length, the position of the smallest value with which such a run can end.
    var ends: [Int] = []
    var previous = [Int?](repeating: nil, count: values.count)
    for (position, value) in values.enumerated() {
        var low = 0
        var high = ends.count
        while low < high {
            let middle = (low + high) / 2
            if values[ends[middle]] < value { low = middle + 1 } else { high = middle }
        }
        previous[position] = low > 0 ? ends[low - 1] : nil
        if low == ends.count { ends.append(position) } else { ends[low] = position }
    }
    var run: [Int] = []
    var position = ends.last
    while let current = position {
        run.append(current)
        position = previous[current]
    }
    return run.reversed()
}
