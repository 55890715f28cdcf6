import Glibc

/// One call that failed, and the errno it left.
struct CallFailure: Error, Equatable, Sendable {
    let call: FileCall
    let code: Int32
}

/// The calls by the names that the system's manual has for them.
public enum FileCall: String, Equatable, Sendable, CaseIterable {
    /// Asking what a path or a descriptor is.
    case status = "stat"
    /// Asking where a link leads.
    case readLink = "readlink"
    /// Asking for a path without links.
    case realPath = "realpath"
    /// Asking for the names in a folder.
    case list = "readdir"
    /// Making a folder.
    case makeFolder = "mkdir"
    /// Opening a file or a folder.
    case open = "open"
    /// Reading.
    case read = "read"
    /// Writing.
    case write = "write"
    /// Cutting a file to a length.
    case truncate = "ftruncate"
    /// Changing owner and group.
    case changeOwner = "fchown"
    /// Changing permission bits.
    case changeMode = "fchmod"
    /// Reading or setting an access control list.
    case accessList = "xattr"
    /// Waiting for the disk.
    case sync = "fsync"
    /// Putting a file in the place of another.
    case rename = "rename"
    /// Giving a file a second name.
    case link = "link"
    /// Taking a name away.
    case remove = "unlink"
    /// Locking a folder.
    case lock = "flock"
    /// Starting a thread.
    case startThread = "pthread_create"
    /// Making a pipe.
    case pipe = "pipe"
    /// Watching a folder.
    case watch = "inotify"
}

/// How often a call is tried again that signals keep interrupting, before that is a failure.
let interruptionLimit = 100

/// Tries a call again for as long as signals interrupt it, within reason.
///
/// Never for fsync: after a failure the kernel may have dropped what it could not write, and a
/// second fsync on the same descriptor would call that a success.
func uninterrupted<Value>(_ call: () throws(CallFailure) -> Value) throws(CallFailure) -> Value {
    for _ in 0..<interruptionLimit {
        do throws(CallFailure) {
            return try call()
        } catch  where error.code == EINTR {
            continue
        } catch {
            throw error
        }
    }
    return try call()
}
