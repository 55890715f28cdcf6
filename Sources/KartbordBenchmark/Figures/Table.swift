import Glibc

/// The table that is printed, line by line as the figures come.
struct Table {
    /// The kind of the map of the next lines.
    let kind: String
    /// How many cards a journey holds, or how many items an effect map does.
    let size: Int

    static let heading = """
        | kind | size | what | unit | n | median | 99 % | max |
        |---|---:|---|---|---:|---:|---:|---:|
        """

    func print(_ figures: [Figure]) {
        for figure in figures {
            let samples = figure.samples
            let numbers = [samples.median, samples.percentile(99), samples.most].map {
                Self.text($0)
            }
            let cells =
                [kind, "\(size)", figure.what, figure.unit.rawValue, "\(samples.count)"] + numbers
            Swift.print("| " + cells.joined(separator: " | ") + " |")
        }
        // The next figures may take minutes.
        fflush(nil)
    }

    /// A number with three digits that matter.
    static func text(_ value: Double) -> String {
        guard value > 0, value < 100 else { return "\(Int(value.rounded()))" }
        let places = value < 0.1 ? 4 : value < 1 ? 3 : value < 10 ? 2 : 1
        let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
        let scaled = Int((value * Double(scale)).rounded())
        let rest = "\(scaled % scale)"
        return "\(scaled / scale)." + String(repeating: "0", count: places - rest.count) + rest
    }
}
