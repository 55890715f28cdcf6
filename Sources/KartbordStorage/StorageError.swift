import Glibc

/// What went wrong between a map in memory and its file, as data.
///
/// The case says which sentence is due and carries what the sentence names, so that the program
/// can say it in each of its languages; ``description`` is the English one.
public enum StorageError: Error, Equatable, Sendable {
    /// There is no file, or no folder, at this path.
    case notFound(path: String)

    /// The file was there when it was last read or written, and is gone.
    case missing(path: String)

    /// Something with this name is there already, and nothing is ever written over it.
    case exists(path: String)

    /// The path leads to a folder, a pipe, a device, a socket or a file the kernel makes up.
    case isNotRegularFile(path: String)

    /// The path goes through more symbolic links than are followed.
    case tooManyLinks(path: String)

    /// The text has more bytes than a map may have.
    case tooLarge(path: String, limit: Int)

    /// The account may not do this with the file or its folder.
    case noPermission(path: String)

    /// The path leads out of the folder that a restricted session works in, or to a file there
    /// that is neither a map nor an export.
    case outside(path: String)

    /// The disk has no room for the text.
    case diskFull(path: String)

    /// The account has used up what it may use of the disk.
    case quotaReached(path: String)

    /// The file lies on a file system that cannot be written to.
    case readOnlyFileSystem(path: String)

    /// The file no longer holds what was last read or written.
    case changedByOthers(path: String)

    /// Another program kept the folder locked for longer than was waited.
    case busy(path: String)

    /// What was written could not be read back as the same map, so it was thrown away.
    case notVerified(path: String)

    /// The file holds the new text, but the disk did not confirm that it would survive a power cut.
    case unconfirmed(path: String, code: Int32)

    /// Writing in place broke off and could not be undone; `copy` holds the whole text, if any does.
    case torn(path: String, copy: String?)

    /// A call to the system failed for a reason that has no case of its own; `code` is its errno.
    case failed(FileCall, code: Int32, path: String)
}

extension StorageError {
    /// Translates a failed call into what it means for the file at `path`.
    init(_ failure: CallFailure, path: String) {
        switch failure.code {
        case ENOENT, ENOTDIR: self = .notFound(path: path)
        case EACCES, EPERM: self = .noPermission(path: path)
        case EXDEV: self = .outside(path: path)
        case ENOSPC: self = .diskFull(path: path)
        case EDQUOT: self = .quotaReached(path: path)
        case EROFS: self = .readOnlyFileSystem(path: path)
        case ELOOP: self = .tooManyLinks(path: path)
        case EEXIST: self = .exists(path: path)
        case EISDIR, ENXIO: self = .isNotRegularFile(path: path)
        default: self = .failed(failure.call, code: failure.code, path: path)
        }
    }
}
