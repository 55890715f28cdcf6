import Glibc

/// The folder beside a map that says who has the map open.
///
/// Each session has a file there that it keeps locked as long as it lives; the kernel lets go of the
/// lock however a session ends, so that a file whose lock is free is a dead session's and is
/// removed. The folder hides itself from git, and goes when the last session goes.
final class PresenceFolder {
    static let name = ".kartbord"
    private static let ignore = ".gitignore"
    /// The most names that are looked at: a stranger may have filled the folder.
    private static let nameLimit = 200

    let path: String
    private let folder: Int32
    private let map: String
    private var own: (name: String, file: Int32)?

    /// Enters the folder beside a map, which is made where it is missing.
    ///
    /// - Returns: `nil` when there is no such folder to be had. Where only files cannot be made in
    ///   it, the others can be seen and this session cannot.
    init?(of file: MapFile, person: String, saves: Int) {
        guard let place = try? file.resolved(), place.status != nil else { return nil }
        path = FileLocation.path(place.folder, Self.name)
        map = place.name
        guard let entered = Self.enter(path, beside: place.folder) else { return nil }
        folder = entered
        Self.ignoreInGit(folder)
        announce(person, saves)
        _ = flock(folder, LOCK_UN)
    }

    /// Looks into the folder beside a map without entering it; `nil` when there is none.
    init?(beside file: MapFile) {
        guard let place = try? file.resolved(), place.status != nil else { return nil }
        path = FileLocation.path(place.folder, Self.name)
        map = place.name
        folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard folder >= 0 else { return nil }
    }

    deinit {
        if let own { close(own.file) }
        close(folder)
    }

    // MARK: Coming and going

    /// Opens the folder and locks it for coming or going.
    private static func enter(_ path: String, beside parent: String) -> Int32? {
        for _ in 0..<50 {
            var above = stat()
            guard stat(parent, &above) == 0 else { return nil }
            let isMade = mkdir(path, 0o700) == 0
            guard isMade || errno == EEXIST else { return nil }
            let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            guard folder >= 0 else {
                // The last session may just have taken it away.
                if errno == ENOENT { continue }
                return nil
            }
            // Whoever may make files beside the map may make them here.
            if isMade { fchmod(folder, above.st_mode & 0o7777) }
            var found = stat()
            if flock(folder, LOCK_EX | LOCK_NB) == 0, fstat(folder, &found) == 0,
                found.st_nlink > 0
            {
                return folder
            }
            let code = errno
            close(folder)
            guard code == EWOULDBLOCK || found.st_nlink == 0 else { return nil }
            usleep(10_000)
        }
        return nil
    }

    private static func ignoreInGit(_ folder: Int32) {
        let file = openat(folder, ignore, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard file >= 0 else { return }
        _ = write(file, "*\n", 2)
        close(file)
    }

    private func announce(_ person: String, _ saves: Int) {
        let name = SystemCalls().randomSuffix() + SystemCalls().randomSuffix()
        let always = O_NOFOLLOW | O_CLOEXEC
        // Nobody looks for dead sessions meanwhile: they lock the folder for that.
        let file = openat(folder, name, O_RDWR | O_CREAT | O_EXCL | always, 0o644)
        guard file >= 0 else { return }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            unlinkat(folder, name, 0)
            close(file)
            return
        }
        let text = Companion.text(saves: saves, map: map, person: person)
        _ = pwrite(file, text, text.count, 0)
        own = (name, file)
        // The others are woken by this; a file that is made wakes nobody until it is closed.
        let shown = name + "-"
        if renameat(folder, name, folder, shown) == 0 { own = (shown, file) }
    }

    /// Says how often this session has written the map.
    func tell(saves: Int) {
        guard let own else { return }
        let opening = Companion.opening(saves: saves)
        _ = pwrite(own.file, opening, opening.count, 0)
    }

    /// Takes this session's file away, and the folder when nobody is left in it.
    func leave() {
        if let own {
            unlinkat(folder, own.name, 0)
            close(own.file)
            self.own = nil
        }
        guard flock(folder, LOCK_EX | LOCK_NB) == 0 else { return }
        defer { _ = flock(folder, LOCK_UN) }
        guard names() == [Self.ignore] else { return }
        unlinkat(folder, Self.ignore, 0)
        // Where folders may be made and not removed, it stays as it was.
        if rmdir(path) != 0 { Self.ignoreInGit(folder) }
    }

    // MARK: Looking around

    /// The others who have the map open, in the order of their names.
    func companions() -> [Companion] {
        // While somebody comes, there are files whose lock is not taken yet.
        let mayClear = flock(folder, LOCK_SH | LOCK_NB) == 0
        defer { if mayClear { _ = flock(folder, LOCK_UN) } }
        return names().filter { $0 != Self.ignore && $0 != own?.name }
            .compactMap { companion($0, mayClear: mayClear) }
            .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    private func companion(_ name: String, mayClear: Bool) -> Companion? {
        let always = O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
        let file = openat(folder, name, O_RDONLY | always)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var found = stat()
        guard fstat(file, &found) == 0, found.st_mode & S_IFMT == S_IFREG,
            found.st_size <= Companion.limit
        else { return nil }
        guard flock(file, LOCK_SH | LOCK_NB) != 0 else {
            if mayClear { unlinkat(folder, name, 0) }
            return nil
        }
        guard errno == EWOULDBLOCK else { return nil }
        var bytes = [UInt8](repeating: 0, count: Companion.limit + 1)
        let count = pread(file, &bytes, bytes.count, 0)
        guard count > 0 else { return nil }
        return Companion(Array(bytes[..<count]), id: name, map: map)
    }

    private func names() -> [String] {
        let copy = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard copy >= 0, let listing = fdopendir(copy) else { return [] }
        defer { closedir(listing) }
        var names: [String] = []
        while names.count < Self.nameLimit, let entry = readdir(listing) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}
