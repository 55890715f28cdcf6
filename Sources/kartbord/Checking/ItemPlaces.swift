import KartbordModel

/// Where the items of a map stand in its file: the line and column of their ids, from 1.
///
/// Looks for members named `id` and nothing else, so that it costs one walk over the bytes.
struct ItemPlaces {
    private var places: [ItemID: (line: Int, column: Int)] = [:]
    private static let member = Array("\"id\"".utf8)

    subscript(id: ItemID) -> (line: Int, column: Int)? { id == .map ? (1, 1) : places[id] }

    init(in bytes: [UInt8]) {
        var line = 1
        var start = 0
        var place = 0
        while place < bytes.count {
            if bytes[place] == 0x0A {
                line += 1
                start = place + 1
            } else if bytes[place] == 0x22, let id = Self.id(bytes, at: place), places[id] == nil {
                let before = bytes[start..<place].count { $0 & 0xC0 != 0x80 }
                places[id] = (line, before + 1)
            }
            place += 1
        }
    }

    /// The id in the member that begins at a place; nil when another one does.
    private static func id(_ bytes: [UInt8], at place: Int) -> ItemID? {
        guard bytes[place...].starts(with: member) else { return nil }
        let isQuoted = place > 0 && bytes[place - 1] == UInt8(ascii: "\\")
        guard !isQuoted else { return nil }
        var rest = bytes[(place + member.count)...].drop { isSpace($0) }
        guard rest.first == UInt8(ascii: ":") else { return nil }
        rest = rest.dropFirst().drop { isSpace($0) }
        guard rest.first == 0x22 else { return nil }
        return ItemID(String(decoding: rest.dropFirst().prefix { $0 != 0x22 }, as: UTF8.self))
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
}
