public import KartbordModel
public import KartbordText

extension ThreadBreak {
    /// Why the thread breaks off, as one sentence.
    public var sentence: Phrase {
        switch reason {
        case .leadsNowhere: Wording.Threads.leadsNowhere
        case .noOpportunity: Wording.Threads.noOpportunity
        case .notTakenUp: Wording.Threads.notTakenUp
        case .noAction: Wording.Threads.noAction
        case .noBox: Wording.Threads.noBox
        case .servesNothing: Wording.Threads.servesNothing
        case .noMeasuringPoint: Wording.Threads.noMeasuringPoint
        case .notMeasured: Wording.Threads.notMeasured
        case .brokenLink(let link): link.sentence
        }
    }

    /// The reason for programs: `noOpportunity`, `brokenLink`.
    public var name: String {
        if case .brokenLink = reason { "brokenLink" } else { "\(reason)" }
    }
}

extension BrokenLink {
    /// What is wrong with the link, as one sentence.
    public var sentence: Phrase {
        let why =
            switch reason {
            case .noReference: Wording.Threads.noReference
            case .noMap: Wording.Threads.noMap
            case .unread: Wording.Threads.unread
            case .noItem: Wording.Threads.noItem
            }
        return Wording.Threads.brokenLink(text, because: why)
    }
}
