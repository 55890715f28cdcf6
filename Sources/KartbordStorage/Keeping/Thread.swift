import Glibc

/// What a new thread is to do, in a box that can go through the C library.
private final class Task {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}

/// Starts a thread that no signal interrupts, and that nobody waits for.
///
/// Blocked signals also mean that a write beyond the account's file size limit fails with an
/// error instead of ending the program.
func startThread(_ body: @escaping @Sendable () -> Void) throws(CallFailure) {
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    // A thread begins with the mask of the one that starts it.
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    var thread = pthread_t()
    let box = Unmanaged.passRetained(Task(body))
    let code = pthread_create(
        &thread, nil,
        { context in
            guard let context else { return nil }
            Unmanaged<Task>.fromOpaque(context).takeRetainedValue().body()
            return nil
        }, box.toOpaque())
    guard code == 0 else {
        box.release()
        throw CallFailure(call: .startThread, code: code)
    }
    pthread_detach(thread)
}
