import Glibc

/// The storage thread, as the loop sees it: hand it changes, and it keeps the file.
///
/// It has its own copy of the document, so that a slow disk never stops typing and a dead terminal
/// never stops a save. A change is in the journal at once and on the disk within 200 ms; the file
/// has it after two seconds of quiet, ten at most. Where there is no journal, or while somebody else
/// is in the file, the file has it within 300 ms. When the disk refuses, everything stays in
/// memory and is tried again by itself. With nothing to do the thread sleeps.
///
/// Others may write the same file. What they did is joined with what was done here, and comes back
/// by ``takeForeignChange()``; how both stay in step is told at `StoreKeeper.join(with:)`.
public final class Store<Document, Change: Sendable> {
    private typealias Keeper = StoreKeeper<Document, Change>

    typealias Room = StoreRoom<StoreKeeper<Document, Change>.Order, ForeignChange<Change>>

    private let room: Room

    /// Starts the thread.
    ///
    /// - Parameters:
    ///   - file: where the map is, or is to be.
    ///   - text: what was read from the file; for a new map, what it begins with.
    ///   - isNew: whether the file is not there yet. It is made at the first save, and never over
    ///     a file that has come there meanwhile.
    ///   - person: what the others in the same map are told about who is here; `nil` for nothing.
    ///   - codec: how to read, change and write the document.
    ///   - keepsJournal: whether changes are first written down in the file's state folder.
    /// - Throws: ``StorageError/failed(_:code:path:)`` when the system has no thread or pipe left.
    public init(
        _ file: MapFile, text: [UInt8], isNew: Bool, person: String? = nil,
        codec: Codec<Document, Change>, keepsJournal: Bool = false
    ) throws(StorageError) {
        do throws(CallFailure) {
            let room = try Room()
            self.room = room
            try startThread {
                let journal =
                    keepsJournal ? Journal(in: file.stateFolder, calls: file.calls) : nil
                Self.keep(
                    StoreKeeper(file, text: text, isNew: isNew, codec: codec, journal: journal),
                    Neighbours(of: file, person: person, isWatching: codec.joining != nil), room)
            }
        } catch {
            throw StorageError(error, path: file.path)
        }
    }

    deinit {
        // Never waits: what is left is saved by the thread, which ends after that.
        room.post(.finish)
    }

    /// Readable when reports wait, for the loop's poll.
    public var wakeDescriptor: Int32 { room.wakeDescriptor }

    /// Hands a change over and returns at once, with the change's number.
    @discardableResult
    public func hand(_ change: Change) -> Int {
        room.post(.change(change), numbered: true)
    }

    /// Hands over what stands in an open field, and the change that taking it would be; nil where
    /// it could not be taken as it is.
    ///
    /// The journal keeps it until the next change, or until ``leaveTyping()``.
    public func hand(typing text: String, taking change: Change?) {
        room.post(.typing(text, change))
    }

    /// Says that the field was left without a change.
    public func leaveTyping() {
        room.post(.leftTyping)
    }

    /// Hands the whole text over, after ``StorageReport/outOfStep(revision:)``.
    public func hand(text: [UInt8]) {
        room.post(.text(text))
    }

    /// Asks for a save now, also after failures and also where the file was removed.
    public func saveNow() {
        room.post(.saveNow)
    }

    /// Asks for a save in a new file, which is the file of this session from then on.
    public func move(to path: String) {
        room.post(.moveTo(path))
    }

    /// Takes the reports that wait, oldest first.
    public func takeReports() -> [StorageReport] {
        room.takeReports()
    }

    /// Takes what others have saved, after ``StorageReport/othersChanged``.
    ///
    /// When its revision is the number of the change that was handed over last, it fits what the
    /// loop has: it is to be carried out and confirmed. Else it is to be dropped, and comes again.
    public func takeForeignChange() -> ForeignChange<Change>? {
        room.takeForeign()
    }

    /// Tells that a foreign change has been carried out, before anything else is handed over.
    public func confirm(_ foreign: ForeignChange<Change>) {
        room.post(.confirm(foreign.number))
    }

    /// Saves what is left and ends the thread.
    ///
    /// Where the file cannot be saved, the text goes to the state folder.
    ///
    /// - Parameter time: how long to wait for that at most.
    /// - Returns: the reports that waited and those of the last save; the last one is
    ///   ``StorageReport/stillSaving`` when the time was not enough.
    public func finish(atMost time: Duration) -> [StorageReport] {
        room.post(.finish)
        let hasEnded = room.waitForEnd(until: Moment.now.elapsed + time)
        return room.takeReports() + (hasEnded ? [] : [.stillSaving])
    }

    /// What the thread does, from its start to its end.
    private static func keep(
        _ keeper: consuming StoreKeeper<Document, Change>, _ neighbours: Neighbours, _ room: Room
    ) {
        var keeper = keeper
        room.report(keeper.meet(neighbours.companions, at: .now) + neighbours.takeNews())
        while true {
            let due = [keeper.nextDue, neighbours.due].compactMap(\.self).min()
            let orders = room.waitForOrders(until: due, watching: neighbours.wakeDescriptor)
            let start = Moment.now
            if neighbours.takeHappenings(at: start) { keeper.noteHappening(at: start) }
            if neighbours.lookAroundIfDue(at: start) {
                room.report(keeper.note(neighbours.companions, at: start) + neighbours.takeNews())
            }
            for order in orders {
                let reports = keeper.take(order, at: .now)
                if case .finish = order {
                    neighbours.leave()
                    room.report(reports)
                    room.end()
                    return
                }
                tell(reports, &keeper, neighbours, room)
            }
            room.report(keeper.secureIfDue(at: .now))
            let reports = keeper.lookIfDue(at: .now) + keeper.saveIfDue(at: .now)
            keeper.restIfOthersWereMet(after: start, until: .now)
            neighbours.follow(keeper.file, saves: keeper.saveCount)
            tell(reports, &keeper, neighbours, room)
        }
    }

    /// Tells the loop what came of something, and whose doing it was.
    private static func tell(
        _ reports: [StorageReport], _ keeper: inout StoreKeeper<Document, Change>,
        _ neighbours: Neighbours, _ room: Room
    ) {
        if reports.contains(.othersChanged) {
            // Only now: the others tell that they have saved a moment after they have.
            neighbours.lookAround()
            keeper.nameAuthors(among: neighbours.companions)
            room.leave(keeper.offer?.foreign)
        }
        room.report(reports)
    }
}
