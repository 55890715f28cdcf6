/// What the storage thread has to say to the loop.
///
/// Revisions count the changes handed over, from 1: a map is saved when the last report names the
/// number that ``Store/hand(_:)`` gave last.
public enum StorageReport: Equatable, Sendable {
    /// The file holds everything up to this change; the time is in seconds since 1970.
    case saved(at: Int, revision: Int)

    /// The journal holds everything up to this change, safely on the disk; the file will follow.
    case secured(at: Int, revision: Int)

    /// There is no journal, and why, nil where the account has no place for one: changes are safe
    /// once the file holds them, which is soon.
    case withoutJournal(StorageError?)

    /// At the end of the session the file could not be written, and the journal keeps what it does
    /// not hold until the map is opened again.
    case keptInJournal

    /// Everything up to this change amounts to what the file holds already: nothing was written.
    case unchanged(revision: Int)

    /// The file could not be written; the changes are kept, and saving is tried again by itself.
    case failed(StorageError)

    /// The text went to a new file, which is the file of this session from now on.
    ///
    /// The error says why; `nil` when somebody asked for it.
    case savedElsewhere(path: String, because: StorageError?)

    /// The file was in another layout before this save, and has the canonical one now.
    case layoutChanged

    /// This change did not fit the thread's copy, which must be given the whole text now.
    ///
    /// Until ``Store/hand(text:)`` is called, nothing newer than this change is saved.
    case outOfStep(revision: Int)

    /// Others have saved something, which waits in ``Store/takeForeignChange()``.
    case othersChanged

    /// These people are in the same map now.
    case present([String])

    /// The last save was not done when the time for it was up; it may still succeed.
    case stillSaving
}
