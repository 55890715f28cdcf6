import KartbordModel
import KartbordText

extension Handout {
    /// What a lane shows at a step beside its cards.
    func entries(_ sort: Lane.Sort, _ step: Step) -> [Entry] {
        switch sort {
        case .cards: []
        case .curve: step.feelings.map { entry(for: $0, at: step) }
        case .touchpoint: [touchpoint(of: step)]
        case .waiting: [waiting(at: step)]
        case .numbers: [numbers(at: step)]
        case .quotes:
            step.insights.filter { $0[.insightKind] == .quote }.map { quote in
                let source = word(quote[.source], of: .source)
                return Entry(
                    words: quoted(quote[.text] ?? ""), marks: [source, reference(quote)])
            }
        case .opportunities:
            step.opportunities.map { opportunity in
                Entry(words: opportunity[.text] ?? "", marks: [reference(opportunity)])
            }
        }
    }

    /// A card with its note, and everything that marks it.
    func entry(for card: Card) -> Entry {
        let note = card[.note] ?? ""
        let text = card[.text] ?? ""
        let words = [text, note].filter { !MarkdownText.isBlank($0) }.joined(separator: " – ")
        let evidence = card.evidence ?? (assumed.contains(card.id) ? Evidence.none : nil)
        let insights = card.insights.map(\.id)
        var marks = personas.count > 1 ? (card[.personas] ?? []).compactMap(personaName) : []
        marks.append(word(card[.severity], of: .severity))
        marks.append(word(evidence, of: .evidence))
        if let votes = card[.votes], votes > 0 { marks.append(say(Wording.Markdown.votes(votes))) }
        marks += (card[.tags] ?? []).map { "#" + $0 }
        if !insights.isEmpty {
            let noun = Wording.Items.insight
            let word = insights.count == 1 ? noun.singular : noun.plural
            marks.append("\(say(word)) \(numbers(of: insights))")
        }
        return Entry(words: words, marks: marks)
    }

    private func entry(for feeling: Feeling, at step: Step) -> Entry {
        let who = personas.count > 1 ? feeling.persona.flatMap(personaName) ?? "" : ""
        let isGuess = feeling.value != nil && assumed.contains(step.id)
        let evidence = isGuess ? say(Wording.Choices.Evidence.none) : ""
        return Entry(words: words(of: feeling), marks: [who, evidence])
    }

    private func reference(_ insight: Insight) -> String {
        "\(say(Wording.Items.insight.singular)) \(numbers(of: [insight.id]))"
    }

    private func reference(_ opportunity: Opportunity) -> String {
        "\(say(Wording.Items.opportunity.singular)) \(numbers(of: [opportunity.id]))"
    }

    private func touchpoint(of step: Step) -> Entry {
        let channels = (step[.channels] ?? []).listed
        let touchpoint = step[.touchpoint] ?? ""
        guard !channels.isEmpty, !MarkdownText.isBlank(touchpoint) else {
            return Entry(words: touchpoint + channels)
        }
        return Entry(words: "\(touchpoint) (\(channels))")
    }

    private func waiting(at step: Step) -> Entry {
        let waiting = step[.waiting].map { "\(label(.waiting).lowercased()) \(time($0))" }
        let duration = step[.duration].map { "\(label(.duration).lowercased()) \(time($0))" }
        return Entry(words: [waiting, duration].compactMap(\.self).listed)
    }

    private func numbers(at step: Step) -> Entry {
        let volume = step[.volume].map { say(Wording.Markdown.perWeek(figure($0))) }
        let minutes = step[.minutes].map { figure($0) + " " + say(Wording.Editing.minutes) }
        let share = step[.manualShare].map { "\(figure($0)) % \(say(Wording.Markdown.manually))" }
        let factors = [volume, minutes, share].compactMap(\.self).joined(separator: " × ")
        let variants = step[.variants].map { say(Wording.Markdown.variants(figure($0))) }
        let result = step.workload.map { workload in
            say(
                Wording.Markdown.work(
                    hours: hours(workload), fullTimeEquivalents: equivalents(workload)))
        }
        let words = result.map { "\(factors) = \($0)" } ?? factors
        return Entry(words: [words, variants].compactMap(\.self).joined(separator: "; "))
    }
}
