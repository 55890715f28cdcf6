import KartbordScreen

/// How much is measured.
enum Extent {
    case whole
    /// A minute's worth, to see whether something has become much slower.
    case quick

    /// How many cards the journeys hold.
    var cards: [Int] { self == .whole ? [200, 10_000, 100_000] : [200, 10_000] }

    /// How many goals, groups, usage goals and actions the effect maps hold together.
    var items: [Int] { self == .whole ? [40, 1_000, 10_000] : [40, 1_000] }

    var screens: [Size] {
        let common = Size(columns: 80, rows: 24)
        return self == .whole ? [common, Size(columns: 160, rows: 50)] : [common]
    }

    /// How often something is done that takes microseconds.
    var many: Int { self == .whole ? 2_000 : 500 }

    /// How often a key is pressed.
    var keys: Int { self == .whole ? 300 : 60 }

    /// How often something is done that takes long, such as starting the program.
    var few: Int { self == .whole ? 20 : 5 }

    /// How long the program is watched while nobody does anything.
    var idle: Duration { .seconds(self == .whole ? 3 : 1) }
}
