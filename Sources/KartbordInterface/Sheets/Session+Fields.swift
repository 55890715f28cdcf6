import KartbordModel
import KartbordScreen
import KartbordText

/// The form with every field of an item.
extension Session {
    /// The fields of an item, then what it is linked to and what stands in it.
    func fieldRows(of item: ItemID) -> [SheetRow] {
        guard let handle = document.handle(item) else { return [] }
        var rows = FieldText.fieldRows(of: handle, in: document).map { field in
            SheetRow(
                target: .field(field.name), text: field.label(language),
                detail: field.isReference
                    ? referencesText(field.name, of: item) : show(field.name, of: handle),
                isDimmed: !field.isSet)
        }
        if document.type(handle) == .step { rows += feelingRows(handle) }
        for type in document.schema.linkingTypes(document.type(handle)) {
            let linked = document.sources(of: type, to: item).map { name(of: $0) }
            let noun = Wording.Items.noun(for: type.name)
            rows.append(
                SheetRow(
                    target: .linked(type), text: noun?.plural.sentenceCased(language) ?? type.name,
                    detail: linked.joined(separator: " · "), isDimmed: linked.isEmpty))
        }
        let lists = document.formLists(of: handle)
        for list in lists {
            let title = Wording.Fields.phrase(for: list.name)?(language) ?? list.name
            rows.append(SheetRow(target: .nothing, text: title, isHeading: true))
            rows += document.children(handle, list).map { itemRow($0) }
            // With several lists a row says to which of them something is added.
            if lists.count > 1, let noun = newNoun(of: document.type(handle), in: list) {
                rows.append(
                    SheetRow(
                        target: .newItem(list), text: "+ \(noun.singular(language))",
                        isDimmed: true))
            }
        }
        return rows
    }

    /// What a person can add to a list in the form of an item; nil for what comes by itself.
    func newNoun(of type: ItemType, in list: ListName) -> Wording.Noun? {
        guard list != .moves, let item = document.schema[type].type(in: list) else { return nil }
        return Wording.Items.noun(for: item.name)
    }

    /// The list of a form in which the chosen row is; the first one for a field.
    var chosenFormList: ListName? {
        guard let sheet = sheets.last, case .fields(let item) = sheet.content,
            let handle = document.handle(item)
        else { return nil }
        let lists = document.formLists(of: handle)
        switch chosenRow(of: sheet)?.target {
        case .newItem(let list)?: return list
        case .item(let id)?:
            guard let place = document.place(of: id), place.list != .moves else { break }
            return lists.contains(place.list) ? place.list : lists.first
        default: break
        }
        return lists.first
    }

    /// What a field of an item may hold; the status of a portfolio's item only those of its box.
    func form(of item: ItemID, _ field: FieldName) -> FieldForm? {
        guard let type = document.type(of: item), let form = document.schema[type].form(of: field)
        else { return nil }
        guard type == .boxItem, field == .status else { return form }
        let box: Box? = document[item, .box]
        return .choice((box?.statuses ?? []).map(\.rawValue))
    }

    private func feelingRows(_ step: Handle) -> [SheetRow] {
        document.children(Handle.root, .personas).enumerated().map { place, persona in
            let id = ItemID.keyed(document.id(step), by: document.id(persona))
            let value: Int? = document[id, .value]
            let word = document[id, .word] ?? ""
            let shown = value.map { "\(FieldText.signed($0)) \(word)" } ?? word
            return SheetRow(
                target: .item(id),
                text: "\(Curve.Marker.at(place).text) \(name(of: document.id(persona)))",
                detail: shown, isDimmed: shown.isEmpty)
        }
    }

    /// Enter on a field: opens what fits its values.
    mutating func chooseField(_ item: ItemID, _ row: SheetRow) {
        switch row.target {
        case .field(let field): openField(item, field)
        case .linked: openSheet(.linking(item))
        case .newItem: makeNew(before: false)
        case .item(let id):
            if document.type(of: item) == .step {
                editFeeling(id)
            } else {
                openSheet(.fields(id))
            }
        default: break
        }
    }

    /// A feeling is that of the persona in front, at the step whose form is open.
    private mutating func editFeeling(_ id: ItemID) {
        guard case .fields(let step)? = sheets.last?.content,
            let persona = persona(feeling: id, at: step)
        else { return }
        frontPersona = persona
        cursor.column = step
        edit(id, .word, command: "edit-feeling")
    }

    /// Goes on typing in the field of a form that Tab came to, when it holds text or a number.
    mutating func typeOnInForm() {
        guard let sheet = sheets.last, case .fields(let item) = sheet.content,
            case .field(let field)? = chosenRow(of: sheet)?.target, let form = form(of: item, field)
        else { return }
        switch form {
        case .choice, .horizon, .links, .reference, .references, .flag: break
        default: edit(item, field, command: "edit-field")
        }
    }

    private mutating func openField(_ item: ItemID, _ field: FieldName) {
        guard let form = form(of: item, field) else { return }
        guard field != .box || document.type(of: item) != .boxItem else {
            openSheet(.targets([item]))
            return
        }
        switch form {
        case .choice, .horizon, .links, .reference: openSheet(.options(item, field))
        case .references: openSheet(.linking(item))
        case .flag:
            let isOn: Bool = document[item, FieldKey<Bool>(field)] ?? false
            set(item, field, .flag(!isOn), command: "edit-field")
        default: edit(item, field, command: "edit-field")
        }
    }

    /// The plus and minus keys in a form: the next or previous value of the chosen field.
    mutating func stepField(_ by: Int) {
        guard let sheet = sheets.last, case .fields(let item) = sheet.content,
            let row = chosenRow(of: sheet)
        else { return }
        if case .item(let feeling) = row.target, document.type(of: item) == .step {
            stepFeeling(feeling, by: by)
            return
        }
        guard case .field(let field) = row.target, let form = form(of: item, field) else { return }
        let content = document.handle(item).flatMap { document.content($0, field) }
        guard let next = FieldText.step(content, form: form, by: by) else {
            say(Wording.Refusals.cannotStep, .refusal)
            return
        }
        set(item, field, next, command: "edit-field")
    }

    private mutating func stepFeeling(_ feeling: ItemID, by: Int) {
        guard case .fields(let step)? = sheets.last?.content else { return }
        guard let persona = persona(feeling: feeling, at: step) else { return }
        let before: Int = document[feeling, .value] ?? 0
        setFeeling(min(2, max(-2, before + by)), of: persona, at: step)
    }

    /// A digit in a form.
    mutating func digitField(_ digit: Int) {
        guard let sheet = sheets.last, case .fields(let item) = sheet.content,
            let row = chosenRow(of: sheet)
        else { return }
        if case .item(let feeling) = row.target, let persona = persona(feeling: feeling, at: item) {
            setFeeling(digit - 3, of: persona, at: item)
            return
        }
        guard case .field(let field) = row.target, let form = form(of: item, field),
            let content = FieldText.digit(digit, form: form)
        else {
            say(Wording.Refusals.cannotStep, .refusal)
            return
        }
        set(item, field, content, command: "edit-field")
    }
}
