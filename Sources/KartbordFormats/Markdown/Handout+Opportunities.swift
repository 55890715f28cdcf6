import KartbordModel
import KartbordText

extension Handout {
    /// Writes the questions that ask for a better way, and how each was weighed.
    mutating func writeOpportunities() {
        guard !opportunities.isEmpty else { return }
        page.heading(2, say(Wording.Fields.opportunities))
        let header = [
            say(Wording.Markdown.number), open(Wording.Items.opportunity.singular),
            label(.receiverValue), label(.organisationValue), label(.effort), label(.votes),
            label(.owner), label(.status), label(.steps), label(.insights),
        ]
        page.table(header, opportunities.map { row(for: $0) })
        for opportunity in opportunities where hasDetails(opportunity) {
            let number = numbers(of: [opportunity.id])
            page.heading(3, "\(number). \(named(opportunity[.text]))")
            page.table(
                [open(Wording.Items.alternative.singular), label(.verdict), label(.why)],
                opportunity.alternatives.map { alternative in
                    [
                        named(alternative[.text]), word(alternative[.verdict], of: .verdict),
                        alternative[.why] ?? "",
                    ]
                })
            let ends = (opportunity[.leadsTo] ?? []).listed
            if !ends.isEmpty { page.paragraph(lead: label(.leadsTo) + ":", ends) }
        }
    }

    private func row(for opportunity: Opportunity) -> [String] {
        let figures: [Key<Int>] = [.receiverValue, .organisationValue, .effort, .votes]
        let text = with(note: opportunity[.note], named(opportunity[.text]))
        return [numbers(of: [opportunity.id]), text]
            + figures.map { key in opportunity[key].map { "\($0)" } ?? "" }
            + [
                opportunity[.owner] ?? "", word(opportunity[.status], of: .status),
                numbers(of: opportunity.steps.map(\.id)),
                numbers(of: opportunity.insights.map(\.id)),
            ]
    }

    private func hasDetails(_ opportunity: Opportunity) -> Bool {
        !opportunity.alternatives.isEmpty || !(opportunity[.leadsTo] ?? []).listed.isEmpty
    }
}
