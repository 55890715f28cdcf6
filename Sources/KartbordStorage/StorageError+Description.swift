import Glibc

extension StorageError: CustomStringConvertible {
    /// One English sentence: what is wrong, where, and what to do.
    public var description: String {
        switch self {
        case .notFound(let path):
            "There is no file or folder \(path): check the spelling."
        case .missing(let path):
            "\(path) was removed or renamed: save again to write it anew, or save elsewhere."
        case .exists(let path):
            "\(path) exists already and was left as it is: choose another name."
        case .isNotRegularFile(let path):
            "\(path) is no ordinary file: choose a file on a disk."
        case .tooManyLinks(let path):
            "\(path) is a link that leads nowhere or in a circle: open the file it was meant for."
        case .tooLarge(let path, let limit):
            "\(path) would be larger than \(limit >> 20) MiB, the most a map may be: split it."
        case .noPermission(let path):
            "This account may not do that with \(path): ask its owner, or save elsewhere."
        case .outside(let path):
            "\(path) is beyond this session, which is for the maps of one folder: choose one of them."
        case .diskFull(let path):
            "The disk is full and \(path) was left as it is: make room, or save elsewhere."
        case .quotaReached(let path):
            "This account's disk quota is used up and \(path) was left as it is: "
                + "make room, or save elsewhere."
        case .readOnlyFileSystem(let path):
            "\(path) lies on a disk that cannot be written to: save elsewhere."
        case .changedByOthers(let path):
            "Somebody else has changed \(path) since it was read: it was left as it is."
        case .busy(let path):
            "Another program keeps the folder of \(path) locked: try again in a moment."
        case .notVerified(let path):
            "The text for \(path) did not come back from the disk as it was written, "
                + "so the file was left as it is: save elsewhere."
        case .unconfirmed(let path, let code):
            "\(path) is written, but the disk did not confirm it (\(reason(code))): save again."
        case .torn(let path, let copy?):
            "\(path) could only be written in part; the whole text is in \(copy): "
                + "open that, and save elsewhere."
        case .torn(let path, nil):
            "\(path) could only be written in part: save elsewhere now."
        case .failed(let call, let code, let path):
            "\(path) could not be dealt with, since \(call.rawValue) failed (\(reason(code))): "
                + "try again, or save elsewhere."
        }
    }

    private func reason(_ code: Int32) -> String {
        guard let text = strerror(code) else { return "error \(code)" }
        return String(cString: text)
    }
}
