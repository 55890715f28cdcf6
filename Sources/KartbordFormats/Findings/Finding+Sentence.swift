public import KartbordModel
public import KartbordText

extension Finding {
    /// What it is in one line, at most 70 characters.
    ///
    /// - Parameter document: the map in which it was found, for the names of what it is about.
    /// - Returns: the line in three languages, without a full stop.
    public func headline(in document: Document) -> Phrase { remark(in: document).headline }

    /// Why it matters and what to do about it, in one or two sentences.
    ///
    /// - Parameter document: the map in which it was found, for the names of what it is about.
    /// - Returns: the sentences in three languages.
    public func advice(in document: Document) -> Phrase { remark(in: document).advice }

    private func remark(in document: Document) -> Wording.Remark {
        typealias Words = Wording.Checks
        switch reason {
        case .noPersona: return Words.noPersona
        case .noScenarioOrGoal: return Words.noScenarioOrGoal
        case .noQuestion: return Words.noQuestion
        case .noCurve: return Words.noCurve(document.persona(item))
        case .noPhaseBefore: return Words.noPhaseBefore
        case .noPhaseAfter: return Words.noPhaseAfter
        case .noVerb(let word): return Words.noVerb(word)
        case .unitName(let word): return Words.unitName(word)
        case .systemName(let word): return Words.systemName(word)
        case .noFeeling: return Words.noFeeling
        case .flatCurve(let value, let steps):
            return Words.flatCurve(value: value, steps: steps)
        case .noSource: return Words.noSource
        case .feelingWithoutEvidence: return Words.feelingWithoutEvidence
        case .painWithoutEvidence: return Words.painWithoutEvidence
        case .lowPointWithoutPain(let persona, let value):
            return Words.lowPointWithoutPain(document.persona(persona), value: value)
        case .painWithoutOpportunity(let count): return Words.painWithoutOpportunity(count)
        case .noOwner:
            return item == .map ? Words.mapWithoutOwner : Words.opportunityWithoutOwner
        case .noStatus: return Words.opportunityWithoutStatus
        case .noReviewDate: return Words.noReviewDate
        case .reviewDatePassed(let day): return Words.reviewDatePassed(day.description)
        case .silentLane(let lane, let steps):
            return document.silentLane(lane, steps: steps)
        case .noFrontstage: return Words.noFrontstage
        case .tooManyPhases(let count, let most):
            return Words.tooManyPhases(count, most: most)
        case .tooManySteps(let count, let most):
            return Words.tooManySteps(count, most: most)
        case .sameAsOrigin: return Words.sameAsOrigin
        case .solution(let word): return Words.solution(word)
        case .personalDetail(.identityNumber): return Words.identityNumber
        case .personalDetail(.phoneNumber): return Words.phoneNumber
        case .personalDetail(.emailAddress): return Words.emailAddress
        case .numbersMissing(let known, let steps):
            return Words.numbersMissing(known: known, steps: steps)
        default: return treboxRemark(in: document) ?? effectMapRemark(in: document)
        }
    }
}

extension FindingLevel {
    /// The word for it, for the middle of a line.
    public var phrase: Phrase {
        switch self {
        case .error: Wording.Checks.error
        case .warning: Wording.Checks.warning
        case .hint: Wording.Checks.hint
        case .info: Wording.Checks.info
        }
    }
}

extension Document {
    /// The name of a persona, its id as long as it has none.
    fileprivate func persona(_ id: ItemID) -> String { self[id, .name] ?? id.text }

    /// A lane has the name that people gave it, else its own name in each language.
    fileprivate func silentLane(_ id: ItemID, steps: Int) -> Wording.Remark {
        let title: String? = self[id, .title]
        let name = Wording.Lanes.name(of: id.text)?.short
        func remark(_ language: Language) -> Wording.Remark {
            Wording.Checks.silentLane(title ?? name?(language) ?? id.text, steps: steps)
        }
        let (sv, fi, en) = (remark(.sv), remark(.fi), remark(.en))
        return Wording.Remark(
            Phrase(sv: sv.headline.sv, fi: fi.headline.fi, en: en.headline.en), sv.advice)
    }
}
