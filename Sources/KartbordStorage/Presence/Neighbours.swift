/// What happens around the file of a session: who else is there, and whether anybody writes it.
///
/// Where the system cannot tell of it, the file is looked at every two seconds; where the folder
/// cannot be written, nobody is seen, and everything else works.
final class Neighbours {
    private static let blindRest = Duration.seconds(2)

    private let person: String?
    private let isWatching: Bool
    private var path: String
    private var watch: FolderWatch?
    private var folder: PresenceFolder?
    private var saves = 0

    /// The others who have the map open.
    private(set) var companions: [Companion] = []
    private var namesTold: [String] = []
    /// When to look who is there, since somebody came or went.
    private var companionsDue: Duration?
    /// When to look at the file without having been woken.
    private var blindDue: Duration?

    /// Looks around.
    ///
    /// - Parameters:
    ///   - file: the map that the session has open.
    ///   - person: what the others are told about who is here; `nil` to see nobody and be unseen.
    ///   - isWatching: whether it matters that others write.
    init(of file: MapFile, person: String?, isWatching: Bool) {
        self.person = person
        self.isWatching = isWatching
        path = file.path
        settle(at: file)
    }

    private func settle(at file: MapFile) {
        path = file.path
        companions = []
        if let person { folder = PresenceFolder(of: file, person: person, saves: saves) }
        guard isWatching else { return }
        watch = try? FolderWatch(file)
        blindDue = watch == nil ? Moment.now.elapsed + Self.blindRest : nil
        if let folder {
            watch?.watch(alsoFolder: folder.path)
            companions = folder.companions()
        }
    }

    /// Readable when something has happened; -1 when nothing can tell.
    var wakeDescriptor: Int32 { watch?.wakeDescriptor ?? -1 }

    /// When to be asked again although nothing has happened.
    var due: Duration? { [companionsDue, blindDue].compactMap(\.self).min() }

    /// Takes in what has happened, and says whether the file may hold something else now.
    func takeHappenings(at now: Moment) -> Bool {
        guard let watch else {
            guard let blindDue, blindDue <= now.elapsed else { return false }
            self.blindDue = now.elapsed + Self.blindRest
            companionsDue = now.elapsed
            return true
        }
        let happened = watch.takeAllHappenings()
        if happened.toOther {
            // A little later: a session that ends lets go of its lock after it closes its file.
            companionsDue = companionsDue ?? now.elapsed + .milliseconds(100)
        }
        return happened.toFile
    }

    /// Looks who is there, when somebody has come or gone.
    ///
    /// - Returns: whether that was so.
    func lookAroundIfDue(at now: Moment) -> Bool {
        guard let companionsDue, companionsDue <= now.elapsed else { return false }
        lookAround()
        return true
    }

    /// Looks who is there.
    func lookAround() {
        companionsDue = nil
        if let folder { companions = folder.companions() }
    }

    /// What there is to tell of who is there.
    func takeNews() -> [StorageReport] {
        let names = companions.map(\.name)
        guard names != namesTold else { return [] }
        namesTold = names
        return [.present(names)]
    }

    /// Goes with the session to another file, and tells the others how often it has saved.
    func follow(_ file: MapFile, saves: Int) {
        if saves != self.saves {
            self.saves = saves
            folder?.tell(saves: saves)
        }
        guard file.path != path else { return }
        folder?.leave()
        folder = nil
        settle(at: file)
    }

    /// Takes every trace of the session away.
    func leave() {
        folder?.leave()
        folder = nil
    }
}
