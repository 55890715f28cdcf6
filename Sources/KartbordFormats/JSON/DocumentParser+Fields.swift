import KartbordModel

extension DocumentParser {
    /// Reads the value of a field that begins here.
    mutating func readField(
        _ name: FieldName, _ shape: Shape, _ place: Int, _ handle: Handle
    ) throws(Failure) {
        guard cursor.at < cursor.end else { throw cursor.unexpected(.value) }
        guard let form = shape.forms[place] else { return }
        let start = cursor.at
        let byte = cursor.bytes[start]
        switch form {
        case .line, .prose, .path:
            guard byte == 0x22 else { break }
            let text = try cursor.text()
            if !text.isEmpty { fields.append(FieldEntry(name, .text(text))) }
            return
        case .choice, .date, .horizon:
            guard byte == 0x22 else { break }
            return try readWord(name, form, shape.choices[place], handle)
        case .whole, .number, .minutes:
            guard byte == 0x2D || byte &- 0x30 <= 9 else { break }
            return try readNumber(name, form, handle)
        case .flag:
            guard let flag = cursor.flag() else { break }
            if flag { fields.append(FieldEntry(name, .flag(true))) }
            return
        case .reference(let types):
            guard byte == 0x22 else { break }
            let id = ItemID(try cursor.text())
            guard !id.text.isEmpty else { return }
            fields.append(FieldEntry(name, .reference(id)))
            noteReference(name, id, types, handle, at: start)
            return
        case .links:
            guard byte == 0x5B, let ids = try readLinks() else { break }
            guard !ids.isEmpty else { return }
            fields.append(FieldEntry(name, .links(ids)))
            notes.links.append(LinkMark(Mark(handle, start), name))
            return
        case .texts, .references:
            guard byte == 0x5B, let texts = try readTexts() else { break }
            if !texts.isEmpty { fields.append(FieldEntry(name, .texts(texts))) }
            return
        case .anything:
            if cursor.passNull() { return }
            fields.append(FieldEntry(name, .foreign(try cursor.foreign())))
            return
        }
        if cursor.passNull() { return }
        keep(name, try cursor.foreign(), handle, at: start)
    }

    /// Keeps a value that the field cannot hold.
    private mutating func keep(
        _ name: FieldName, _ value: Foreign, _ handle: Handle, at start: Int
    ) {
        fields.append(FieldEntry(name, .foreign(value)))
        notes.add(.wrongValue(name), to: handle, at: start)
    }

    private mutating func readWord(
        _ name: FieldName, _ form: FieldForm, _ choices: [Word], _ handle: Handle
    ) throws(Failure) {
        let start = cursor.at
        let head = cursor.start(at: start + 1)
        for index in choices.indices
        where choices[index].stands(at: start + 1, of: cursor, start: head) {
            guard case .choice(let words) = form else { break }
            cursor.at = start + 2 + choices[index].count
            fields.append(FieldEntry(name, .text(words[index])))
            return
        }
        let text = try cursor.text()
        if text.isEmpty { return }
        if form.accepts(.text(text)) {
            fields.append(FieldEntry(name, .text(text)))
        } else {
            keep(name, .string(text), handle, at: start)
        }
    }

    private mutating func readNumber(
        _ name: FieldName, _ form: FieldForm, _ handle: Handle
    ) throws(Failure) {
        let start = cursor.at
        let number = try cursor.number()
        let content = FieldContent.number(cursor.value(of: number))
        if form.accepts(content) {
            fields.append(FieldEntry(name, content))
        } else {
            keep(name, .number(cursor.text(of: number)), handle, at: start)
        }
    }

    /// Reads a list of texts; nil, and nothing read, when it holds something else.
    private mutating func readTexts() throws(Failure) -> [String]? {
        let start = cursor.at
        let depth = cursor.depth
        var texts: [String] = []
        try cursor.enter()
        if try cursor.closes(with: 0x5D) { return texts }
        repeat {
            guard try cursor.next() == 0x22 else {
                cursor.rewind(to: start, depth: depth)
                return nil
            }
            try cursor.countValue()
            texts.append(try cursor.text())
        } while try cursor.continues(until: 0x5D)
        return texts
    }

    /// Reads a set of ids; nil, and nothing read, when it holds something else.
    private mutating func readLinks() throws(Failure) -> [ItemID]? {
        guard let texts = try readTexts() else { return nil }
        var ids = texts.map { ItemID($0) }
        if zip(ids, ids.dropFirst()).allSatisfy({ $0 < $1 }) { return ids }
        ids.sort()
        var last: ItemID?
        ids.removeAll { id in
            defer { last = id }
            return id == last
        }
        return ids
    }
}
