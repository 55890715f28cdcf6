import Synchronization

/// Chance that follows the input, so that what the fuzzer learns about its bytes tells it which
/// edits are made; without input left, the numbers come from the seed.
///
/// It stands here for the generator of the same name, by which the tests make edits and merges.
struct SeededGenerator: RandomNumberGenerator {
    /// The bytes that decide; taken by the next generator that is made.
    private static let input = Mutex<[UInt8]>([])

    /// Lets these bytes decide.
    static func follow(_ bytes: [UInt8]) { input.withLock { $0 = bytes } }

    private var bytes: ArraySlice<UInt8>
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
        bytes = Self.input.withLock { $0 }[...]
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        mixed ^= mixed >> 31
        // A number below a bound is taken from the highest bits.
        guard let byte = bytes.popFirst() else { return mixed }
        return UInt64(byte) << 56 | mixed >> 8
    }
}
