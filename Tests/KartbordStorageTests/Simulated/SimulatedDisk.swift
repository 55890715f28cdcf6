import Glibc
import Synchronization

@testable import KartbordStorage

/// A file system in memory that knows what is synced, and can be stopped and broken at every call.
///
/// Files have a content that programs see and one that the disk has; folders have names that
/// programs see and changes to them that the disk does not know yet. What a crash leaves is made
/// by ``afterCrash(damage:keeping:)``.
final class SimulatedDisk: FileCalls, @unchecked Sendable {
    struct Node: Equatable {
        var status: FileStatus
        var seen: [UInt8] = []
        var synced: [UInt8] = []
        var target = ""
        var accessList: [UInt8]?
        var isSynced: Bool { seen == synced }
    }

    /// What one call does to the names of a folder: `nil` takes a name away.
    struct NameChange: Equatable {
        var folder: String
        var names: [String: Int?]
    }

    var nodes: [Int: Node] = [:]
    /// Names as programs see them, by path.
    var names: [String: Int] = [:]
    /// Names as the disk has them.
    var syncedNames: [String: Int] = [:]
    var pending: [NameChange] = []
    var open: [Descriptor: (node: Int, path: String)] = [:]
    /// Every call so far, with what it was about.
    var log: [(call: FileCall, about: String)] = []
    /// Where in which file was written, in order.
    var writes: [(path: String, offset: Int)] = []
    /// Renames of files whose content the disk did not have: must stay empty.
    var hastyRenames: [String] = []
    /// Fsyncs on a descriptor whose fsync had failed before: must stay empty.
    var repeatedSyncs: [Descriptor] = []
    private var failedSyncs: Set<Descriptor> = []

    var fault: Fault?
    /// What somebody else does, once, just before the first call of a kind.
    var meanwhile: (call: FileCall, act: (SimulatedDisk) -> Void)?
    /// A folder whose files cannot be written, as on a disk that became read-only.
    var refusedFolder: String?
    var isLockedByOthers = false
    /// Who has the lock of a file or folder.
    var locks: [Int: Descriptor] = [:]
    var pauses = 0
    var user: UInt32 = 1_000
    /// Accounts that may be given files to, besides the own one.
    var mayChangeOwner = false
    private var nextNode = 1
    private var nextDescriptor: Int32 = 3
    private var nextSuffix = 0

    init() {
        for folder in ["/", "/maps", "/state"] {
            let status = FileStatus(
                kind: .folder, size: 0, links: 2, mode: 0o755, user: 1_000, group: 1_000)
            names[folder] = add(Node(status: status))
        }
        syncedNames = names
    }

    /// A disk as a crash left it, with these files.
    convenience init(files: [String: [UInt8]]) {
        self.init()
        for (path, content) in files {
            if let folder = FileLocation(splitting: path)?.folder, names[folder] == nil {
                let status = FileStatus(
                    kind: .folder, size: 0, links: 2, mode: 0o700, user: 1_000, group: 1_000)
                names[folder] = add(Node(status: status))
                syncedNames[folder] = names[folder]
            }
            put(content, at: path, mode: 0o600)
        }
    }

    @discardableResult
    func add(_ node: Node) -> Int {
        nodes[nextNode] = node
        nextNode += 1
        return nextNode - 1
    }

    /// Puts a file there that the disk has already.
    @discardableResult
    func put(_ bytes: [UInt8], at path: String, mode: UInt32 = 0o640, user: UInt32 = 1_000) -> Int {
        let status = FileStatus(
            kind: .regular, size: bytes.count, links: 1, mode: mode, user: user, group: 1_000)
        let number = add(Node(status: status, seen: bytes, synced: bytes))
        names[path] = number
        syncedNames[path] = number
        return number
    }

    /// Gives a file a second name.
    func hardLink(_ path: String, to second: String) {
        guard let number = names[path] else { return }
        nodes[number]?.status.links += 1
        names[second] = number
        syncedNames[second] = number
    }

    func content(_ path: String) -> [UInt8]? { names[path].flatMap { nodes[$0]?.seen } }

    func isFolder(_ path: String) -> Bool {
        names[path].flatMap { nodes[$0]?.status.kind } == .folder
    }

    /// Notes a call and lets it fail when its turn to fail has come.
    func enter(_ call: FileCall, _ about: String) throws(CallFailure) {
        if let meanwhile, meanwhile.call == call {
            self.meanwhile = nil
            meanwhile.act(self)
        }
        let index = log.count
        log.append((call, about))
        guard let fault, let code = fault.code(for: call, at: index) else { return }
        throw CallFailure(call: call, code: code)
    }

    func node(_ path: String, _ call: FileCall) throws(CallFailure) -> Int {
        guard let number = names[path] else { throw CallFailure(call: call, code: ENOENT) }
        return number
    }

    func opened(_ file: Descriptor, _ call: FileCall) throws(CallFailure) -> Int {
        guard let entry = open[file] else { throw CallFailure(call: call, code: EBADF) }
        return entry.node
    }

    func path(_ name: String, in folder: Descriptor) -> String {
        FileLocation.path(open[folder]?.path ?? "?", name)
    }

    func openNode(_ number: Int, at path: String) -> Descriptor {
        defer { nextDescriptor += 1 }
        let descriptor = Descriptor(number: nextDescriptor)
        open[descriptor] = (number, path)
        return descriptor
    }

    func change(_ folder: Descriptor, _ names: [String: Int?]) {
        for (name, number) in names { self.names[name] = number }
        pending.append(NameChange(folder: open[folder]?.path ?? "?", names: names))
    }

    func randomSuffix() -> String {
        nextSuffix += 1
        return "suffix\(nextSuffix)"
    }

    func pause() { pauses += 1 }

    func sync(_ file: Descriptor) throws(CallFailure) {
        if failedSyncs.contains(file) { repeatedSyncs.append(file) }
        do throws(CallFailure) {
            try enter(.sync, open[file]?.path ?? "?")
        } catch {
            failedSyncs.insert(file)
            throw error
        }
        let number = try opened(file, .sync)
        guard let node = nodes[number] else { return }
        if node.status.kind == .folder, let path = open[file]?.path {
            for change in pending where change.folder == path { apply(change, to: &syncedNames) }
            pending.removeAll { $0.folder == path }
        } else {
            nodes[number]?.synced = node.seen
        }
    }

    func apply(_ change: NameChange, to names: inout [String: Int]) {
        for (name, number) in change.names { names[name] = number }
    }
}
