/// Waits until something is so, looking every few milliseconds.
///
/// - Throws: ``Unmet`` when it is not so in time.
func eventually(
    _ what: String, within limit: Duration = .seconds(15), _ isSo: () throws -> Bool
) async throws {
    let end = ContinuousClock.now + limit
    while try !isSo() {
        guard ContinuousClock.now < end else { throw Unmet(what: what, limit: limit) }
        try await Task.sleep(for: .milliseconds(5))
    }
}

/// Something that a test waited for in vain.
struct Unmet: Error, CustomStringConvertible {
    let what: String
    let limit: Duration

    var description: String { "Not within \(limit): \(what)" }
}
