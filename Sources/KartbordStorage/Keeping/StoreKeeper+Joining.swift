/// Taking in what others write to the same file.
///
/// The loop has a document, the thread's copy is the same one a few changes earlier, and the file
/// holds what the last writer made of both. The protocol that keeps them in step:
///
/// 1. `base` is the text from which the copy and the file both come. Whenever the file holds
///    something else, it is joined with the copy over `base`. A save does so under the folder's
///    lock and writes the outcome; a look, when there is nothing to save, only reads.
/// 2. The outcome is not put into the copy, since the loop may have gone on. It is *offered* to the
///    loop: the difference from the copy, and the number of the last change that the copy holds.
///    Until then the file is ahead of the copy, which is what the copy's next join starts from:
///    its own text is then the `base`.
/// 3. The loop takes an offer in only when it has made no change after that number, and confirms it
///    before it hands over anything else. Orders come in their order, so that the thread then does
///    the same with its copy. A change of the person that was under way reaches the thread first
///    instead: the offer is void on both sides, and the thread joins anew with that change in it.
///
/// So no change has ever to be rewritten to fit another document, nobody waits for anybody, and
/// whatever is void was only a reading of what the file still holds.
extension StoreKeeper {
    /// What comes of the copy and a text that others wrote.
    struct Joined {
        let document: Document
        let text: [UInt8]
        let change: Change?
    }

    /// Joins a text that others wrote with the copy; `nil` when it is none, or of another kind.
    func join(with theirs: [UInt8]) -> Joined? {
        guard let joining = codec.joining, let base, let other = codec.read(theirs),
            let mine = readCopy()
        else { return nil }
        // When nothing of ours is missing there, the copy itself is what both come from.
        let isOurs = isUnsaved || isUnconfirmed
        let origin = isOurs ? codec.read(base) : nil
        guard isOurs == (origin != nil), let document = joining.join(mine, other, origin) else {
            return nil
        }
        return Joined(
            document: document, text: codec.write(document),
            change: joining.difference(mine, document))
    }

    private func readCopy() -> Document? {
        switch copy {
        case .document(let document): document
        case .text(let text): codec.read(text)
        }
    }

    // MARK: Looking

    /// Rests after a round in which others' text was met, which began and ended at these times.
    mutating func restIfOthersWereMet(after start: Moment, until end: Moment) {
        if hasMetOthers {
            pace.rest(after: start.elapsed, until: end.elapsed, others: others.count)
        }
        hasMetOthers = false
    }

    /// Takes in that something happened to the file, perhaps by this session itself.
    mutating func noteHappening(at now: Moment) {
        guard codec.joining != nil, lookDue == nil else { return }
        lookDue = max(now.elapsed + pace.moment(atMost: .milliseconds(40)), pace.earliest)
    }

    /// Looks at what others wrote when the time for it has come.
    mutating func lookIfDue(at now: Moment) -> [StorageReport] {
        guard let lookDue, lookDue <= now.elapsed else { return [] }
        self.lookDue = nil
        // Looked again once the offer that is open has been answered.
        guard base != nil else { return [] }
        guard offer == nil else {
            isLookMissed = true
            return []
        }
        if isUnsaved, failures == 0, !isOutOfStep { return save(.due, at: now) }
        return look(at: now)
    }

    private mutating func look(at now: Moment) -> [StorageReport] {
        let theirs: [UInt8]
        do throws(StorageError) {
            theirs = try file.read()
        } catch {
            // Gone or out of reach: the next save says so, if anything is to be saved.
            return []
        }
        guard theirs != inFile ?? base || isBehind, !isOutOfStep else { return [] }
        guard let joined = join(with: theirs) else { return [] }
        hasMetOthers = true
        inFile = theirs
        return offer(joined, of: theirs)
    }

    // MARK: Offering

    /// Tells the loop what came, or takes it in at once when there is nothing to tell.
    mutating func offer(_ joined: Joined, of theirs: [UInt8]) -> [StorageReport] {
        isBehind = true
        let canonical = isUnsaved || joined.text == theirs ? nil : joined.text
        guard let change = joined.change else {
            take(joined.document, from: theirs, canonical)
            return []
        }
        offerCount += 1
        offer = Offer(
            foreign: ForeignChange(change: change, revision: revision, number: offerCount),
            document: joined.document, base: theirs, canonicalBase: canonical)
        return [.othersChanged]
    }

    /// Takes in that the loop has done what was offered.
    mutating func confirm(_ number: Int, at now: Moment) -> [StorageReport] {
        guard let offer, offer.foreign.number == number else {
            // Only after the whole text was handed over; then it is once more.
            isOutOfStep = true
            return [.outOfStep(revision: revision)]
        }
        self.offer = nil
        let isStillThere = offer.base == inFile ?? base
        take(offer.document, from: offer.base, offer.canonicalBase)
        isBehind = !isStillThere
        if isBehind || isLookMissed { noteHappening(at: now) }
        isLookMissed = false
        return noteFromOthers(offer.foreign.change, at: now)
    }

    /// Takes in that the loop has gone on before it heard of an offer.
    mutating func withdrawOffer(at now: Moment) {
        guard offer != nil else { return }
        offer = nil
        isBehind = true
        isLookMissed = false
        noteHappening(at: now)
    }

    private mutating func take(
        _ document: Document, from text: [UInt8], _ canonical: [UInt8]?
    ) {
        copy = .document(document)
        base = text
        inFile = nil
        isBehind = false
        canonicalBase = canonical
    }

    // MARK: Who it was

    /// Takes in who is in the file already; what they saved before is in what was read.
    mutating func meet(_ companions: [Companion], at now: Moment) -> [StorageReport] {
        for other in companions { savesKnown[other.id] = other.saves }
        return note(companions, at: now)
    }

    /// Takes in who is in the file: they are to see changes soon.
    mutating func note(_ companions: [Companion], at now: Moment) -> [StorageReport] {
        others = companions
        return isShared == companions.isEmpty ? take(.shared(!companions.isEmpty), at: now) : []
    }

    /// Names those who have saved since the last time as the authors of what is offered.
    ///
    /// - Parameter companions: who is there, seen after the file was read: they tell a moment after
    ///   they have saved.
    mutating func nameAuthors(among companions: [Companion]) {
        others = companions
        offer?.foreign.authors = others.filter { $0.saves > savesKnown[$0.id] ?? 0 }.map(\.name)
        for other in others { savesKnown[other.id] = other.saves }
    }
}
