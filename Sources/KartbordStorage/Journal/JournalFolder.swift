import KartbordFormats

/// The journals in an account's state folder.
public struct JournalFolder: Sendable {
    /// How long a journal that was put aside stays, in seconds: thirty days.
    static let keptFor = 30 * 24 * 3_600
    /// How long an unfinished file stays that a killed program left, in seconds.
    static let draftsFor = 24 * 3_600

    private let folder: StateFolder
    private let calls: any FileCalls

    /// The journals in a state folder.
    public init(_ folder: StateFolder) {
        self.init(folder, calls: SystemCalls())
    }

    init(_ folder: StateFolder, calls: any FileCalls) {
        self.folder = folder
        self.calls = calls
    }

    /// What ended sessions left of a map, the oldest first.
    ///
    /// - Parameter file: the map's file, wherever links lead.
    /// - Returns: the journals, each held until it is let go of.
    public func journals(of file: MapFile) -> [LeftJournal] {
        guard let location = try? file.resolved(), let path = try? file.realPath() else {
            return []
        }
        let prefix = JournalName.prefix(for: location.name)
        return journals { $0.hasPrefix(prefix) && $0.hasSuffix(JournalFile.ending) }
            .filter { $0.mapPath.utf8.elementsEqual(path.utf8) }
    }

    /// Everything that ended sessions left, the oldest first.
    ///
    /// - Parameter isKept: whether those are meant that have been put aside.
    /// - Returns: the journals, each held until it is let go of.
    public func journals(thatAreKept isKept: Bool = false) -> [LeftJournal] {
        let ending = isKept ? JournalName.keptEnding : JournalFile.ending
        return journals { $0.hasSuffix(ending) }
    }

    /// The journal with a name, whether or not it has been put aside; nil when there is none.
    public func journal(named name: String) -> LeftJournal? {
        journals { $0 == name }.first
    }

    /// The paths of whole maps that were kept here because their own place refused.
    public func wholeMaps() -> [String] {
        look { place in
            ((try? calls.names(in: place)) ?? []).sorted()
                .filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
                .map { FileLocation.path(folder.path, $0) }
        } ?? []
    }

    /// Takes away what has lain here long enough.
    ///
    /// - Parameter now: the time in seconds since 1970.
    public func tidy(at now: Int) {
        _ = look { place in
            for name in (try? calls.names(in: place)) ?? [] {
                let isDraft = name.hasPrefix(".") && name.hasSuffix(".tmp")
                guard isDraft || name.hasSuffix(JournalName.keptEnding),
                    let status = try? calls.status(at: FileLocation.path(folder.path, name)),
                    status.changed < now - (isDraft ? Self.draftsFor : Self.keptFor)
                else { continue }
                try? calls.remove(name, in: place)
            }
        }
    }

    private func journals(where isMeant: (String) -> Bool) -> [LeftJournal] {
        let found = look { place in
            ((try? calls.names(in: place)) ?? []).filter(isMeant).sorted().compactMap { name in
                LeftJournal(name, in: place, at: folder.path, calls: calls)
            }
        }
        return (found ?? []).filter(\.isWhole).sorted { $0.beginning < $1.beginning }
    }

    /// Lets a body look into the folder; nil when there is none, or it is somebody else's.
    private func look<Value>(_ body: (Descriptor) -> Value) -> Value? {
        guard let place = try? folder.openExisting(calls) else { return nil }
        defer { calls.close(place) }
        return body(place)
    }
}

extension LeftJournal {
    /// When the journal was begun, in seconds since 1970.
    var beginning: Int {
        guard case .opening(_, _, let moment)? = records.first else { return 0 }
        return moment
    }
}

extension MapFile {
    /// The path of the file without links and detours.
    func realPath() throws(StorageError) -> String {
        let location = try resolved()
        let folder = try calling(path) { () throws(CallFailure) in
            try calls.realPath(of: location.folder)
        }
        return FileLocation.path(folder, location.name)
    }
}
