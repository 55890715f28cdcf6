/// How long to rest between two looks at a file in which others write.
///
/// The more writers, the longer everybody rests, so that what they all write meanwhile is read once
/// and not each time: 20 ms for each of the others, and three times as long as the last round took.
/// A rest is stretched by chance, so that writers that met do not meet again.
struct Pace {
    private var random = SystemRandomNumberGenerator()
    /// Before this time nothing is begun that can wait.
    private(set) var earliest = Duration.zero

    /// A short time, and another one each time.
    mutating func moment(atMost limit: Duration) -> Duration {
        limit * Double.random(in: 0.2...1, using: &random)
    }

    /// Takes in that a round with so many others lasted from one time to another.
    mutating func rest(after start: Duration, until end: Duration, others: Int) {
        let rest = max(min((end - start) * 3, .seconds(2)), .milliseconds(20 * min(others, 30)))
        earliest = end + rest * Double.random(in: 0.75...1.25, using: &random)
    }
}
