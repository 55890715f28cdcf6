import KartbordModel

extension EditLine {
    /// The edit that the line describes; what does not belong to it is left.
    mutating func edit(for document: Document) throws(EditFailure) -> Edit {
        let word = try need("edit")
        switch try word.text() {
        case "insert":
            let place = try place(in: document)
            return .insert(try branch(for: place, in: document), place)
        case "remove": return .remove(try item())
        case "move":
            let id = try item()
            return .move(id, try place(in: document))
        case "set": return try setting(in: document)
        case "link":
            let (id, field) = (try item(), try need("field").field())
            return .link(id, field, ItemID(try need("to").text()))
        case "unlink":
            let (id, field) = (try item(), try need("field").field())
            return .unlink(id, field, ItemID(try need("to").text()))
        case let other: throw word.failure(.unknownEdit(other))
        }
    }

    /// The item that the edit is about; the map itself when none is named.
    private mutating func item() throws(EditFailure) -> ItemID {
        guard let member = take("item") else { return .map }
        return ItemID(try member.text())
    }

    private mutating func place(in document: Document) throws(EditFailure) -> Place {
        let parent = try take("in").map { member throws(EditFailure) in try member.text() } ?? ""
        let member = try need("list")
        let text = try member.text()
        guard let list = ListName(name: text) else { throw member.failure(.unknownList(text)) }
        let after = try take("after").map { member throws(EditFailure) in try member.text() }
        return Place(ItemID(parent), list, after: after.map { ItemID($0) })
    }

    private mutating func setting(in document: Document) throws(EditFailure) -> Edit {
        let id = try item()
        let member = try need("field")
        let field = try member.field()
        guard let type = document.type(of: id) else {
            throw EditFailure(offset: start, reason: .edit(.noItem(id)))
        }
        guard let form = document.schema[type].form(of: field) else {
            throw member.failure(.edit(.noField(field, id)))
        }
        if let foreign = take("foreign") { return .set(id, field, .foreign(foreign.value)) }
        let value = try need("value")
        guard let content = Self.content(of: value.value, form) else {
            throw value.failure(.wrongValue(field.name))
        }
        return .set(id, field, content)
    }

    private mutating func branch(
        for place: Place, in document: Document
    ) throws(EditFailure) -> Branch {
        guard let parent = document.type(of: place.parent) else {
            throw EditFailure(offset: start, reason: .edit(.noItem(place.parent)))
        }
        guard let type = document.schema[parent].type(in: place.list) else {
            throw EditFailure(
                offset: start, reason: .noList(place.list.name, parent: place.parent))
        }
        let member = try need("item")
        do throws(EditFileError.Reason) {
            return try BranchParser(schema: document.schema).branch(
                member.value, type, below: place.parent)
        } catch {
            throw member.failure(error)
        }
    }

    /// What a field is to hold, nil inside for nothing; nil when it cannot hold that.
    static func content(of value: Foreign, _ form: FieldForm) -> FieldContent?? {
        let content = form.content(of: value)
        if case .foreign? = content {
            guard case .anything = form else { return nil }
        }
        return .some(content)
    }
}

/// Makes items of JSON values, by what their types may hold.
private struct BranchParser {
    let schema: Schema

    func branch(
        _ value: Foreign, _ type: ItemType, below parent: ItemID
    ) throws(EditFileError.Reason) -> Branch {
        guard case .object(let members) = value else { throw .noObject("item") }
        var branch = Branch(id: .map, type: type)
        var lists: [(ListName, ItemType, Foreign)] = []
        for member in members {
            switch member.name {
            case "id":
                guard case .string(let text) = member.value else { throw .noText("id") }
                branch.id = ItemID(text)
            case "foreign": branch.fields += try foreignFields(member.value, schema[type])
            case "unknown":
                guard case .object(let unknown) = member.value else { throw .noObject("unknown") }
                branch.unknown = unknown
            default:
                if let list = ListName(name: member.name), let child = schema[type].type(in: list),
                    schema[type].form(of: member.name) == nil
                {
                    lists.append((list, child, member.value))
                    continue
                }
                if let entry = try entry(member, schema[type]) { branch.fields.append(entry) }
            }
        }
        if branch.id == .map {
            guard let id = EditReader.derivedID(of: branch, below: parent, schema) else {
                throw .noID
            }
            branch.id = id
        }
        for (list, child, value) in lists {
            guard case .array(let values) = value else {
                throw .noList(list.name, parent: branch.id)
            }
            var items: [Branch] = []
            for value in values { items.append(try self.branch(value, child, below: branch.id)) }
            branch.lists.append(Branch.List(list, items))
        }
        return branch
    }

    private func entry(
        _ member: ForeignMember, _ type: TypeSchema
    ) throws(EditFileError.Reason) -> FieldEntry? {
        guard let name = FieldName(name: member.name), let form = type.form(of: name) else {
            throw .unknownField(member.name)
        }
        guard let content = EditLine.content(of: member.value, form) else {
            throw .wrongValue(member.name)
        }
        return content.map { FieldEntry(name, $0) }
    }

    private func foreignFields(
        _ value: Foreign, _ type: TypeSchema
    ) throws(EditFileError.Reason) -> [FieldEntry] {
        guard case .object(let members) = value else { throw .noObject("foreign") }
        var entries: [FieldEntry] = []
        for member in members {
            guard let name = FieldName(name: member.name), type.form(of: name) != nil else {
                throw .unknownField(member.name)
            }
            entries.append(FieldEntry(name, .foreign(member.value)))
        }
        return entries
    }
}

extension TypeSchema {
    fileprivate func form(of name: String) -> FieldForm? {
        FieldName(name: name).flatMap { form(of: $0) }
    }
}
