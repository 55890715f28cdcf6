import KartbordFormats
import KartbordModel
import KartbordText

/// The findings of the checks, computed when somebody looks at them and not on every key.
struct FindingList: Sendable, Equatable {
    let revision: Int
    let list: [Finding]
}

extension Session {
    /// Checks anew when the findings are looked at and the map has changed, and makes the rows
    /// anew that are kept.
    mutating func refreshFindings() {
        refreshRows()
        guard sheets.last?.content == .findings else { return }
        checkNow()
    }

    /// Checks the map unless that was done since the last change.
    mutating func checkNow() {
        guard findings?.revision != document.revision else { return }
        let found = document.findings(
            today: today, origin: origin, others: neighbourhood?.others ?? [])
        findings = FindingList(
            revision: document.revision, list: found.sorted { $0.level > $1.level })
    }

    /// Goes to the next finding after the one that was shown last.
    mutating func goToNextFinding() {
        checkNow()
        guard let list = findings?.list, !list.isEmpty else {
            say(Wording.Lists.noFindings)
            return
        }
        findingPlace = (findingPlace.map { $0 + 1 } ?? 0) % list.count
        let finding = list[findingPlace ?? 0]
        sheets = []
        goTo(finding)
        say(finding.headline(in: document).map { "\(finding.check.rawValue) \($0)" })
    }
}

extension FindingLevel {
    /// One character for the level, that needs no colour.
    var mark: String {
        switch self {
        case .error: "✗"
        case .warning: "!"
        case .hint: "·"
        case .info: "i"
        }
    }
}
