import KartbordModel
import KartbordText

extension EffectHandout {
    /// Writes the actions by effect for each effort, each with for whom and why.
    mutating func writeBacklog() {
        guard !actions.isEmpty else { return }
        page.heading(2, open(Wording.MarkdownEffects.backlog(name(of: .how).noun)))
        page.paragraph(say(Wording.MarkdownEffects.formula))
        let header = [
            say(Wording.Markdown.number), open(name(of: .how).noun.singular), label(.kind),
            label(.when), label(.effort), say(Wording.Charts.effect),
            say(Wording.MarkdownEffects.perEffort), label(.status), label(.owner),
            say(Wording.Charts.forWhom),
        ]
        let sorted = map.outline(by: .action, order: .effectPerEffort).compactMap(\.item)
            .compactMap { map.item(document.id($0), Action.self) }
        page.table(header, sorted.map { row(for: $0) })
    }

    private func row(for action: Action) -> [String] {
        [
            numbers(of: [action.id]), with(note: action[.note], named(action[.text])),
            word(action[.actionKind], of: .actionKind), horizon(action[.when]),
            action[.effort].map { "\($0)" } ?? "", "\(action.effect)",
            figure(action.effectPerEffort, decimals: 1), word(action[.status], of: .status),
            action[.owner] ?? "", why(action),
        ]
    }

    /// For whom an action is, and which goals it serves; each once.
    private func why(_ action: Action) -> String {
        var ways: [(group: String, goals: [String])] = []
        for path in action.paths {
            let group = text(of: path.group.handle)
            let goal = text(of: path.effectGoal.handle)
            if let place = ways.firstIndex(where: { $0.group == group }) {
                if !ways[place].goals.contains(goal) { ways[place].goals.append(goal) }
            } else {
                ways.append((group, [goal]))
            }
        }
        return ways.map { "\($0.group) → \($0.goals.joined(separator: ", "))" }
            .joined(separator: "; ")
    }

    /// Writes what is done when, and what nobody has planned.
    mutating func writeRoadMap() {
        guard actions.contains(where: { $0[.when] != nil }) else { return }
        page.heading(2, say(Wording.MarkdownEffects.roadMap))
        let stretches = Set(actions.compactMap { $0[.when] }).sorted()
        var rows = stretches.map { stretch in
            [
                open(phrase(of: stretch)),
                actions.filter { $0[.when] == stretch }.map { named($0[.text]) }
                    .joined(separator: "; "),
            ]
        }
        let unplanned = actions.filter { $0[.when] == nil }.map { named($0[.text]) }
        if !unplanned.isEmpty {
            rows.append([
                say(Wording.MarkdownEffects.unplanned), unplanned.joined(separator: "; "),
            ])
        }
        page.table([label(.when), heading(of: .how)], rows)
    }

    /// Writes what must be true, how it is found out, and what was found.
    mutating func writeAssumptions() {
        let assumed = actions.filter { $0[.assumption] != nil }
        guard !assumed.isEmpty else { return }
        page.heading(2, say(Wording.MarkdownEffects.assumptions))
        page.table(
            [
                open(name(of: .how).noun.singular), label(.assumption), label(.test),
                label(.tested), label(.result),
            ],
            assumed.map { action in
                [
                    named(action[.text]), action[.assumption] ?? "", action[.test] ?? "",
                    say(Wording.Choices.flag(action[.tested] ?? false)), action[.result] ?? "",
                ]
            })
    }
}
