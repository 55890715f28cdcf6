import Glibc

/// How often a test does what it does, where the long run asks for more.
enum Times {
    /// What `KARTBORD_TIMES` says, else what a quick run needs.
    static func asked(or few: Int) -> Int {
        getenv("KARTBORD_TIMES").flatMap { Int(String(cString: $0)) }.map { max(1, $0) } ?? few
    }
}
