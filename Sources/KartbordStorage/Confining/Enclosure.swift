import Glibc

/// The one folder of maps that this program may work in, and its state folder.
///
/// Checked before each call to the system, so that a person hears why something cannot be done, and
/// so that it holds as well where the kernel does not enforce it (``Confinement``).
public struct Enclosure: Equatable, Sendable {
    /// The folder of the maps, without links and detours.
    public let maps: String
    /// The state folder likewise, if there is one.
    public let state: String?

    /// Encloses the program in a folder; `nil` when there is no such folder.
    public init?(_ folder: String, state: StateFolder?) {
        guard let maps = Self.real(folder) else { return nil }
        self.maps = maps
        self.state = state.flatMap { $0.prepare(SystemCalls()) ? Self.real($0.path) : nil }
    }

    /// Puts the enclosure in force for the whole program; only before its first thread.
    public func enforce() { Self.inForce = self }

    /// Whether the program is enclosed.
    public static var isInForce: Bool { inForce != nil }

    // Written once and before the first thread starts, as `enforce` asks.
    nonisolated(unsafe) private(set) static var inForce: Enclosure?

    // MARK: Folders

    /// Whether a path, as the kernel names it, is one of the two folders or below them.
    public func holds(_ path: String) -> Bool {
        Self.isAt(path, or: maps) || state.map { Self.isAt(path, or: $0) } ?? false
    }

    /// Whether what is at a path may be asked about.
    func knows(_ path: String) -> Bool {
        if let real = Self.real(path) {
            for root in [maps, state].compactMap(\.self) where real.utf8.elementsEqual(root.utf8) {
                return true
            }
        }
        guard let place = FileLocation(splitting: path), let folder = Self.real(place.folder)
        else { return false }
        return holds(folder)
    }

    // MARK: Names

    /// What is to be done with a name.
    enum Use {
        case reading
        case changing
        /// Giving it to something that was not there.
        case naming
    }

    /// Whether a name in a folder, as the kernel names that, may be used so.
    ///
    /// In the folder of the maps these are maps, exports and files that are not finished; what the
    /// program keeps for itself in hidden folders is its own.
    func allows(_ name: String, in folder: String, for use: Use) -> Bool {
        guard !name.utf8.contains(UInt8(ascii: "/")), name != ".", name != "..", !name.isEmpty
        else { return false }
        guard holds(folder) else { return false }
        guard Self.isAt(folder, or: maps), !isOwn(folder) else { return true }
        if name.utf8.first == UInt8(ascii: ".") { return Self.ends(name, with: ".tmp") }
        guard Self.ends(name, with: ".json") || Self.ends(name, with: ".md") else { return false }
        return use != .naming || Self.isPlain(name)
    }

    /// Whether a name holds only letters, figures, spaces and `-_.()`, and is not hidden.
    public static func isPlain(_ name: String) -> Bool {
        FileName.allowed(name).utf8.elementsEqual(name.utf8)
    }

    /// Whether a folder of the maps is hidden, and so the program's own.
    private func isOwn(_ folder: String) -> Bool {
        folder.utf8.dropFirst(maps.utf8.count).split(separator: UInt8(ascii: "/"))
            .contains { $0.first == UInt8(ascii: ".") }
    }

    private static func ends(_ name: String, with ending: String) -> Bool {
        name.utf8.reversed().starts(with: ending.utf8.reversed())
    }

    private static func isAt(_ folder: String, or root: String) -> Bool {
        guard folder.utf8.starts(with: root.utf8) else { return false }
        let rest = folder.utf8.dropFirst(root.utf8.count)
        return rest.isEmpty || rest.first == UInt8(ascii: "/") || root == "/"
    }

    private static func real(_ path: String) -> String? {
        guard let found = realpath(path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }
}

extension SystemCalls {
    /// Makes sure that a path may be asked about.
    func checkPath(_ path: String, _ call: FileCall) throws(CallFailure) {
        guard let enclosure = Enclosure.inForce, !enclosure.knows(path) else { return }
        // What the kernel itself answers for a path that leads out (openat2).
        throw CallFailure(call: call, code: EXDEV)
    }

    /// Makes sure that an open folder may be worked in.
    func checkFolder(_ folder: Int32, _ call: FileCall) throws(CallFailure) {
        guard let enclosure = Enclosure.inForce else { return }
        guard let path = Self.path(of: folder), enclosure.holds(path) else {
            throw CallFailure(call: call, code: EXDEV)
        }
    }

    /// Makes sure that a name in an open folder may be used.
    func checkName(
        _ name: String, in folder: Descriptor, for use: Enclosure.Use, _ call: FileCall
    ) throws(CallFailure) {
        guard let enclosure = Enclosure.inForce else { return }
        guard let path = Self.path(of: folder.number), enclosure.allows(name, in: path, for: use)
        else { throw CallFailure(call: call, code: EXDEV) }
    }

    private static func path(of descriptor: Int32) -> String? {
        var path = [CChar](repeating: 0, count: Int(PATH_MAX))
        let length = readlink("/proc/self/fd/\(descriptor)", &path, path.count)
        guard length > 0, length < path.count else { return nil }
        return String(decoding: path[..<length].map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
