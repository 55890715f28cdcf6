import Glibc

/// The one thing that the loop and the storage thread share: orders one way, reports the other.
///
/// Unchecked, since the compiler cannot see that every property is touched under the lock only.
final class StoreRoom<Order>: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let ordered = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private let ended = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var orders: [Order] = []
    private var orderCount = 0
    private var reports: [StorageReport] = []
    private var hasEnded = false
    private let pipeOut: Int32
    private let pipeIn: Int32

    /// Readable while reports wait.
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
        // The clock on the wall may jump, and a save with it.
        pthread_condattr_setclock(&steady, CLOCK_MONOTONIC)
        pthread_cond_init(ordered, &steady)
        pthread_cond_init(ended, &steady)
        pthread_condattr_destroy(&steady)
    }

    deinit {
        pthread_cond_destroy(ended)
        pthread_cond_destroy(ordered)
        pthread_mutex_destroy(mutex)
        ended.deallocate()
        ordered.deallocate()
        mutex.deallocate()
        close(pipeIn)
        close(pipeOut)
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
            orders.append(order)
            if numbered { orderCount += 1 }
            pthread_cond_signal(ordered)
            return orderCount
        }
    }

    /// Takes the reports that wait.
    func takeReports() -> [StorageReport] {
        locked {
            var bytes = [UInt8](repeating: 0, count: 16)
            while read(pipeOut, &bytes, bytes.count) > 0 {}
            defer { reports = [] }
            return reports
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

    /// Sleeps until there are orders or the time has come, and takes the orders.
    func waitForOrders(until deadline: Duration?) -> [Order] {
        locked {
            while orders.isEmpty {
                guard let deadline else {
                    pthread_cond_wait(ordered, mutex)
                    continue
                }
                var time = deadline.timespec
                guard pthread_cond_timedwait(ordered, mutex, &time) != ETIMEDOUT else { break }
            }
            defer { orders = [] }
            return orders
        }
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
