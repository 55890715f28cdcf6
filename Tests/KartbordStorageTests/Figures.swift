import Glibc

/// How much a test has tried, for the long run: a line with a name and a number at the end of the
/// file that `KARTBORD_FIGURES` names.
enum Figures {
    static func note(_ name: String, _ count: Int) {
        guard let path = getenv("KARTBORD_FIGURES") else { return }
        let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard file >= 0 else { return }
        defer { close(file) }
        // In one piece, since others write at the same time.
        let line = Array("\(name)\t\(count)\n".utf8)
        _ = write(file, line, line.count)
    }

    /// How often to try, where the long run asks for more than a quick run needs.
    static func times(or few: Int) -> Int {
        getenv("KARTBORD_TIMES").flatMap { Int(String(cString: $0)) }.map { max(1, $0) } ?? few
    }
}
