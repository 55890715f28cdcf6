/// How long to rest between two looks at a file in which others write.
///
/// The more writers, the longer everything takes, and the longer everybody rests: three times as
/// long as the last round took, so that what others write meanwhile is read once and not each
/// time. A rest is stretched by chance, so that writers that met do not meet again.
struct Pace {
    private var random = SystemRandomNumberGenerator()
    /// Before this time nothing is begun that can wait.
    private(set) var earliest = Duration.zero

    /// A short time, and another one each time.
    mutating func moment(atMost limit: Duration) -> Duration {
        limit * Double.random(in: 0.2...1, using: &random)
    }

    /// Takes in that a round with others lasted from one time to another.
    mutating func rest(after start: Duration, until end: Duration) {
        let rest = min((end - start) * 3, .seconds(2))
        earliest = end + rest * Double.random(in: 0.75...1.25, using: &random)
    }
}
