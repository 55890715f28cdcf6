import KartbordModel
import KartbordText

/// What is only assumed.
extension Handout {
    /// The steps and cards about which check J6 says that nothing supports them; none in a map of
    /// which all is assumed.
    static func assumed(_ findings: [Finding]) -> Set<ItemID> {
        Set(
            findings.filter { finding in
                finding.reason == .feelingWithoutEvidence || finding.reason == .painWithoutEvidence
            }.map(\.item))
    }

    /// The steps at which something is felt.
    var feltSteps: [Step] {
        steps.filter { step in step.feelings.contains { $0.value != nil } }
    }

    /// Writes what nothing supports yet.
    mutating func writeAssumptions() {
        guard !isHypothesis, !feltSteps.isEmpty || !insights.isEmpty else { return }
        let items = [assumedFeelings, assumedPains, assumedInsights].compactMap(\.self)
        // Nobody can have evidence of how a wanted state feels.
        if items.isEmpty, map.state == .wanted { return }
        page.heading(3, say(Wording.Markdown.onlyAssumed))
        page.list(items.map { MarkdownPage.Item(words: $0) })
        if items.isEmpty { page.paragraph(say(Wording.Markdown.allSupported)) }
    }

    private var assumedFeelings: String? {
        let felt = feltSteps
        let guesses = felt.filter { assumed.contains($0.id) }
        guard !guesses.isEmpty else { return nil }
        return say(
            Wording.Markdown.assumedFeelings(
                guesses.count, of: felt.count, steps: numbers(of: guesses.map(\.id))))
    }

    private var assumedPains: String? {
        let pains = steps.flatMap { $0.cards(in: "pain") }
        let guesses = pains.filter { assumed.contains($0.id) }
        guard !guesses.isEmpty else { return nil }
        var texts = guesses.prefix(Self.most).map { card in
            let step = card.step.flatMap { numbers[$0.id] }.map { " (\($0))" } ?? ""
            return named(card[.text]) + step
        }
        if guesses.count > Self.most {
            texts.append(say(Wording.Markdown.more(guesses.count - Self.most)))
        }
        let phrase = Wording.Markdown.assumedPains(guesses.count, of: pains.count)
        return say(phrase) + " " + texts.joined(separator: "; ")
    }

    private var assumedInsights: String? {
        let guesses = insights.filter { !$0.isEvidence }
        guard !guesses.isEmpty else { return nil }
        return say(
            Wording.Markdown.assumedInsights(
                guesses.count, of: insights.count, numbers: numbers(of: guesses.map(\.id))))
    }
}
