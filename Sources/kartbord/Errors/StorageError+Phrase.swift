import Glibc
import KartbordStorage
import KartbordText

extension StorageError {
    /// What is wrong, where, and what to do, in one sentence.
    var phrase: Phrase {
        typealias Words = Wording.Storage
        return switch self {
        case .notFound(let path): Words.notFound(visible(path))
        case .missing(let path): Words.missing(visible(path))
        case .exists(let path): Words.exists(visible(path))
        case .isNotRegularFile(let path): Words.isNotRegularFile(visible(path))
        case .tooManyLinks(let path): Words.tooManyLinks(visible(path))
        case .tooLarge(let path, let limit):
            Words.tooLarge(visible(path), mebibytes: limit >> 20)
        case .noPermission(let path): Words.noPermission(visible(path))
        case .outside(let path): Wording.Restricting.outside(visible(path))
        case .diskFull(let path): Words.diskFull(visible(path))
        case .quotaReached(let path): Words.quotaReached(visible(path))
        case .readOnlyFileSystem(let path): Words.readOnlyFileSystem(visible(path))
        case .changedByOthers(let path): Words.changedByOthers(visible(path))
        case .busy(let path): Words.busy(visible(path))
        case .notVerified(let path): Words.notVerified(visible(path))
        case .unconfirmed(let path, let code):
            Words.unconfirmed(visible(path), reason: reason(of: code))
        case .torn(let path, let copy): Words.torn(visible(path), copy: copy.map { visible($0) })
        case .failed(let call, let code, let path):
            Words.failed(visible(path), call: call.rawValue, reason: reason(of: code))
        }
    }

    private func visible(_ path: String) -> String { DisplayText.visible(path) }
}

/// What the system calls an error, in its own words.
func reason(of code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "errno \(code)"
}
