extension Schema {
    /// What may stand where in a customer-journey map.
    static let journey = Schema(
        .journey,
        [
            map, persona, lane, phase, step, feeling, card, insight, opportunity, alternative,
            conflict,
        ])

    private static let map = TypeSchema(
        .map,
        [
            .field(.title, .line),
            .field(.language, .choice(["sv", "fi", "en"])),
            .field(.state, .choice(of: MapState.self)),
            .field(.from, .path),
            .field(.basis, .choice(of: Basis.self)),
            .field(.question, .line),
            .field(.start, .line),
            .field(.end, .line),
            .field(.scenario, .prose),
            .field(.goal, .line),
            .field(.expectations, .prose),
            .field(.owner, .line),
            .field(.reviewDate, .date),
            .field(.participants, .prose),
            .field(.workshopDate, .date),
            .field(.hoursPerWeek, .number(1...168)),
            .field(.note, .prose),
            .field(.comesFrom, .references),
            .field(.prompt, .line),
            .list(.personas, .persona),
            .list(.lanes, .lane),
            .list(.phases, .phase),
            .list(.insights, .insight),
            .list(.opportunities, .opportunity),
            .list(.conflicts, .conflict),
        ])

    private static let persona = TypeSchema(
        .persona,
        [
            .field(.name, .line),
            .field(.kind, .choice(of: PersonaKind.self)),
            .field(.quote, .line),
            .field(.needs, .prose),
            .field(.frustrations, .prose),
            .field(.channels, .texts),
            .field(.evidence, .prose),
            .field(.note, .prose),
            .field(.prompt, .line),
        ])

    private static let lane = TypeSchema(
        .lane,
        [
            .field(.title, .line),
            .field(.prompt, .line),
            .field(.line, .choice(of: BlueprintLine.self)),
            .field(.hidden, .flag),
        ])

    private static let phase = TypeSchema(
        .phase,
        [
            .field(.title, .line),
            .field(.period, .choice(of: Period.self)),
            .field(.prompt, .line),
            .list(.steps, .step),
        ])

    private static let step = TypeSchema(
        .step,
        [
            .field(.title, .line),
            .field(.touchpoint, .line),
            .field(.channels, .texts),
            .field(.initiative, .choice(of: Initiative.self)),
            .field(.waiting, .minutes),
            .field(.duration, .minutes),
            .field(.momentOfTruth, .flag),
            .field(.outside, .flag),
            .field(.evidence, .choice(of: Evidence.self)),
            .field(.volume, .number(0...10_000_000)),
            .field(.minutes, .number(0...100_000)),
            .field(.manualShare, .number(0...100)),
            .field(.variants, .number(0...100_000)),
            .field(.note, .prose),
            .field(.prompt, .line),
            .list(.feelings, .feeling),
            .list(.cards, .card),
        ])

    private static let feeling = TypeSchema(
        .feeling,
        identity: .keyed(.persona),
        [
            .field(.persona, .reference([.persona])),
            .field(.value, .whole(-2...2)),
            .field(.word, .line),
        ])

    private static let card = TypeSchema(
        .card,
        [
            .field(.lane, .reference([.lane])),
            .field(.text, .line),
            .field(.note, .prose),
            .field(.personas, .links([.persona])),
            .field(.severity, .choice(of: Severity.self)),
            .field(.evidence, .choice(of: Evidence.self)),
            .field(.tags, .texts),
            .field(.votes, .whole(0...10_000)),
        ])

    private static let insight = TypeSchema(
        .insight,
        [
            .field(.text, .prose),
            .field(.kind, .choice(of: InsightKind.self)),
            .field(.source, .choice(of: Source.self)),
            .field(.count, .whole(0...1_000_000)),
            .field(.date, .date),
            .field(.note, .prose),
            .field(.steps, .links([.step])),
            .field(.cards, .links([.card])),
        ])

    private static let opportunity = TypeSchema(
        .opportunity,
        [
            .field(.text, .line),
            .field(.receiverValue, .whole(1...5)),
            .field(.organisationValue, .whole(1...5)),
            .field(.effort, .whole(1...5)),
            .field(.votes, .whole(0...10_000)),
            .field(.owner, .line),
            .field(.status, .choice(of: Status.self)),
            .field(.note, .prose),
            .field(.steps, .links([.step])),
            .field(.insights, .links([.insight])),
            .field(.leadsTo, .references),
            .list(.alternatives, .alternative),
        ])

    private static let alternative = TypeSchema(
        .alternative,
        [
            .field(.text, .line),
            .field(.verdict, .choice(of: Verdict.self)),
            .field(.why, .line),
        ])
}
