extension Schema {
    /// What may stand where in an effect map.
    ///
    /// What belongs to one thing alone stands in it: measuring points in their goal, usage goals in
    /// their group. What serves several links to them: usage goals to effect goals, actions to usage
    /// goals.
    static let effectMap = Schema(
        .effectMap,
        [map, effectGoal, measuringPoint, reading, targetGroup, usageGoal, action, conflict])

    private static let map = TypeSchema(
        .map,
        [
            .field(.title, .line),
            .field(.language, .choice(["sv", "fi", "en"])),
            .field(.labels, .choice(of: LabelPreset.self)),
            .field(.purpose, .prose),
            .field(.owner, .line),
            .field(.reviewDate, .date),
            .field(.participants, .prose),
            .field(.workshopDate, .date),
            .field(.note, .prose),
            .field(.prompt, .line),
            .list(.effectGoals, .effectGoal),
            .list(.targetGroups, .targetGroup),
            .list(.actions, .action),
            .list(.conflicts, .conflict),
        ])

    private static let effectGoal = TypeSchema(
        .effectGoal,
        [
            .field(.text, .line),
            .field(.weight, .whole(1...5)),
            .field(.note, .prose),
            .field(.comesFrom, .references),
            .field(.prompt, .line),
            .list(.measuringPoints, .measuringPoint),
        ])

    static let measuringPoint = TypeSchema(
        .measuringPoint,
        [
            .field(.text, .line),
            .field(.method, .line),
            .field(.unit, .line),
            .field(.baseline, measure),
            .field(.baselineDate, .date),
            .field(.target, measure),
            .field(.targetDate, .date),
            .field(.owner, .line),
            .field(.note, .prose),
            .field(.comesFrom, .references),
            .field(.leadsTo, .references),
            .field(.prompt, .line),
            .list(.readings, .reading),
        ])

    static let reading = TypeSchema(
        .reading,
        [
            .field(.date, .date),
            .field(.value, measure),
            .field(.note, .line),
        ])

    private static let targetGroup = TypeSchema(
        .targetGroup,
        [
            .field(.name, .line),
            .field(.kind, .choice(of: PersonaKind.self)),
            .field(.stance, .choice(of: Stance.self)),
            .field(.weight, .whole(1...5)),
            .field(.description, .prose),
            .field(.quote, .line),
            .field(.valueProposition, .prose),
            .field(.note, .prose),
            .field(.prompt, .line),
            .list(.usageGoals, .usageGoal),
        ])

    private static let usageGoal = TypeSchema(
        .usageGoal,
        [
            .field(.modality, .choice(of: Modality.self)),
            .field(.text, .line),
            .field(.weight, .whole(1...5)),
            .field(.note, .prose),
            .field(.comesFrom, .references),
            .field(.leadsTo, .references),
            .field(.prompt, .line),
            .field(.effectGoals, .links([.effectGoal])),
        ])

    private static let action = TypeSchema(
        .action,
        [
            .field(.text, .line),
            .field(.kind, .choice(of: ActionKind.self)),
            .field(.when, .horizon),
            .field(.effort, .whole(1...5)),
            .field(.status, .choice(of: Status.self)),
            .field(.owner, .line),
            .field(.assumption, .prose),
            .field(.test, .prose),
            .field(.tested, .flag),
            .field(.result, .prose),
            .field(.votes, .whole(0...10_000)),
            .field(.note, .prose),
            .field(.comesFrom, .references),
            .field(.leadsTo, .references),
            .field(.prompt, .line),
            .field(.usageGoals, .links([.usageGoal])),
        ])

    /// Whatever people measure, below and above zero.
    private static let measure = FieldForm.number(-1e12...1e12)
}
