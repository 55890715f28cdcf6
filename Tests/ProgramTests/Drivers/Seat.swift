import Testing

/// Lets only a few tests with a terminal run at the same time, so that their time limits hold on
/// a small machine.
struct Seat: SuiteTrait, TestTrait, TestScoping {
    var isRecursive: Bool { true }

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        guard testCase != nil else { return try await function() }
        await Room.shared.take()
        do {
            try await function()
        } catch {
            await Room.shared.leave()
            throw error
        }
        await Room.shared.leave()
    }

    private actor Room {
        static let shared = Room()

        private var free = 3
        private var waiting: [CheckedContinuation<Void, Never>] = []

        func take() async {
            if free > 0 {
                free -= 1
                return
            }
            await withCheckedContinuation { waiting.append($0) }
        }

        func leave() {
            if waiting.isEmpty {
                free += 1
            } else {
                waiting.removeFirst().resume()
            }
        }
    }
}

extension Trait where Self == Seat {
    /// The test has a terminal of its own, and waits until there is a free one.
    static var seat: Seat { Seat() }
}
