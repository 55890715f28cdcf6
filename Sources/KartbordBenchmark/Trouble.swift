import Glibc

/// What can keep a measurement from being made.
enum Trouble: Error, CustomStringConvertible {
    /// The program is not beside the benchmark.
    case noProgram(path: String)
    /// A call of the system failed.
    case refused(call: String, code: Int32)
    /// A program showed nothing within ten seconds.
    case noScreen(program: String)
    /// A program did not end within ten seconds.
    case noEnd(program: String)
    /// A map was not saved within ten seconds.
    case notSaved

    var description: String {
        switch self {
        case .noProgram(let path):
            "there is no program at \(path); build it: swift build -c release"
        case .refused(let call, let code):
            "\(call) failed: " + (strerror(code).map { String(cString: $0) } ?? "error \(code)")
        case .noScreen(let program): "\(program) showed nothing within ten seconds"
        case .noEnd(let program): "\(program) did not end within ten seconds"
        case .notSaved: "a map was not saved within ten seconds"
        }
    }
}
