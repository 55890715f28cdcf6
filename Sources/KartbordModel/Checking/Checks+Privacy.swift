extension Checks {
    /// J14: what people said may be kept, but not so that they can be found.
    static func personalDetails(_ map: CheckedMap) -> [Finding] {
        var found: [Finding] = []
        for persona in map.personas {
            look(at: persona[.quote], .quote, of: persona.id, &found)
        }
        for step in map.steps {
            for card in step.cards { look(at: card[.text], .text, of: card.id, &found) }
        }
        for insight in map.map.insights {
            look(at: insight[.text], .text, of: insight.id, &found)
        }
        return found
    }

    private static func look(
        at text: String?, _ field: FieldName, of item: @autoclosure () -> ItemID,
        _ found: inout [Finding]
    ) {
        guard let text else { return }
        for detail in PersonalDetail.found(in: text) {
            found.append(Finding(.j14, item(), field, .personalDetail(detail)))
        }
    }
}
