import Glibc

/// Calls that the C library has but its Swift module does not show, found by name at run time.
///
/// Where one is not found the answer is ENOSYS or "no list", and saving takes its other path.
extension SystemCalls {
    private typealias RenameFlags =
        @convention(c) (
            Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
        ) -> Int32
    private typealias GetAttribute =
        @convention(c) (
            Int32, UnsafePointer<CChar>, UnsafeMutableRawPointer?, Int
        ) -> Int
    private typealias SetAttribute =
        @convention(c) (
            Int32, UnsafePointer<CChar>, UnsafeRawPointer?, Int, Int32
        ) -> Int32
    private typealias RemoveAttribute = @convention(c) (Int32, UnsafePointer<CChar>) -> Int32

    private static let renameFlags: RenameFlags? = found("renameat2")
    private static let getAttribute: GetAttribute? = found("fgetxattr")
    private static let setAttribute: SetAttribute? = found("fsetxattr")
    private static let removeAttribute: RemoveAttribute? = found("fremovexattr")

    private static let listName = "system.posix_acl_access"

    private static func found<Function>(_ name: String) -> Function? {
        guard let address = dlsym(nil, name) else { return nil }
        return unsafeBitCast(address, to: Function.self)
    }

    private static func meansNoList(_ code: Int32) -> Bool {
        code == ENODATA || code == EOPNOTSUPP || code == ENOSYS
    }

    func renameToNew(_ name: String, to newName: String, in folder: Descriptor)
        throws(CallFailure)
    {
        try checkName(newName, in: folder, for: .naming, .rename)
        guard let renameFlags = Self.renameFlags else {
            throw CallFailure(call: .rename, code: ENOSYS)
        }
        let noReplace: UInt32 = 1
        try check(renameFlags(folder.number, name, folder.number, newName, noReplace), .rename)
    }

    func accessList(of file: Descriptor) throws(CallFailure) -> [UInt8]? {
        guard let getAttribute = Self.getAttribute else { return nil }
        var length = 0
        // More than a thousand entries; the kernel refuses a longer list itself.
        let list = [UInt8](unsafeUninitializedCapacity: 65_536) { room, filled in
            length = getAttribute(file.number, Self.listName, room.baseAddress, room.count)
            filled = max(length, 0)
        }
        let code = errno
        guard length < 0 else { return list }
        if Self.meansNoList(code) { return nil }
        throw CallFailure(call: .accessList, code: code)
    }

    func setAccessList(of file: Descriptor, to list: [UInt8]?) throws(CallFailure) {
        guard let list else {
            guard let removeAttribute = Self.removeAttribute else { return }
            let answer = removeAttribute(file.number, Self.listName)
            let code = errno
            if answer == 0 || Self.meansNoList(code) { return }
            throw CallFailure(call: .accessList, code: code)
        }
        guard let setAttribute = Self.setAttribute else {
            throw CallFailure(call: .accessList, code: ENOSYS)
        }
        let answer = list.withUnsafeBytes { room in
            setAttribute(file.number, Self.listName, room.baseAddress, room.count, 0)
        }
        try check(answer, .accessList)
    }
}
