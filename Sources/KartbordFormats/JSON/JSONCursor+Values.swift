import KartbordModel

extension JSONCursor {
    /// Reads any value that begins here.
    mutating func foreign() throws(Failure) -> Foreign {
        try countValue()
        guard at < end else { throw Failure(offset: end, reason: .truncated) }
        switch bytes[at] {
        case 0x22: return .string(try text())
        case 0x7B: return .object(try foreignMembers())
        case 0x5B: return .array(try foreignItems())
        case 0x2D, 0x30...0x39: return .number(text(of: try number()))
        default: return try foreignWord()
        }
    }

    /// Goes past `null` if it stands here.
    @inline(__always)
    mutating func passNull() -> Bool { pass("null") }

    /// Reads `true` or `false` if one of them stands here.
    @inline(__always)
    mutating func flag() -> Bool? {
        if pass("true") { return true }
        if pass("false") { return false }
        return nil
    }

    private mutating func foreignWord() throws(Failure) -> Foreign {
        if let flag = flag() { return .flag(flag) }
        if passNull() { return .null }
        throw unexpected(.value)
    }

    private mutating func foreignItems() throws(Failure) -> [Foreign] {
        var items: [Foreign] = []
        try enter()
        if try closes(with: 0x5D) { return items }
        repeat {
            skipSpace()
            items.append(try foreign())
        } while try continues(until: 0x5D)
        return items
    }

    private mutating func foreignMembers() throws(Failure) -> [ForeignMember] {
        var members: [ForeignMember] = []
        var names = NameSet()
        try enter()
        if try closes(with: 0x7D) { return members }
        repeat {
            guard try next() == 0x22 else { throw unexpected(.memberName) }
            let start = at
            let name = try text()
            guard names.insert(name) else {
                throw Failure(offset: start, reason: .duplicateMember(name))
            }
            try passColon()
            members.append(ForeignMember(name, try foreign()))
        } while try continues(until: 0x7D)
        return members
    }

    private mutating func pass(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard at + count <= end else { return false }
        for index in 0..<count where bytes[at + index] != word.utf8Start[index] { return false }
        // `nullable` is no `null`.
        if at + count < end, bytes[at + count] | 0x20 &- 0x61 < 26 { return false }
        at += count
        return true
    }
}

/// The names of members that an object has so far, told apart by their bytes.
struct NameSet {
    private var few: [String] = []
    private var many: Set<ItemID> = []

    /// Takes in a name; false when it is there already.
    mutating func insert(_ name: String) -> Bool {
        if many.isEmpty {
            if few.contains(where: { $0.hasSameBytes(as: name) }) { return false }
            few.append(name)
            if few.count > 8 { many = Set(few.map { ItemID($0) }) }
            return true
        }
        // Hashed by bytes, as ids are, so that a hostile object costs no more than another.
        return many.insert(ItemID(name)).inserted
    }
}
