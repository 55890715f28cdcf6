extension Schema {
    /// What may stand where in a Trebox portfolio.
    ///
    /// All items stand in one list, each with the box it lies in, so that moving an item to another
    /// box is a changed field and a new entry in its history. Items without a box are not sorted.
    static let trebox = Schema(
        .trebox,
        [
            map, boxItem, move, measuringPoint, reading, assumption, sprint, signal, conflict,
        ])

    private static let map = TypeSchema(
        .map,
        [
            .field(.title, .line),
            .field(.language, .choice(["sv", "fi", "en"])),
            .field(.vision, .prose),
            .field(.owner, .line),
            .field(.lastReview, .date),
            .field(.reviewDate, .date),
            .field(.presentTarget, .number(0...100)),
            .field(.pastTarget, .number(0...100)),
            .field(.futureTarget, .number(0...100)),
            .field(.presentLimit, .number(0...100)),
            .field(.freeCapacity, hoursAWeek),
            .field(.hoursPerWeek, .number(1...168)),
            .field(.participants, .prose),
            .field(.workshopDate, .date),
            .field(.note, .prose),
            .field(.prompt, .line),
            .list(.signals, .signal),
            .list(.items, .boxItem),
            .list(.conflicts, .conflict),
        ])

    private static let boxItem = TypeSchema(
        .boxItem,
        [
            .field(.title, .line),
            .field(.box, .choice(of: Box.self)),
            .field(.reason, .line),
            .field(.status, .choice(of: BoxStatus.self)),
            .field(.kind, .choice(of: BoxItemKind.self)),
            .field(.description, .prose),
            .field(.owner, .line),
            .field(.affected, .texts),
            .field(.startDate, .date),
            .field(.reviewDate, .date),
            .field(.votes, .whole(0...10_000)),
            .field(.effortUsed, hoursAWeek),
            .field(.lostRelevance, .prose),
            .field(.consequences, .prose),
            .field(.legalDuty, .flag),
            .field(.effortFreed, hoursAWeek),
            .field(.antipilotStart, .date),
            .field(.antipilotEnd, .date),
            .field(.bringBack, .line),
            .field(.result, .prose),
            .field(.hypothesis, .prose),
            .field(.nextTest, .line),
            .field(.effortNeeded, hoursAWeek),
            .field(.decision, .choice(of: Decision.self)),
            .field(.learned, .prose),
            .field(.note, .prose),
            .field(.comesFrom, .references),
            .field(.leadsTo, .references),
            .field(.prompt, .line),
            .list(.measuringPoints, .measuringPoint),
            .list(.assumptions, .assumption),
            .list(.sprints, .sprint),
            .list(.moves, .move),
        ])

    private static let move = TypeSchema(
        .move,
        [
            .field(.date, .date),
            .field(.from, .choice(of: Box.self)),
            .field(.to, .choice(of: Box.self)),
            .field(.reason, .line),
        ])

    private static let assumption = TypeSchema(
        .assumption,
        [
            .field(.text, .line),
            .field(.test, .prose),
            .field(.tested, .flag),
            .field(.result, .prose),
            .field(.prompt, .line),
        ])

    private static let sprint = TypeSchema(
        .sprint,
        [
            .field(.title, .line),
            .field(.startDate, .date),
            .field(.question, .line),
            .field(.participants, .prose),
            .field(.monday, .line),
            .field(.tuesday, .line),
            .field(.wednesday, .line),
            .field(.thursday, .line),
            .field(.friday, .line),
            .field(.decision, .choice(of: Decision.self)),
            .field(.learned, .prose),
            .field(.note, .prose),
            .field(.prompt, .line),
        ])

    private static let signal = TypeSchema(
        .signal,
        [
            .field(.text, .line),
            .field(.source, .line),
            .field(.date, .date),
            .field(.sector, .line),
            .field(.note, .prose),
            .field(.prompt, .line),
            .field(.items, .links([.boxItem])),
        ])

    private static let hoursAWeek = FieldForm.number(0...10_000_000)
}
