import Glibc

/// Paths as text.
enum Path {
    /// The folder that a path's last part is in.
    static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The last part of a path.
    static func name(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
        return String(path[path.utf8.index(after: slash)...])
    }

    /// A name or a relative path in a folder.
    static func joined(_ folder: String, _ name: String) -> String {
        if folder == "." || name.hasPrefix("/") { return name }
        return folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }

    /// Whether a folder is at the path.
    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Whether a symbolic link is at the path.
    static func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    /// Whether anything is at the path, even a link that leads nowhere.
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// When what is at the path was changed last, in seconds since 1970; 0 when nothing is there.
    static func lastChange(of path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mtim.tv_sec : 0
    }

    /// The path to a file as it is named in a file of another folder.
    ///
    /// As it was named where one of the folders cannot be found.
    static func relative(_ path: String, from folder: String) -> String {
        guard let there = real(Self.folder(of: path)), let here = real(folder) else { return path }
        let target = there.split(separator: "/")
        let start = here.split(separator: "/")
        let shared = zip(target, start).prefix { $0.utf8.elementsEqual($1.utf8) }.count
        let up = Array(repeating: Substring(".."), count: start.count - shared)
        return (up + target[shared...] + [Substring(name(of: path))]).joined(separator: "/")
    }

    /// A path as people know it: the whole of it, with `~` for their own folder.
    static func shown(_ path: String) -> String {
        let path = real(path) ?? path
        guard let home = environment("HOME"), home.count > 1, path.hasPrefix(home) else {
            return path
        }
        let rest = path.dropFirst(home.count)
        return rest.isEmpty || rest.hasPrefix("/") ? "~" + rest : path
    }

    /// The path without links and detours; nil when nothing is there.
    static func real(_ path: String) -> String? {
        guard let found = realpath(path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }
}
