/// One line of the table.
struct Figure {
    /// What was done, and what was measured of it.
    let what: String
    let unit: Unit
    let samples: Samples

    init(_ what: String, _ unit: Unit, _ samples: Samples) {
        self.what = what
        self.unit = unit
        self.samples = samples
    }

    init(_ what: String, _ unit: Unit, _ value: Double) {
        self.init(what, unit, Samples([value]))
    }
}

/// What figures are counted in.
enum Unit: String {
    case milliseconds = "ms"
    case microseconds = "µs"
    case megabytesPerSecond = "MB/s"
    case bytes
    case mebibytes = "MiB"
    case calls
    case times
}
