import KartbordModel

/// One edit of each sort, each followed by the edit that takes it back, which counts too.
func measureEdits(_ map: any InventedMap, _ extent: Extent) throws -> [Figure] {
    var document = try map.document()
    var generator = SeededGenerator(seed: 1)
    return try map.edits(of: document).map { sort in
        var samples = Samples()
        for number in 0..<extent.many {
            let edit = sort.make(number, &generator)
            let watch = Stopwatch()
            let inverse = try document.apply(edit)
            samples.add(watch.microseconds)
            let other = Stopwatch()
            try document.apply(inverse)
            samples.add(other.microseconds)
        }
        return Figure("edit: " + sort.name, .microseconds, samples)
    }
}
