import KartbordModel

/// A line of a file of edits: one object, whose members are taken out one by one.
struct EditLine {
    struct Member {
        let name: String
        let value: Foreign
        let nameOffset: Int
        let valueOffset: Int
    }

    /// The byte at which the object begins.
    let start: Int
    private(set) var members: [Member] = []

    init(_ bytes: [UInt8]) throws(EditFailure) {
        var start = 0
        var members: [Member] = []
        do throws(Failure) {
            try bytes.withUnsafeBufferPointer { text throws(Failure) in
                _ = try DocumentReader.check(text, from: 0)
                var cursor = JSONCursor(text, at: 0)
                start = try Self.readMembers(&cursor, &members)
            }
        } catch {
            throw EditFailure(offset: error.offset, reason: .json(error.reason))
        }
        self.start = start
        self.members = members
    }

    private static func readMembers(
        _ cursor: inout JSONCursor, _ members: inout [Member]
    ) throws(Failure) -> Int {
        guard try cursor.next() == 0x7B else { throw cursor.unexpected(.edit) }
        let start = cursor.at
        var names = NameSet()
        try cursor.enter()
        if try !cursor.closes(with: 0x7D) {
            repeat {
                guard try cursor.next() == 0x22 else { throw cursor.unexpected(.memberName) }
                let nameOffset = cursor.at
                let name = try cursor.text()
                guard names.insert(name) else {
                    throw Failure(offset: nameOffset, reason: .duplicateMember(name))
                }
                try cursor.passColon()
                let valueOffset = cursor.at
                members.append(
                    Member(
                        name: name, value: try cursor.foreign(), nameOffset: nameOffset,
                        valueOffset: valueOffset))
            } while try cursor.continues(until: 0x7D)
        }
        try cursor.finish()
        return start
    }

    /// Takes a member out; nil when there is none of that name.
    mutating func take(_ name: String) -> Member? {
        guard let place = members.firstIndex(where: { $0.name.hasSameBytes(as: name) }) else {
            return nil
        }
        return members.remove(at: place)
    }

    /// Takes a member out that must be there.
    mutating func need(_ name: String) throws(EditFailure) -> Member {
        guard let member = take(name) else {
            throw EditFailure(offset: start, reason: .noMember(name))
        }
        return member
    }

    /// Makes sure that nothing is left that nobody asked for.
    func finish() throws(EditFailure) {
        guard let rest = members.first else { return }
        throw EditFailure(offset: rest.nameOffset, reason: .unknownMember(rest.name))
    }
}

extension EditLine.Member {
    /// The text that it must be.
    func text() throws(EditFailure) -> String {
        guard case .string(let text) = value else { throw failure(.noText(name)) }
        return text
    }

    /// The field that it names.
    func field() throws(EditFailure) -> FieldName {
        let text = try text()
        guard let field = FieldName(name: text) else { throw failure(.unknownField(text)) }
        return field
    }

    /// That there is something wrong with the value.
    func failure(_ reason: EditFileError.Reason) -> EditFailure {
        EditFailure(offset: valueOffset, reason: reason)
    }
}
