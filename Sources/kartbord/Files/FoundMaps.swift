import KartbordInterface
import KartbordModel
import KartbordStorage

/// What is known of the files of a workspace: read again only when they have changed.
struct FoundMaps {
    private let folder: WorkspaceFolder
    private let crew: ReadingCrew<Reading>
    /// Nil where the system watches no folders: then changes are seen at the next look.
    private let watch: WorkspaceWatch?

    private var look = WorkspaceFolder.Look()
    private var known: [String: Known] = [:]

    /// What was asked for with a file, and what came of it.
    private struct Reading: Sendable {
        let content: FoundMap.Content?
    }

    private struct Known {
        let stamp: FileStamp
        /// Nil as long as the file is being read; the content is nil for what is no map.
        var reading: Reading?
    }

    /// Prepares for the maps of a folder, and looks at nothing yet.
    init(in folder: WorkspaceFolder, today: CalendarDate) throws(ProgramError) {
        self.folder = folder
        do throws(StorageError) {
            crew = try ReadingCrew { path in
                Reading(content: WorkspaceFolder.content(of: path, today: today))
            }
        } catch {
            throw .unread(error)
        }
        watch = try? WorkspaceWatch()
    }

    /// Readable when files were read, for the loop's poll.
    var readingDescriptor: Int32 { crew.wakeDescriptor }
    /// Readable when something happened in the folders, -1 when they are not watched.
    var watchDescriptor: Int32 { watch?.wakeDescriptor ?? -1 }

    /// Whether the whole folder was looked through.
    var isWhole: Bool { look.isWhole }

    /// The paths of all files that could be maps by their names.
    var taken: Set<String> { Set(look.files.map(\.path)) }

    /// Whether the folder holds no map.
    var isEmpty: Bool { maps.isEmpty }

    /// What a list shows of the maps in the folder; what is no map is left out.
    var maps: [FoundMap] {
        look.files.compactMap { file in
            let content: FoundMap.Content
            if let reading = known[file.path]?.reading {
                guard let found = reading.content else { return nil }
                content = found
            } else {
                guard MapFolder.isNamedAsMap(file.path) else { return nil }
                content = .unread
            }
            return FoundMap(
                path: file.path, content: content,
                lastChange: FoundMap.LastChange(
                    seconds: file.stamp.seconds, day: Clock.day(file.stamp.seconds),
                    time: Clock.timeOfDay(file.stamp.seconds)))
        }
    }

    /// Looks into the folders, and has read what is new or has changed.
    mutating func lookAgain() {
        // Watched before it is looked at, so that nothing happens in between.
        _ = takeHappenings()
        watch?.watch(look.folders.isEmpty ? [folder.path] : look.folders)
        look = folder.look()
        watch?.watch(look.folders)
        let before = known
        known = [:]
        var unread: [String] = []
        for file in look.files {
            if let old = before[file.path], old.stamp == file.stamp {
                known[file.path] = old
            } else {
                known[file.path] = Known(stamp: file.stamp, reading: before[file.path]?.reading)
                unread.append(file.path)
            }
        }
        crew.read(unread.map { folder.path(to: $0) })
    }

    /// Waits until everything is read, but no longer than that.
    func wait(atMost time: Duration) { crew.waitForAll(atMost: time) }

    /// Takes in what was read, and says whether there was anything.
    mutating func takeAnswers() -> Bool {
        let answers = crew.takeAnswers()
        guard !answers.isEmpty else { return false }
        let byPath = Dictionary(answers, uniquingKeysWith: { $1 })
        for file in look.files {
            if let reading = byPath[folder.path(to: file.path)] {
                known[file.path]?.reading = reading
            }
        }
        return true
    }

    /// Takes what has happened in the folders, and says whether it is worth a look.
    func takeHappenings() -> Bool { watch?.takeHappenings() ?? false }
}
