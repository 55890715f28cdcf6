import CLandlock
import Glibc

/// What the kernel is to let this program do with files, for the rest of its life.
///
/// It rests on Landlock, which no later mistake of the program can undo: what is not allowed here
/// is forbidden to it, connections and executing programs included.
public struct Confinement: Sendable {
    /// Folders in which files are read, made, written and removed.
    public var workplaces: [String]
    /// Files and folders that are only read; those that are not there are passed over.
    public var sources: [String]
    /// The terminal, where there is one.
    public var terminal: String?

    /// Allows work in some folders and nothing else yet.
    public init(workplaces: [String], sources: [String] = [], terminal: String? = nil) {
        self.workplaces = workplaces
        self.sources = sources
        self.terminal = terminal
    }

    /// Puts the confinement in force for the whole program.
    ///
    /// - Throws: ``ConfinementError`` when it could not be; the program can then reach what it could
    ///   before.
    public func enforce() throws(ConfinementError) {
        // The kernel confines the thread that asks and those it starts, but none that runs already.
        guard Self.threadCount == 1 else { throw .notAlone }
        kl_close_inherited()
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        try enforceOnThisThread()
    }

    /// Puts the confinement in force for this thread and those that it starts.
    func enforceOnThisThread() throws(ConfinementError) {
        try Self.check(kl_give_up_rights())
        let version = Self.version
        guard version > 0 else { throw .unavailable(code: Int32(-version)) }
        let known = FileUses.known(toVersion: version)
        let others = OtherUses(knownToVersion: version)
        let ruleset = try Self.check(
            kl_make_ruleset(known.rawValue, others.network, others.scopes))
        defer { close(ruleset) }
        for rule in rules {
            let answer = kl_allow_below(ruleset, rule.path, rule.uses.intersection(known).rawValue)
            if answer == -ENOENT || answer == -ENOTDIR, rule.isOptional { continue }
            try Self.check(answer)
        }
        try Self.check(kl_enforce(ruleset))
    }

    /// The version of Landlock that is in force in this kernel; a negative errno for none.
    static var version: Int { Int(kl_version()) }

    struct Rule: Equatable {
        let path: String
        let uses: FileUses
        var isOptional = false
    }

    /// What is allowed where.
    var rules: [Rule] {
        let work: FileUses = [
            .readFile, .readFolder, .writeFile, .truncate, .makeFile, .removeFile, .makeFolder,
        ]
        return workplaces.map { Rule(path: $0, uses: work) }
            + sources.map { path in
                let reading: FileUses = [.readFile, .readFolder]
                let uses = Self.isFolder(path) ? reading : reading.intersection(.ofFiles)
                return Rule(path: path, uses: uses, isOptional: true)
            }
            + [terminal].compactMap(\.self).map {
                Rule(path: $0, uses: [.readFile, .writeFile, .controlDevice])
            }
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// How many threads the program has; 0 when the kernel does not say.
    private static var threadCount: Int {
        guard let threads = opendir("/proc/self/task") else { return 0 }
        defer { closedir(threads) }
        var count = 0
        while let thread = readdir(threads) {
            // Neither of the two entries that every folder has.
            if thread.pointee.d_name.0 != CChar(UInt8(ascii: ".")) { count += 1 }
        }
        return count
    }

    @discardableResult
    private static func check(_ answer: Int32) throws(ConfinementError) -> Int32 {
        guard answer < 0 else { return answer }
        throw .refused(code: -answer)
    }
}

/// Why a confinement is not in force.
public enum ConfinementError: Error, Equatable, Sendable {
    /// This kernel has no Landlock, or it is switched off.
    case unavailable(code: Int32)
    /// The kernel refused; `code` is its errno.
    case refused(code: Int32)
    /// The program has threads already, or the kernel does not say how many.
    case notAlone
}
