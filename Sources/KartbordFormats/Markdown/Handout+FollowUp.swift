import KartbordModel
import KartbordText

extension Handout {
    /// Writes who does what next: the opportunities that are still open.
    mutating func writeFollowUp() {
        let open = opportunities.filter { isOpen($0) }
        let writing = self
        writeFollowUp { followUp in
            for opportunity in open {
                followUp.add(opportunity[.owner], writing.task(of: opportunity))
            }
        }
    }

    private func task(of opportunity: Opportunity) -> String {
        let status = word(opportunity[.status], of: .status)
        let number = numbers(of: [opportunity.id])
        let name = "\(say(Wording.Items.opportunity.singular)) \(number)"
        let words = "\(name), \(named(opportunity[.text]))"
        return status.isEmpty ? words : "\(words) (\(status))"
    }

    private func isOpen(_ opportunity: Opportunity) -> Bool {
        let status: Status? = opportunity[.status]
        return status != .done && status != .dropped
    }
}
