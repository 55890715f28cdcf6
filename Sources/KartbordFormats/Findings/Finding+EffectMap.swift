import KartbordModel
import KartbordText

extension Finding {
    /// What is said about a finding in an effect map.
    func effectMapRemark(in document: Document) -> Wording.Remark {
        typealias Words = Wording.Checks
        switch reason {
        case .noPurpose: return Words.noPurpose
        case .longPurpose(let sentences): return Words.longPurpose(sentences)
        case .noMeasuringPoint: return Words.noMeasuringPoint
        case .placeholder(let text): return Words.placeholder(text)
        case .measureLacks(let fields): return Words.measureLacks(labels(of: fields))
        case .delivery(let word): return Words.delivery(word)
        case .mereUse(let words): return Words.mereUse(words)
        case .unservedGoal: return Words.unservedGoal
        case .noUsageGoals: return Words.noUsageGoals
        case .everybody(let word): return Words.everybody(word)
        case .noWeight: return Words.noWeight
        case .tooManyGroups(let count, let most): return Words.tooManyGroups(count, most: most)
        case .noModality: return Words.noModality
        case .feature(let word): return Words.feature(word)
        case .usageGoalWithoutGoal: return Words.usageGoalWithoutGoal
        case .actionWithoutUsageGoal: return Words.actionWithoutUsageGoal
        case .sameAction(let other): return Words.sameAction(document.name(other))
        case .noActionNow: return Words.noActionNow
        case .lowPriorityNow: return Words.lowPriorityNow
        case .tooManyNow(let count, let all): return Words.tooManyNow(count, of: all)
        case .sameUsageGoals(let other): return Words.sameUsageGoals(document.name(other))
        case .noReadingAfter(let day): return Words.noReadingAfter(day.description)
        case .untestedAssumption(let hasTest):
            let test: String? = hasTest ? document[item, .test] : nil
            return Words.untestedAssumption(test)
        case .nobodyHinders: return Words.nobodyHinders
        default: preconditionFailure("A finding of another kind of map has its own sentence.")
        }
    }

    func labels(of fields: [FieldName]) -> Phrase {
        let labels = fields.compactMap { Wording.Fields.phrase(for: $0.name) }
        // The first two: the form shows the rest as they are filled in.
        func joined(_ language: Language) -> String {
            labels.prefix(2).map { $0(language).lowercased() }.joined(separator: ", ")
                + (labels.count > 2 ? " …" : "")
        }
        return Phrase(sv: joined(.sv), fi: joined(.fi), en: joined(.en))
    }
}

extension Document {
    /// What an item is called, its id as long as it says nothing.
    fileprivate func name(_ id: ItemID) -> String { self[id, .text] ?? id.text }
}
