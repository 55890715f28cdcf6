public import KartbordModel
public import KartbordText

extension EditFileError: CustomStringConvertible {
    /// What is wrong, where, and what to do, in one English sentence.
    public var description: String {
        "Line \(line), column \(column): \(reason.phrase.en)"
    }
}

extension EditFileError.Reason {
    /// What is wrong and what to do, for a place that is shown beside it.
    public var phrase: Phrase {
        typealias Words = Wording.Edits
        return switch self {
        case .json(let reason): reason.phrase
        case .noMember(let name): Words.noMember(name)
        case .unknownMember(let name): Words.unknownMember(shown(name))
        case .noText(let name): Words.noText(name)
        case .noObject(let name): Words.noObject(name)
        case .unknownEdit(let name): Words.unknownEdit(shown(name))
        case .unknownField(let name): Words.unknownField(shown(name))
        case .unknownList(let name): Words.unknownList(shown(name))
        case .noList(let name, let parent): Words.noList(name, of: parent.phrase)
        case .wrongValue(let name): Words.wrongValue(name)
        case .noID: Words.noID
        case .edit(let error): error.phrase
        }
    }
}

extension EditError {
    /// What is wrong and what to do, in one sentence of each language.
    public var phrase: Phrase {
        typealias Words = Wording.Edits
        return switch self {
        case .noItem(let id): Words.noItem(id.phrase)
        case .idInUse(let id): Words.idInUse(id.phrase)
        case .noPlace(_, let parent, let list): Words.noList(list.name, of: parent.phrase)
        case .noSibling(let id, let parent, let list):
            Words.noSibling(id.phrase, list.name, of: parent.phrase)
        case .listTwice(let list, let parent): Words.twice(list.name, parent.phrase)
        case .fieldTwice(let field, let id): Words.twice(field.name, id.phrase)
        case .noField(let field, let id): Words.noField(field.name, id.phrase)
        case .wrongContent(let field, _): Words.wrongValue(field.name)
        case .wrongTarget(let field, let target): Words.wrongTarget(field.name, target.phrase)
        case .linked(let id, let field, let target):
            Words.linked(id.phrase, field.name, target.phrase)
        case .notLinked(let id, let field, let target):
            Words.notLinked(id.phrase, field.name, target.phrase)
        case .stillLinked(let id, let source): Words.stillLinked(id.phrase, from: source.phrase)
        case .insideItself(let id): Words.insideItself(id.phrase)
        case .isMap: Words.isMap
        }
    }
}

extension ItemID {
    /// The id in quotation marks; the map has none that could be said.
    fileprivate var phrase: Phrase {
        if self == .map { return Wording.Items.map.definite }
        let id = shown(text)
        return Phrase(sv: "”\(id)”", fi: "”\(id)”", en: "“\(id)”")
    }
}
