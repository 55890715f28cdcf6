import KartbordModel
import KartbordText

extension EffectHandout {
    /// Writes who brings the effect about or can hinder it, as far as more than the name is known, with
    /// the notes on what they want.
    mutating func writeGroups() {
        let known = groups.filter { !lines(about: $0).isEmpty || $0[.quote] != nil }
        guard !known.isEmpty else { return }
        page.heading(2, heading(of: .who))
        for group in known {
            page.heading(3, words(for: group.handle))
            if let quote = group[.quote], !MarkdownText.isBlank(quote) { page.quote(quoted(quote)) }
            page.list(lines(about: group))
        }
    }

    private func lines(about group: TargetGroup) -> [MarkdownPage.Item] {
        let lines: [(FieldName, String)] = [
            (.kind, word(group[.personaKind], of: .personaKind)),
            (.stance, word(group[.stance], of: .stance)),
            (.description, group[.description] ?? ""),
            (.valueProposition, group[.valueProposition] ?? ""), (.note, group[.note] ?? ""),
        ]
        let noted = group.usageGoals.filter { !MarkdownText.isBlank($0[.note] ?? "") }
        return lines.filter { !MarkdownText.isBlank($0.1) }.map {
            MarkdownPage.Item(lead: label($0.0) + ":", words: $0.1)
        }
            + noted.map {
                MarkdownPage.Item(
                    lead: open(name(of: .what).noun.singular) + ":",
                    words: with(note: $0[.note], text(of: $0.handle)))
            }
    }
}
