import Glibc

/// Whose session this is, for the others in the same map.
enum Account {
    /// What the person wants to be called (`KARTBORD_NAME`), else the name that the system knows for
    /// the account, else the account's own.
    static var name: String {
        if let name = getenv("KARTBORD_NAME").flatMap({ text($0) }) { return name }
        guard let entry = getpwuid(getuid()) else {
            return getenv("LOGNAME").flatMap { text($0) } ?? "?"
        }
        if let known = entry.pointee.pw_gecos.flatMap({ text($0) })?.split(separator: ",").first {
            return String(known)
        }
        return entry.pointee.pw_name.flatMap { text($0) } ?? "?"
    }

    private static func text(_ pointer: UnsafeMutablePointer<CChar>) -> String? {
        let text = String(cString: pointer)
        return text.allSatisfy(\.isWhitespace) ? nil : text
    }
}
