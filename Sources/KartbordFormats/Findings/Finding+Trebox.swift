import KartbordModel
import KartbordText

extension Finding {
    /// What is said about a finding in a portfolio; nil for one of another kind of map.
    func treboxRemark(in document: Document) -> Wording.Remark? {
        typealias Words = Wording.Checks
        switch reason {
        case .emptyBox(let box): return Words.emptyBox(box.number)
        case .itemLacks(let fields): return Words.itemLacks(labels(of: fields))
        case .needsMore(let hours): return Words.needsMore(Self.figure(hours))
        case .untried(let hasAssumption):
            return hasAssumption ? Words.noNextTest : Words.noAssumption
        case .savings(let words): return Words.savings(words)
        case .improvement(let word): return Words.improvement(word)
        case .lettingGoLacks(let fields): return Words.lettingGoLacks(labels(of: fields))
        case .antipilotOver(let day): return Words.antipilotOver(day.description)
        case .legalDuty: return Words.legalDuty
        case .presentAboveLimit(let share, let limit):
            return Words.presentAboveLimit(Self.figure(share), limit: Self.figure(limit))
        case .sameItem(let other): return Words.sameItem(document[other, .title] ?? other.text)
        case .reliedOn(let words): return Words.reliedOn(words)
        case .onlyThings: return Words.onlyThings
        case .nothingMoved(let day): return Words.nothingMoved(day.description)
        default: return nil
        }
    }

    private static func figure(_ number: Double) -> Phrase {
        func show(_ language: Language) -> String { NumberText.show(number, decimals: 1, language) }
        return Phrase(sv: show(.sv), fi: show(.fi), en: show(.en))
    }
}
