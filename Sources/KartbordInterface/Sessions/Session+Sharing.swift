public import KartbordModel
import KartbordText

/// Other people in the same map.
extension Session {
    /// Who else is here, for the title line; nil when nobody is.
    var companyFact: String? {
        companions.isEmpty ? nil : Wording.Sharing.company(companions)(language)
    }

    /// Takes in what others did to the map.
    ///
    /// The cursor, the chosen row and what is being typed stay where they are; the person's own undo
    /// goes on to be about what was done here.
    ///
    /// - Parameters:
    ///   - change: what leads from this map to the joined one.
    ///   - authors: who did it; empty when nobody knows.
    /// - Returns: whether it fitted; if not, nothing has happened.
    public mutating func take(_ change: Change, from authors: [String]) -> Bool {
        let pending = pendingText()
        let chosenTarget = shownTarget
        let tally = ChangeTally(change, in: document)
        let left = draft
        withdrawDraft()
        do throws(EditError) {
            try history.take(change, into: &document)
        } catch {
            if let left { restore(PendingText(left, document)) }
            return false
        }
        let isRevived = pending.map { restore($0) } ?? false
        noteOvertaking(change)
        tidy(change)
        if let chosenTarget, let row = shownRows.firstIndex(where: { $0.target == chosenTarget }) {
            sheetSelection = row
        }
        tell(tally, authors.map { DisplayText.visible($0) }, isRevived: isRevived)
        return true
    }

    private var shownTarget: SheetRow.Target? {
        guard let selection = sheetSelection, shownRows.indices.contains(selection) else {
            return nil
        }
        return shownRows[selection].target
    }

    /// Brings everything that names things of the map back to what is there.
    private mutating func tidy(_ change: Change) {
        marks = marks.filter { document.contains($0) }
        if let source = chart.linkSource, !document.contains(source) { chart.linkSource = nil }
        if change.edits.contains(where: \.touchesEvidence) { isHypothesis = document.isHypothesis }
        settleAfterInput()
    }

    /// Remembers that the field that is open was set by somebody else.
    private mutating func noteOvertaking(_ change: Change) {
        guard draft == nil, let entry else { return }
        let isOvertaken = change.edits.contains { edit in
            if case .set(entry.item, entry.field, _) = edit { true } else { false }
        }
        if isOvertaken { self.entry?.isOvertaken = true }
    }

    /// Says who did what, unless there is something that matters more.
    private mutating func tell(_ tally: ChangeTally, _ authors: [String], isRevived: Bool) {
        if isRevived {
            say(Wording.Sharing.removedBeneath(authors), .refusal)
        } else if entry?.isOvertaken == true {
            say(Wording.Sharing.changedBeneath(authors), .refusal)
        } else if message?.weight != .alarm {
            // What nobody has had time to read is told once more, with what came since.
            var news = ForeignNews(authors: authors, tally: tally)
            if let before = foreignNews, message == before.message { news.add(before) }
            foreignNews = news
            message = news.message
        }
    }
}

/// What is said of what others did.
struct ForeignNews: Sendable, Equatable {
    private(set) var authors: [String]
    private(set) var tally: ChangeTally

    init(authors: [String], tally: ChangeTally) {
        self.authors = authors
        self.tally = tally
    }

    /// Takes in what was said before.
    mutating func add(_ earlier: ForeignNews) {
        tally.add(earlier.tally)
        authors = earlier.authors + authors.filter { !earlier.authors.contains($0) }
    }

    var message: Message {
        Message(
            phrase: tally.sentence(authors), weight: tally.conflicts > 0 ? .refusal : .information)
    }
}

/// What a foreign change did, counted.
struct ChangeTally: Sendable, Equatable {
    private var added: [ItemType: Int] = [:]
    private var removed: [ItemType: Int] = [:]
    private var changed: Set<ItemID> = []
    /// How many conflicts came.
    private(set) var conflicts = 0

    /// Counts before the change is carried out.
    init(_ change: Change, in document: Document) {
        var fresh: Set<ItemID> = []
        var gone: Set<ItemID> = []
        for edit in change.edits {
            switch edit {
            case .insert(let branch, _):
                for item in branch.flattened {
                    fresh.insert(item.id)
                    if item.type == .conflict {
                        conflicts += 1
                    } else if !document.contains(item.id) {
                        added[item.type, default: 0] += 1
                    } else {
                        changed.insert(item.id)
                    }
                }
            case .remove(let id):
                for item in document.branch(id)?.flattened ?? [] { gone.insert(item.id) }
            case .move(let id, _), .set(let id, _, _), .link(let id, _, _), .unlink(let id, _, _):
                changed.insert(id)
            }
        }
        for id in gone.subtracting(fresh) {
            if let type = document.type(of: id), type != .conflict {
                removed[type, default: 0] += 1
            }
        }
        changed.subtract(gone.union(fresh).filter { !fresh.contains($0) || !document.contains($0) })
    }

    /// Counts what another one has counted as well.
    mutating func add(_ other: ChangeTally) {
        added.merge(other.added) { $0 + $1 }
        removed.merge(other.removed) { $0 + $1 }
        changed.formUnion(other.changed)
        conflicts += other.conflicts
    }

    /// Who did what, in one sentence.
    func sentence(_ authors: [String]) -> Phrase {
        Wording.Sharing.did(
            authors, added: Self.counted(added), changed: changed.count,
            removed: Self.counted(removed), conflicts: conflicts)
    }

    /// The two most frequent sorts of things, and the rest.
    private static func counted(_ counts: [ItemType: Int]) -> [Phrase] {
        let sorted = counts.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
        var phrases = sorted.prefix(2).map { type, count in
            (Wording.Items.noun(for: type.name) ?? Wording.Sharing.thing).counted(count)
        }
        let rest = sorted.dropFirst(2).reduce(0) { $0 + $1.value }
        if rest > 0 { phrases.append(Wording.Sharing.thing.counted(rest)) }
        return phrases
    }
}
