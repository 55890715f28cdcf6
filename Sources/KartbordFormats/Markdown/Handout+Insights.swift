import KartbordModel
import KartbordText

extension Handout {
    /// Writes what was said, seen, counted and concluded.
    mutating func writeInsights() {
        guard !insights.isEmpty else { return }
        page.heading(2, say(Wording.Fields.insights))
        let header = [
            say(Wording.Markdown.number), open(Wording.Items.insight.singular), label(.kind),
            label(.source), say(Wording.Markdown.howMany), label(.date), label(.steps),
        ]
        page.table(
            header,
            insights.map { insight in
                let text = named(insight[.text])
                let isQuote = insight[.insightKind] == .quote
                return [
                    numbers(of: [insight.id]),
                    with(note: insight[.note], isQuote ? quoted(text) : text),
                    word(insight[.insightKind], of: .insightKind),
                    word(insight[.source], of: .source),
                    insight[.count].map { "\($0)" } ?? "",
                    insight[.date] ?? "",
                    numbers(of: insight.steps.map(\.id)),
                ]
            })
    }
}
