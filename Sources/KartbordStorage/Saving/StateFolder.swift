import Glibc

/// The private folder for what must survive this session but is nobody else's: journals and
/// recovery copies.
public struct StateFolder: Equatable, Sendable {
    /// Where it is, whether or not it is there yet.
    public let path: String

    /// A folder at an absolute path.
    public init(path: String) {
        self.path = path
    }

    /// `$XDG_STATE_HOME/kartbord`, else `~/.local/state/kartbord`; `nil` without either.
    ///
    /// A relative path in the variable is passed over, as the XDG specification asks.
    public static func fromEnvironment() -> StateFolder? {
        if let state = value("XDG_STATE_HOME") {
            return StateFolder(path: FileLocation.path(state, "kartbord"))
        }
        return value("HOME").map {
            StateFolder(path: FileLocation.path($0, ".local/state/kartbord"))
        }
    }

    private static func value(_ name: String) -> String? {
        guard let text = getenv(name).map({ String(cString: $0) }) else { return nil }
        return text.utf8.first == UInt8(ascii: "/") ? text : nil
    }

    /// Makes the folder where it is missing, and makes sure that it is this account's alone.
    ///
    /// - Returns: whether there is such a folder now.
    func prepare(_ calls: any FileCalls) -> Bool {
        do throws(StorageError) {
            calls.close(try open(calls))
            return true
        } catch {
            // No home, a home on a read-only disk, somebody else's folder: there is none to be had.
            return false
        }
    }

    /// Makes the folder where it is missing, makes sure that it is this account's alone, and
    /// opens it.
    func open(_ calls: any FileCalls) throws(StorageError) -> Descriptor {
        do throws(CallFailure) {
            try makeFolders(calls)
            return try openExisting(calls)
        } catch {
            throw StorageError(error, path: path)
        }
    }

    /// Opens the folder if it is there; somebody else's is refused.
    func openExisting(_ calls: any FileCalls) throws(CallFailure) -> Descriptor {
        let folder = try calls.openFolder(at: path)
        do throws(CallFailure) {
            let status = try calls.status(of: folder)
            guard status.user == calls.user else {
                throw CallFailure(call: .open, code: EACCES)
            }
            if status.mode & 0o077 != 0 { try calls.changeMode(of: folder, to: 0o700) }
            return folder
        } catch {
            calls.close(folder)
            throw error
        }
    }

    private func makeFolders(_ calls: any FileCalls) throws(CallFailure) {
        var missing: [String] = []
        var current = path
        while let place = FileLocation(splitting: current) {
            do throws(CallFailure) {
                _ = try uninterrupted { () throws(CallFailure) in
                    try calls.status(at: current)
                }
                break
            } catch  where error.code == ENOENT {
                missing.append(current)
                current = place.folder
            } catch {
                throw error
            }
        }
        for folder in missing.reversed() {
            do throws(CallFailure) {
                try uninterrupted { () throws(CallFailure) in
                    try calls.makeFolder(at: folder, mode: 0o700)
                }
            } catch  where error.code == EEXIST {
                // Another session was faster.
                continue
            } catch {
                throw error
            }
        }
    }
}
