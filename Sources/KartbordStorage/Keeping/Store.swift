import Glibc

/// The storage thread, as the loop sees it: hand it changes, and it keeps the file.
///
/// It has its own copy of the document, so that a slow disk never stops typing and a dead terminal
/// never stops a save. A change is saved within 300 ms of the first one that is not saved; when the
/// disk refuses, it keeps everything in memory and tries again by itself. With nothing to do it
/// sleeps.
public final class Store<Document, Change: Sendable> {
    private typealias Keeper = StoreKeeper<Document, Change>

    private let room: StoreRoom<StoreKeeper<Document, Change>.Order>

    /// Starts the thread.
    ///
    /// - Parameters:
    ///   - file: where the map is, or is to be.
    ///   - text: what was read from the file; for a new map, what it begins with.
    ///   - isNew: whether the file is not there yet. It is made at the first save, and never over
    ///     a file that has come there meanwhile.
    ///   - codec: how to read, change and write the document.
    /// - Throws: ``StorageError/failed(_:code:path:)`` when the system has no thread or pipe left.
    public init(
        _ file: MapFile, text: [UInt8], isNew: Bool, codec: Codec<Document, Change>
    ) throws(StorageError) {
        do throws(CallFailure) {
            let room = try StoreRoom<StoreKeeper<Document, Change>.Order>()
            self.room = room
            try startThread { Self.keep(file, text, isNew, codec, room) }
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
        _ file: MapFile, _ text: [UInt8], _ isNew: Bool, _ codec: Codec<Document, Change>,
        _ room: StoreRoom<StoreKeeper<Document, Change>.Order>
    ) {
        var keeper = Keeper(file, text: text, isNew: isNew, codec: codec)
        while true {
            for order in room.waitForOrders(until: keeper.due) {
                room.report(keeper.take(order, at: .now))
                if case .finish = order {
                    room.end()
                    return
                }
            }
            room.report(keeper.saveIfDue(at: .now))
        }
    }
}
