import ArgumentParser
import Glibc
import KartbordStorage
import KartbordText

/// Work that is restricted to the maps of one folder, for an account that many share.
struct Restriction: ParsableArguments {
    @Option(
        name: .customLong("restricted"),
        help: ArgumentHelp(
            "Only the maps in this folder can be reached, and nothing is executed.",
            discussion: "For sshd's ForceCommand.", valueName: "folder"))
    var folder: String?

    @Flag(help: "With --restricted: start even where the kernel has no Landlock to enforce it.")
    var withoutLandlock = false

    func validate() throws {
        guard folder != nil || !withoutLandlock else {
            throw ValidationError("--without-landlock needs --restricted.")
        }
    }

    /// Puts the restriction in force for good, if there is to be one.
    ///
    /// Only before the first thread: the kernel does not confine one that runs already.
    ///
    /// - Parameter path: what is to be opened, which then counts from the folder.
    /// - Returns: what is to be opened.
    /// - Throws: ``ProgramError`` when the path leads out of the folder, or the restriction could not
    ///   be put in force.
    func enforce(_ path: String) throws(ProgramError) -> String {
        guard let folder else { return path }
        let opened = try Self.path(path, below: folder)
        scrubEnvironment()
        guard Path.isFolder(folder),
            let enclosure = Enclosure(folder, state: .fromEnvironment())
        else { throw .unread(.notFound(path: folder)) }
        guard let real = Path.real(opened) ?? Path.real(Path.folder(of: opened)),
            enclosure.holds(real)
        else { throw .unread(.outside(path: path)) }
        enclosure.enforce()
        try confine(enclosure)
        return opened
    }

    /// What was named, in the folder: a name of letters, figures and `-_.()` in each part.
    private static func path(_ path: String, below folder: String) throws(ProgramError) -> String {
        if path == "." { return folder }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.allSatisfy({ Enclosure.isPlain(String($0)) }) else {
            throw .unread(.outside(path: path))
        }
        return Path.joined(folder, path)
    }

    private func confine(_ enclosure: Enclosure) throws(ProgramError) {
        let confinement = Confinement(
            workplaces: [enclosure.maps, enclosure.state].compactMap(\.self),
            sources: Self.sources, terminal: Self.terminal)
        do throws(ConfinementError) {
            try confinement.enforce()
        } catch {
            if case .unavailable = error, withoutLandlock { return }
            throw .wrongUse(Self.phrase(for: error))
        }
    }

    private static func phrase(for error: ConfinementError) -> Phrase {
        switch error {
        case .unavailable: Wording.Restricting.noLandlock
        case .refused(let code): Wording.Restricting.notConfined(reason(of: code))
        case .notAlone: Wording.Restricting.notConfined("threads")
        }
    }

    private static var terminal: String? {
        var name = [CChar](repeating: 0, count: 256)
        guard ttyname_r(STDOUT_FILENO, &name, name.count) == 0 else { return nil }
        return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// What ncurses and the C library read: descriptions of terminals, locales, time zones.
    private static var sources: [String] {
        let own = environment("HOME").map { [Path.joined($0, ".terminfo")] } ?? []
        return own + [
            "/etc/terminfo", "/lib/terminfo", "/usr/lib/terminfo", "/usr/share/terminfo",
            "/usr/lib/locale", "/usr/share/locale", "/etc/localtime", "/usr/share/zoneinfo",
        ]
    }
}
