import KartbordModel
public import KartbordText

extension Repair: CustomStringConvertible {
    /// What was found, where, and what was done, in one sentence of each language.
    public var phrase: Phrase { advice.sentence(line: line, column: column) }

    /// What was found and done, for a place that is shown beside it.
    public var remark: Phrase { advice.sentence }

    /// What was found, where, and what was done, in one English sentence.
    public var description: String { phrase.en }

    private var advice: Wording.Reading.Advice {
        let noun = Wording.Items.noun(for: type.name)
        let given = shown(item.text)
        return switch reason {
        case .byteOrderMark: Wording.Reading.byteOrderMark
        case .noID: Wording.Reading.noID(noun, given: given)
        case .duplicateID(let old): Wording.Reading.duplicateID(shown(old.text), given: given)
        case .noKey(let field): Wording.Reading.noKey(noun, field: field.name)
        case .duplicateKey(let field): Wording.Reading.duplicateKey(field: field.name)
        case .wrongValue(let field): Wording.Reading.wrongValue(field: field.name)
        case .linkToNothing(let field, let target):
            Wording.Reading.linkToNothing(field: field.name, target: shown(target.text))
        case .linkToOther(let field, let target, let type):
            Wording.Reading.linkToOther(
                field: field.name, target: shown(target.text),
                noun: Wording.Items.noun(for: type.name))
        case .damagedList(let list): Wording.Reading.damagedList(list.name)
        case .conflictMarkers(let count): Wording.Reading.joined(conflicts: count)
        }
    }
}
