import Glibc

@testable import KartbordStorage

extension SimulatedDisk {
    func status(at path: String) throws(CallFailure) -> FileStatus {
        try enter(.status, path)
        return try status(of: node(path, .status))
    }

    func status(of file: Descriptor) throws(CallFailure) -> FileStatus {
        try enter(.status, open[file]?.path ?? "?")
        return try status(of: opened(file, .status))
    }

    private func status(of number: Int) -> FileStatus {
        guard let node = nodes[number] else { preconditionFailure("no node \(number)") }
        var status = node.status
        status.size = node.seen.count
        status.number = UInt64(number)
        return status
    }

    func readLink(at path: String) throws(CallFailure) -> String {
        try enter(.readLink, path)
        return nodes[try node(path, .readLink)]?.target ?? ""
    }

    func realPath(of path: String) throws(CallFailure) -> String {
        try enter(.realPath, path)
        _ = try node(path, .realPath)
        return path
    }

    func names(in folder: Descriptor) throws(CallFailure) -> [String] {
        let path = open[folder]?.path ?? "?"
        try enter(.list, path)
        return names.keys.compactMap { FileLocation(splitting: $0) }
            .filter { $0.folder == path }.map(\.name)
    }

    func syncContent(_ file: Descriptor) throws(CallFailure) { try sync(file) }

    func makeFolder(at path: String, mode: UInt32) throws(CallFailure) {
        try enter(.makeFolder, path)
        guard names[path] == nil else { throw CallFailure(call: .makeFolder, code: EEXIST) }
        let status = FileStatus(
            kind: .folder, size: 0, links: 2, mode: mode, user: user, group: 1_000)
        let number = add(Node(status: status))
        // Folders are taken as lasting at once, since nothing here depends on it.
        names[path] = number
        syncedNames[path] = number
    }

    func openFolder(at path: String) throws(CallFailure) -> Descriptor {
        try enter(.open, path)
        let number = try node(path, .open)
        guard nodes[number]?.status.kind == .folder else {
            throw CallFailure(call: .open, code: ENOTDIR)
        }
        return openNode(number, at: path)
    }

    func open(_ name: String, in folder: Descriptor, for access: FileAccess)
        throws(CallFailure) -> Descriptor
    {
        let path = path(name, in: folder)
        try enter(.open, path)
        if access != .reading, let refusedFolder, path.hasPrefix(refusedFolder + "/") {
            throw CallFailure(call: .open, code: EROFS)
        }
        guard case .creating(let mode) = access else {
            let number = try node(path, .open)
            guard nodes[number]?.status.kind != .link else {
                throw CallFailure(call: .open, code: ELOOP)
            }
            return openNode(number, at: path)
        }
        guard names[path] == nil else { throw CallFailure(call: .open, code: EEXIST) }
        let parent = try opened(folder, .open)
        guard (nodes[parent]?.status.mode ?? 0) & 0o200 != 0 else {
            throw CallFailure(call: .open, code: EACCES)
        }
        let status = FileStatus(
            kind: .regular, size: 0, links: 1, mode: mode & 0o755, user: user, group: 1_000)
        let number = add(Node(status: status))
        change(folder, [path: number])
        return openNode(number, at: path)
    }

    func close(_ file: Descriptor) {
        open[file] = nil
        locks = locks.filter { $0.value != file }
    }

    func read(_ file: Descriptor, count: Int, at offset: Int) throws(CallFailure) -> [UInt8] {
        try enter(.read, open[file]?.path ?? "?")
        let bytes = nodes[try opened(file, .read)]?.seen ?? []
        let count = fault?.isShort(.read, at: log.count - 1) == true ? max(count / 3, 1) : count
        guard offset < bytes.count else { return [] }
        return Array(bytes[offset..<min(offset + count, bytes.count)])
    }

    func write(_ bytes: ArraySlice<UInt8>, to file: Descriptor, at offset: Int)
        throws(CallFailure) -> Int
    {
        try enter(.write, open[file]?.path ?? "?")
        let number = try opened(file, .write)
        writes.append((open[file]?.path ?? "?", offset))
        let isShort = fault?.isShort(.write, at: log.count - 1) == true
        let taken = bytes.prefix(isShort ? max(bytes.count / 3, 1) : bytes.count)
        var content = nodes[number]?.seen ?? []
        if content.count < offset + taken.count {
            content += [UInt8](repeating: 0, count: offset + taken.count - content.count)
        }
        content.replaceSubrange(offset..<offset + taken.count, with: taken)
        nodes[number]?.seen = content
        return taken.count
    }

    func truncate(_ file: Descriptor, to length: Int) throws(CallFailure) {
        try enter(.truncate, open[file]?.path ?? "?")
        let number = try opened(file, .truncate)
        let content = nodes[number]?.seen ?? []
        let zeros = [UInt8](repeating: 0, count: max(length - content.count, 0))
        nodes[number]?.seen = Array((content + zeros).prefix(length))
    }

    func changeOwner(of file: Descriptor, user: UInt32, group: UInt32) throws(CallFailure) {
        try enter(.changeOwner, open[file]?.path ?? "?")
        let number = try opened(file, .changeOwner)
        guard mayChangeOwner else { throw CallFailure(call: .changeOwner, code: EPERM) }
        nodes[number]?.status.user = user
        nodes[number]?.status.group = group
    }

    func changeMode(of file: Descriptor, to mode: UInt32) throws(CallFailure) {
        try enter(.changeMode, open[file]?.path ?? "?")
        nodes[try opened(file, .changeMode)]?.status.mode = mode
    }

    func accessList(of file: Descriptor) throws(CallFailure) -> [UInt8]? {
        try enter(.accessList, open[file]?.path ?? "?")
        return nodes[try opened(file, .accessList)]?.accessList
    }

    func setAccessList(of file: Descriptor, to list: [UInt8]?) throws(CallFailure) {
        try enter(.accessList, open[file]?.path ?? "?")
        nodes[try opened(file, .accessList)]?.accessList = list
    }

    func rename(_ name: String, to newName: String, in folder: Descriptor) throws(CallFailure) {
        try enter(.rename, path(name, in: folder))
        try move(name, to: newName, in: folder)
    }

    func renameToNew(_ name: String, to newName: String, in folder: Descriptor)
        throws(CallFailure)
    {
        try enter(.rename, path(name, in: folder))
        guard names[path(newName, in: folder)] == nil else {
            throw CallFailure(call: .rename, code: EEXIST)
        }
        try move(name, to: newName, in: folder)
    }

    private func move(_ name: String, to newName: String, in folder: Descriptor)
        throws(CallFailure)
    {
        let number = try node(path(name, in: folder), .rename)
        if nodes[number]?.isSynced == false { hastyRenames.append(name) }
        change(folder, [path(newName, in: folder): number, path(name, in: folder): Int?.none])
    }

    func link(_ name: String, to newName: String, in folder: Descriptor) throws(CallFailure) {
        try enter(.link, path(name, in: folder))
        guard names[path(newName, in: folder)] == nil else {
            throw CallFailure(call: .link, code: EEXIST)
        }
        let number = try node(path(name, in: folder), .link)
        if nodes[number]?.isSynced == false { hastyRenames.append(name) }
        change(folder, [path(newName, in: folder): number])
    }

    func remove(_ name: String, in folder: Descriptor) throws(CallFailure) {
        try enter(.remove, path(name, in: folder))
        _ = try node(path(name, in: folder), .remove)
        change(folder, [path(name, in: folder): Int?.none])
    }

    func tryLock(_ file: Descriptor) throws(CallFailure) -> Bool {
        try enter(.lock, open[file]?.path ?? "?")
        let number = try opened(file, .lock)
        guard !isLockedByOthers, locks[number].map({ $0 == file }) ?? true else { return false }
        locks[number] = file
        return true
    }
}
