public import KartbordModel
public import KartbordText

/// Writes a map as a Markdown document for a reader who was not there.
public enum MarkdownWriter {
    /// The hand-out of a map of any kind.
    ///
    /// - Parameters:
    ///   - document: The map.
    ///   - language: The language of the labels.
    ///   - today: The day on which dates are judged.
    ///   - origin: The map that a wanted journey came from; its curve is drawn beneath.
    ///   - perspective: By what an effect map is ordered.
    ///   - since: From which day on a portfolio tells its moves; nil for its last review.
    /// - Returns: The document, which ends in a line feed.
    public static func write(
        _ document: Document, language: Language, today: CalendarDate, origin: Document? = nil,
        perspective: Perspective = .purpose, since: CalendarDate? = nil
    ) -> String {
        switch document.kind {
        case .journey:
            return write(
                JourneyMap(document), language: language, today: today,
                origin: origin.map { JourneyMap($0) })
        case .effectMap:
            return write(
                EffectMap(document), language: language, today: today, perspective: perspective)
        case .trebox:
            return write(
                TreboxPortfolio(document), language: language, today: today, since: since)
        }
    }

    /// The hand-out of a portfolio, in the same manner as that of a journey.
    ///
    /// - Parameters:
    ///   - portfolio: The portfolio.
    ///   - language: The language of the labels.
    ///   - today: The day on which dates are judged.
    ///   - since: From which day on moves are told first; nil for the last review.
    /// - Returns: The document, which ends in a line feed.
    public static func write(
        _ portfolio: TreboxPortfolio, language: Language, today: CalendarDate,
        since: CalendarDate? = nil
    ) -> String {
        var handout = TreboxHandout(
            portfolio, language: language, today: today, since: since,
            findings: portfolio.document.findings(today: today))
        handout.write()
        return handout.page.text
    }

    /// The hand-out of an effect map, in the same manner as that of a journey.
    ///
    /// - Parameters:
    ///   - map: The map.
    ///   - language: The language of the labels.
    ///   - today: The day on which dates are judged.
    ///   - perspective: By what the map is ordered.
    /// - Returns: The document, which ends in a line feed.
    public static func write(
        _ map: EffectMap, language: Language, today: CalendarDate, perspective: Perspective
    ) -> String {
        var handout = EffectHandout(
            map, language: language, today: today, perspective: perspective,
            findings: map.document.findings(today: today))
        handout.write()
        return handout.page.text
    }

    /// The hand-out of a journey map.
    ///
    /// Everything that was captured is in it, in hidden lanes too; prompts are not. What people
    /// typed comes out as words, never as markup, a link or HTML: a CommonMark parser finds only
    /// the structure that is written here.
    ///
    /// - Parameters:
    ///   - map: The map.
    ///   - language: The language of the labels.
    ///   - today: The day on which review dates are judged.
    ///   - origin: The map that a wanted one came from; its curve is drawn beneath.
    /// - Returns: The document, which ends in a line feed.
    public static func write(
        _ map: JourneyMap, language: Language, today: CalendarDate, origin: JourneyMap? = nil
    ) -> String {
        let findings = map.document.findings(today: today, origin: origin?.document)
        return handout(of: map, language, today, origin, findings)
    }

    static func handout(
        of map: JourneyMap, _ language: Language, _ today: CalendarDate, _ origin: JourneyMap?,
        _ findings: [Finding]
    ) -> String {
        var handout = Handout(
            map, language: language, today: today, origin: origin, findings: findings)
        handout.writeOpening()
        handout.writeHeadlines()
        handout.writePersonas()
        handout.writeCurve()
        handout.writeJourney()
        handout.writeWorkload()
        handout.writeInsights()
        handout.writeOpportunities()
        handout.writeFollowUp()
        handout.writeDiagram()
        return handout.page.text
    }
}
