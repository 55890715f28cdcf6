import KartbordInterface
import KartbordModel
import KartbordStorage
import KartbordText

/// What the journal is told while somebody works, and what comes back from it.
extension Loop {
    /// How long what is being typed may stand in memory alone, and how much of it.
    private static let typingDelay = Duration.seconds(1)
    private static let typingMeasure = 200

    /// Gives back what ended sessions left of the map, as one change.
    mutating func recover(_ left: LeftWork, of map: borrowing OpenedMap, today: CalendarDate) {
        for journal in left.spent { try? journal.remove() }
        let edits = left.document.map { $0.difference(from: map.document) } ?? []
        let requests = session.recover(edits)
        for case .store(let change) in requests {
            if let store { handedOver = store.hand(change) }
        }
        recovered = (left.journals, handedOver)
        if handedOver > 0 { store?.saveNow() }
        let phrase = left.phrase(isChanged: handedOver > 0, path: map.path, today: today)
        if let phrase { session.hear(.alarm(phrase)) }
        if handedOver == 0 { settleRecovery() }
    }

    /// Puts the journals aside whose content the file has now.
    mutating func settleRecovery() {
        guard let (journals, revision) = recovered, onDisk >= revision else { return }
        // Where that fails the journal is found again, with nothing in it that is new.
        for journal in journals { _ = try? journal.putAside() }
        recovered = nil
    }

    /// Hands over what is being typed, when it has stood in memory alone for long enough.
    mutating func secureTyping() {
        let text = session.typedText
        guard text != handedText else {
            typingEnd = nil
            return
        }
        guard let text else {
            handedText = nil
            typingEnd = nil
            store?.leaveTyping()
            return
        }
        let isMuch = text.utf8.count - (handedText?.utf8.count ?? 0) >= Self.typingMeasure
        typingEnd = typingEnd ?? .now + Self.typingDelay
        guard isMuch || typingEnd.map({ $0 <= .now }) ?? false else { return }
        store?.hand(typing: text, taking: session.unfinishedChange)
        handedText = text
        typingEnd = nil
    }

    /// How long to sleep at most.
    var timeToSleep: Duration? {
        [prefixEnd, typingEnd].compactMap(\.self).min().map { $0 - .now }
    }

    /// Takes in that the journal holds everything up to a change.
    mutating func hearSecured(_ revision: Int, at moment: Int) {
        guard revision > secured else { return }
        secured = revision
        guard secured == handedOver, obstacle == nil else { return }
        session.hear(.saved(at: Clock.timeOfDay(moment), isEverything: true, isAsked: false))
    }
}
