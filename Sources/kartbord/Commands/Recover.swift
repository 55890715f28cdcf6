import ArgumentParser
import KartbordFormats
import KartbordModel
import KartbordStorage
import KartbordText

/// Lists what ended sessions left, writes it to a file, or puts it aside.
struct Recover: SpokenCommand {
    static let configuration = CommandConfiguration(
        abstract: "List or restore what an ended session left.",
        discussion: """
            Opening a map recovers what was left of it by itself. This is for looking before, and \
            for maps that are gone or cannot be read. FILE is a map, or a journal that is listed.

            With --output the map is written with everything that was left, never over a file. \
            What was restored or discarded stays for 30 days under another name, and can be \
            restored from there.
            """)

    @Argument(help: "The map (default: all of them).")
    var file: String?

    @Option(help: "The file for the restored map; it must be a new one.")
    var output: String?

    @Flag(help: "Put what was left aside, so that opening the map does not recover it.")
    var discard = false

    @OptionGroup var options: Options

    func validate() throws {
        guard !discard || output == nil else {
            throw ValidationError("--discard and --output cannot be used together.")
        }
    }

    func carryOut() throws(ProgramError) -> ExitStatus {
        guard let folder = StateFolder.fromEnvironment() else { return try list([], whole: []) }
        let journals = JournalFolder(folder)
        guard let file else {
            guard output == nil, !discard else { throw .wrongUse(Wording.Journal.needsFile) }
            return try list(
                journals.journals() + journals.journals(thatAreKept: true),
                whole: journals.wholeMaps())
        }
        let found = found(file, in: folder)
        if discard { return try discard(found, of: file) }
        guard let output else { return try list(found, whole: []) }
        return try restore(found, of: file, to: output)
    }

    /// The journals that a path means: of a map, or one of them by its own.
    private func found(_ file: String, in folder: StateFolder) -> [LeftJournal] {
        let journals = JournalFolder(folder)
        let isInFolder = Path.real(Path.folder(of: file)) == Path.real(folder.path)
        if isInFolder, let journal = journals.journal(named: Path.name(of: file)) {
            return [journal]
        }
        return journals.journals(of: MapFile(file))
    }

    private func discard(
        _ found: [LeftJournal], of file: String
    ) throws(ProgramError) -> ExitStatus {
        guard !found.isEmpty else { throw nothing(of: file) }
        for journal in found {
            let path: String
            do throws(StorageError) {
                path = try journal.putAside()
            } catch {
                throw .unwritten(error)
            }
            remark(Wording.Journal.discarded(DisplayText.visible(path)))
        }
        return .done
    }

    private func restore(
        _ found: [LeftJournal], of file: String, to output: String
    ) throws(ProgramError) -> ExitStatus {
        guard let first = found.first,
            let left = LeftWork(found, file: Self.file(at: first.mapPath))
        else { throw nothing(of: file) }
        guard let map = left.document else {
            throw .wrongUse(Wording.Journal.unrecoverable(DisplayText.visible(first.path)))
        }
        _ = try OpenedMap.make(map, at: output)
        remark(Wording.Journal.restored(left.changes, to: DisplayText.visible(output)))
        for text in left.stray { remark(Wording.Journal.homeless(DisplayText.visible(text))) }
        for journal in left.journals { _ = try? journal.putAside() }
        guard left.hasMisfits else { return .done }
        remark(Wording.Journal.unrecoverable(DisplayText.visible(first.path)))
        return .found
    }

    private func nothing(of file: String) -> ProgramError {
        .wrongUse(Wording.Journal.nothingOf(DisplayText.visible(file)))
    }

    // MARK: The list

    private func list(
        _ journals: [LeftJournal], whole: [String]
    ) throws(ProgramError) -> ExitStatus {
        guard !journals.isEmpty || !whole.isEmpty else {
            try Console.print(Wording.Journal.nothingLeft(options.language))
            return .done
        }
        for journal in journals { try show(journal) }
        for path in whole { try show([path, Wording.Journal.wholeMap(options.language)]) }
        try Console.print(Wording.Journal.howTo(options.language))
        return .done
    }

    private func show(_ journal: LeftJournal) throws(ProgramError) {
        let current = Self.file(at: journal.mapPath)
        let recovery = Recovery(journal.records, file: current)
        var facts: [Phrase] = []
        if let title: String = (recovery?.document ?? current?.document)?[ItemID.map, .title] {
            facts.append(.init(sv: title, fi: title, en: title))
        }
        if let recovery {
            let time = Clock.moment(recovery.moment, today: options.today)
            let isNew = recovery.isNeeded || recovery.stray != nil
            facts.append(
                isNew
                    ? Wording.Journal.left(recovery.changes, at: time) : Wording.Journal.nothingNew)
            if let text = recovery.finished ?? recovery.stray {
                facts.append(Wording.Journal.typed(text))
            }
        } else {
            facts.append(Wording.Journal.tooLittle)
        }
        if current == nil {
            facts.append(
                Path.exists(journal.mapPath)
                    ? Wording.Journal.mapUnreadable : Wording.Journal.mapMissing)
        }
        if journal.isKept { facts.append(Wording.Journal.putAside(journal.path)) }
        try show([journal.mapPath, facts.map { $0(options.language) }.joined(separator: " · ")])
    }

    private func show(_ lines: [String]) throws(ProgramError) {
        try Console.print(lines.map { DisplayText.visible($0) }.joined(separator: "\n  "))
    }

    private static func file(at path: String) -> (text: [UInt8], document: Document)? {
        (try? OpenedMap(path)).map { ($0.bytes, $0.document) }
    }
}
