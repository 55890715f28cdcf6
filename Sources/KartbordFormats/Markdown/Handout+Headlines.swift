import KartbordModel
import KartbordText

extension Handout {
    /// Writes what a reader with one minute should know.
    mutating func writeHeadlines() {
        page.heading(2, say(Wording.Markdown.headlines))
        writeLowPoints()
        writeAssumptions()
        writeOpenChecks()
    }

    /// How many of a sort are listed before the rest is only counted.
    static let most = 5

    // MARK: - Low points

    private mutating func writeLowPoints() {
        page.heading(3, say(Wording.Markdown.lowPoints))
        guard !feltSteps.isEmpty else { return page.paragraph(say(Wording.Markdown.noFeelings)) }
        let low = lowPoints
        guard !low.isEmpty else { return page.paragraph(say(Wording.Markdown.noLowPoints)) }
        var items = low.prefix(Self.most).map { item(for: $0) }
        if low.count > Self.most { items.append(more(low.count - Self.most)) }
        page.list(items)
    }

    /// The steps at which somebody feels −1 or worse, the worst first.
    private var lowPoints: [Step] {
        let low = steps.map { step in
            (step, step.feelings.compactMap(\.value).filter { $0 <= -1 })
        }.filter { !$0.1.isEmpty }
        let order = low.enumerated().sorted { left, right in
            let (one, other) = (left.element.1, right.element.1)
            let worst = (one.min() ?? 0, one.reduce(0, +), left.offset)
            return worst < (other.min() ?? 0, other.reduce(0, +), right.offset)
        }
        return order.map(\.element.0)
    }

    private func item(for step: Step) -> MarkdownPage.Item {
        let feelings = step.feelings.filter { ($0.value ?? 0) <= -1 }.map { feeling in
            let who = personas.count > 1 ? feeling.persona.flatMap(personaName) : nil
            return [who, words(of: feeling)].compactMap(\.self).joined(separator: " ")
        }
        let pains = step.cards(in: "pain").compactMap { $0[.text] }
        let label = open(Wording.Lanes.pain.long)
        let reasons =
            pains.isEmpty
            ? say(Wording.Markdown.noPain) : "\(label): \(pains.joined(separator: "; "))"
        return MarkdownPage.Item(
            lead: "\(name(of: step)):", words: feelings.listed + ". " + reasons)
    }

    /// A feeling as its value and the word for it.
    func words(of feeling: Feeling) -> String {
        let value = feeling.value.map { self.feeling($0) }
        let word = feeling[.word].map { quoted($0) }
        return [value, word].compactMap(\.self).joined(separator: " ")
    }

    /// A step as it is called: its number and its title.
    func name(of step: Step) -> String {
        "\(numbers[step.id].map { "\($0). " } ?? "")\(named(step[.title]))"
    }

    private func more(_ count: Int) -> MarkdownPage.Item {
        MarkdownPage.Item(words: say(Wording.Markdown.more(count)))
    }
}
