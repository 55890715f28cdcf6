import KartbordModel

extension DocumentParser {
    /// Gives ids to the items that have none of their own: first to those that lack one, then to
    /// those that are known by their parent and what they refer to.
    mutating func nameItems() {
        // Parents come before what they hold.
        notes.nameless.sort { $0.mark.handle.index < $1.mark.handle.index }
        var positions = PositionCounter()
        for nameless in notes.nameless {
            let handle = nameless.mark.handle
            let reason: Repair.Reason = nameless.id.map { .duplicateID($0) } ?? .noID
            var attempt = 0
            let parent = builder.parent(handle).map { builder.id($0) } ?? .map
            let position = positions.next(below: parent, nameless.id)
            while true {
                let path = "\(parent.text)/\(position)/\(nameless.id?.text ?? "")/\(attempt)"
                if builder.name(handle, Self.derivedID(path)) { break }
                attempt += 1
            }
            notes.add(reason, to: handle, at: nameless.mark.offset)
        }
        nameKeyedItems()
    }

    private mutating func nameKeyedItems() {
        var numbers: [ItemID: Int] = [:]
        for mark in notes.keyed {
            let handle = mark.handle
            guard let field = shapes[builder.type(handle)].key, let parent = builder.parent(handle)
            else { continue }
            var key = ItemID.map
            if case .reference(let id) = builder.content(handle, field) { key = id }
            if key == .map { notes.add(.noKey(field), to: handle, at: mark.offset) }
            let id = ItemID.keyed(builder.id(parent), by: key)
            if builder.name(handle, id) { continue }
            if key != .map { notes.add(.duplicateKey(field), to: handle, at: mark.offset) }
            var number = numbers[id] ?? 1
            repeat { number += 1 } while !builder.name(handle, ItemID("\(id.text)#\(number)"))
            numbers[id] = number
        }
    }

    /// An id of six letters that is the same whenever the same file is read.
    private static func derivedID(_ path: String) -> ItemID {
        // FNV-1a, 64 bits.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in path.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let letters = Array("0123456789abcdefghijklmnopqrstuvwxyz".utf8)
        var text = ""
        for _ in 0..<6 {
            text.unicodeScalars.append(Unicode.Scalar(letters[Int(hash % 36)]))
            hash /= 36
        }
        return ItemID(text)
    }
}

/// Numbers the items without an id that would otherwise be given the same one.
struct PositionCounter {
    private struct Place: Hashable {
        let parent: ItemID
        let id: ItemID?
    }

    private var numbers: [Place: Int] = [:]

    mutating func next(below parent: ItemID, _ id: ItemID?) -> Int {
        numbers[Place(parent: parent, id: id), default: 0] += 1
        return numbers[Place(parent: parent, id: id)] ?? 0
    }
}
