import Glibc

/// What libFuzzer calls with every input; `.ci/fuzz` builds it and says which target is meant.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    target(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

/// A target takes any bytes; it ends the process when a law does not hold for them.
typealias Target = @Sendable ([UInt8]) -> Void

private let targets: [String: Target] = [
    "reader": fuzzReader, "edits": fuzzEdits, "merge": fuzzMerge, "journal": fuzzJournal,
    "keys": fuzzKeys, "markdown": fuzzMarkdown, "session": fuzzSession,
]

private let target: Target = {
    let name = getenv("KARTBORD_FUZZ").map { String(cString: $0) } ?? ""
    guard let target = targets[name] else {
        fatalError("KARTBORD_FUZZ is none of \(targets.keys.sorted().joined(separator: ", ")).")
    }
    return target
}()

/// Ends the process when a law does not hold, so that the input is kept.
func law(_ name: String, _ holds: Bool) {
    guard !holds else { return }
    fatalError("This does not hold: \(name)")
}
