import Glibc

/// Threads that read many files at once, as the loop sees them.
///
/// What is read of a file is up to the caller. With nothing to read they sleep.
public final class ReadingCrew<Value: Sendable> {
    /// What was asked for, and what came of it.
    public typealias Answer = (path: String, value: Value)

    private let room: ReadingRoom<Value>

    /// Starts the threads: as many as the machine has processors, but at most four.
    ///
    /// - Throws: ``StorageError/failed(_:code:path:)`` when the system has no thread or pipe left.
    public init(_ read: @escaping @Sendable (String) -> Value) throws(StorageError) {
        do throws(CallFailure) {
            let room = try ReadingRoom<Value>()
            self.room = room
            let processors = sysconf(Int32(_SC_NPROCESSORS_ONLN))
            for _ in 0..<min(max(processors, 1), 4) {
                try startThread {
                    while let path = room.next() { room.give((path, read(path))) }
                }
            }
        } catch {
            throw StorageError(error, path: ".")
        }
    }

    deinit { room.end() }

    /// Readable when answers wait, for the loop's poll.
    public var wakeDescriptor: Int32 { room.wakeDescriptor }

    /// Asks for files to be read, in this order, after those that were asked for before.
    public func read(_ paths: [String]) { room.ask(for: paths) }

    /// Takes the answers that wait.
    public func takeAnswers() -> [Answer] { room.takeAnswers() }

    /// Waits until everything that was asked for has been read, but no longer than that.
    public func waitForAll(atMost time: Duration) {
        room.waitForAll(until: Moment.now.elapsed + time)
    }
}

/// The one thing that the loop and its readers share.
///
/// Unchecked, since the compiler cannot see that every property is touched under the lock only.
private final class ReadingRoom<Value: Sendable>: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let asked = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private let answered = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var paths: ArraySlice<String> = []
    /// How many files are asked for and not answered.
    private var count = 0
    private var answers: [ReadingCrew<Value>.Answer] = []
    private var isOver = false
    private let pipeOut: Int32
    private let pipeIn: Int32

    var wakeDescriptor: Int32 { pipeOut }

    init() throws(CallFailure) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw CallFailure(call: .pipe, code: errno) }
        (pipeOut, pipeIn) = (ends[0], ends[1])
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        pthread_mutex_init(mutex, nil)
        var steady = pthread_condattr_t()
        pthread_condattr_init(&steady)
        // The clock on the wall may jump.
        pthread_condattr_setclock(&steady, CLOCK_MONOTONIC)
        pthread_cond_init(asked, &steady)
        pthread_cond_init(answered, &steady)
        pthread_condattr_destroy(&steady)
    }

    deinit {
        pthread_cond_destroy(answered)
        pthread_cond_destroy(asked)
        pthread_mutex_destroy(mutex)
        answered.deallocate()
        asked.deallocate()
        mutex.deallocate()
        close(pipeIn)
        close(pipeOut)
    }

    private func locked<Result>(_ body: () -> Result) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body()
    }

    // MARK: The loop's side

    func ask(for new: [String]) {
        locked {
            paths += new
            count += new.count
            pthread_cond_broadcast(asked)
        }
    }

    func takeAnswers() -> [ReadingCrew<Value>.Answer] {
        locked {
            var bytes = [UInt8](repeating: 0, count: 16)
            while Glibc.read(pipeOut, &bytes, bytes.count) > 0 {}
            defer { answers = [] }
            return answers
        }
    }

    func waitForAll(until deadline: Duration) {
        locked {
            var time = deadline.timespec
            while count > 0, pthread_cond_timedwait(answered, mutex, &time) != ETIMEDOUT {}
        }
    }

    func end() {
        locked {
            isOver = true
            pthread_cond_broadcast(asked)
        }
    }

    // MARK: The readers' side

    /// Sleeps until there is a file to read; nil when there will be none any more.
    func next() -> String? {
        locked {
            while paths.isEmpty, !isOver { pthread_cond_wait(asked, mutex) }
            return isOver ? nil : paths.popFirst()
        }
    }

    func give(_ answer: ReadingCrew<Value>.Answer) {
        locked {
            if answers.isEmpty {
                // Into an empty pipe, so that it neither blocks nor fails.
                _ = write(pipeIn, [1], 1)
            }
            answers.append(answer)
            count -= 1
            if count == 0 { pthread_cond_signal(answered) }
        }
    }
}
