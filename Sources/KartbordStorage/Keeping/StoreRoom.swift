import Glibc

/// The one thing that the loop and the storage thread share: orders one way, reports the other.
///
/// Unchecked, since the compiler cannot see that every property is touched under the lock only.
final class StoreRoom<Order, Foreign: Sendable>: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let ended = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var orders: [Order] = []
    private var orderCount = 0
    private var reports: [StorageReport] = []
    private var foreign: Foreign?
    private var hasEnded = false
    private let pipeOut: Int32
    private let pipeIn: Int32
    private let orderOut: Int32
    private let orderIn: Int32

    /// Readable while reports wait.
    var wakeDescriptor: Int32 { pipeOut }

    init() throws(CallFailure) {
        (pipeOut, pipeIn) = try Self.makePipe()
        do throws(CallFailure) {
            (orderOut, orderIn) = try Self.makePipe()
        } catch {
            close(pipeIn)
            close(pipeOut)
            throw error
        }
        pthread_mutex_init(mutex, nil)
        var steady = pthread_condattr_t()
        pthread_condattr_init(&steady)
        // The clock on the wall may jump, and a save with it.
        pthread_condattr_setclock(&steady, CLOCK_MONOTONIC)
        pthread_cond_init(ended, &steady)
        pthread_condattr_destroy(&steady)
    }

    deinit {
        pthread_cond_destroy(ended)
        pthread_mutex_destroy(mutex)
        ended.deallocate()
        mutex.deallocate()
        for end in [pipeIn, pipeOut, orderIn, orderOut] { close(end) }
    }

    private static func makePipe() throws(CallFailure) -> (out: Int32, in: Int32) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw CallFailure(call: .pipe, code: errno) }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        return (ends[0], ends[1])
    }

    private static func empty(_ pipe: Int32) {
        var bytes = [UInt8](repeating: 0, count: 16)
        while read(pipe, &bytes, bytes.count) > 0 {}
    }

    private func locked<Value>(_ body: () -> Value) -> Value {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body()
    }

    // MARK: The loop's side

    /// Leaves an order and wakes the thread; counts the ones that are `numbered`.
    @discardableResult
    func post(_ order: Order, numbered: Bool = false) -> Int {
        locked {
            if orders.isEmpty {
                // Into an empty pipe, so that it neither blocks nor fails.
                _ = write(orderIn, [1], 1)
            }
            orders.append(order)
            if numbered { orderCount += 1 }
            return orderCount
        }
    }

    /// Takes the reports that wait.
    func takeReports() -> [StorageReport] {
        locked {
            Self.empty(pipeOut)
            defer { reports = [] }
            return reports
        }
    }

    /// Takes what others changed and nobody has taken yet.
    func takeForeign() -> Foreign? {
        locked {
            defer { foreign = nil }
            return foreign
        }
    }

    /// Waits until the thread has ended, and says whether it has.
    func waitForEnd(until deadline: Duration) -> Bool {
        locked {
            var time = deadline.timespec
            while !hasEnded {
                guard pthread_cond_timedwait(ended, mutex, &time) != ETIMEDOUT else { break }
            }
            return hasEnded
        }
    }

    // MARK: The thread's side

    /// Sleeps until there are orders, the time has come or a descriptor becomes readable, and takes
    /// the orders.
    func waitForOrders(until deadline: Duration?, watching descriptor: Int32) -> [Order] {
        while true {
            let taken = locked {
                Self.empty(orderOut)
                defer { orders = [] }
                return orders
            }
            guard taken.isEmpty else { return taken }
            var limit: Int32 = -1
            if let deadline {
                let left = deadline - Moment.now.elapsed
                guard left > .zero else { return [] }
                limit = Int32(min(left / .milliseconds(1), 3_600_000)) + 1
            }
            var lines = [
                pollfd(fd: orderOut, events: Int16(POLLIN), revents: 0),
                pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
            ]
            guard poll(&lines, 2, limit) > 0, lines[0].revents == 0 else { continue }
            return []
        }
    }

    /// Leaves what others changed, in place of what was left before.
    func leave(_ change: Foreign?) {
        locked { foreign = change }
    }

    /// Leaves reports and wakes the loop.
    func report(_ new: [StorageReport]) {
        guard !new.isEmpty else { return }
        locked {
            if reports.isEmpty {
                // Into an empty pipe, so that it neither blocks nor fails.
                _ = write(pipeIn, [1], 1)
            }
            reports += new
        }
    }

    /// Says that the thread will do nothing more.
    func end() {
        locked {
            hasEnded = true
            pthread_cond_broadcast(ended)
        }
    }
}
