import KartbordModel
import KartbordText

extension Handout {
    /// Writes whose journey it is; a persona of whom nothing is known yet is left out.
    mutating func writePersonas() {
        let known = personas.filter { persona in
            !MarkdownText.isBlank((persona[.name] ?? "") + (persona[.quote] ?? ""))
                || !lines(about: persona).isEmpty
        }
        guard !known.isEmpty else { return }
        page.heading(2, say(Wording.Fields.personas))
        for persona in known {
            let isPlain = persona[.personaKind] ?? .persona == .persona
            let kind = word(persona[.personaKind], of: .personaKind)
            page.heading(3, named(persona[.name]) + (isPlain ? "" : " (\(kind))"))
            if let quote = persona[.quote], !MarkdownText.isBlank(quote) {
                page.quote(quoted(quote))
            }
            page.list(lines(about: persona))
        }
    }

    private func lines(about persona: Persona) -> [MarkdownPage.Item] {
        let lines: [(FieldName, String)] = [
            (.needs, persona[.needs] ?? ""), (.frustrations, persona[.frustrations] ?? ""),
            (.channels, (persona[.channels] ?? []).listed),
            (.evidence, persona[Key<String>(.evidence)] ?? ""), (.note, persona[.note] ?? ""),
        ]
        return lines.filter { !MarkdownText.isBlank($0.1) }.map {
            MarkdownPage.Item(lead: label($0.0) + ":", words: $0.1)
        }
    }
}
