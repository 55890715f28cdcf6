extension Checks {
    /// E2: a goal without a measuring point is a wish; a measuring point needs both its ends.
    static func measuring(_ map: CheckedEffectMap) -> [Finding] {
        map.goals.flatMap { goal -> [Finding] in
            let points = goal.measuringPoints
            if points.isEmpty {
                return [Finding(.e2, goal.id, nil, .noMeasuringPoint, level: .error)]
            }
            return points.flatMap { point in
                [placeholder(in: point), lacking(point)].compactMap(\.self)
            }
        }
    }

    private static func placeholder(in point: MeasuringPoint) -> Finding? {
        for key in [Key<String>.text, .unit] {
            guard let text = point[key], let word = PlaceholderWord.found(in: text) else {
                continue
            }
            return Finding(.e2, point.id, key.name, .placeholder(word))
        }
        for field in [FieldName.baseline, .target] {
            guard case .foreign(.string(let text))? = point.document.content(point.handle, field)
            else { continue }
            return Finding(.e2, point.id, field, .placeholder(text))
        }
        return nil
    }

    private static func lacking(_ point: MeasuringPoint) -> Finding? {
        let wanted: [FieldName] = [.baseline, .baselineDate, .target, .targetDate, .owner]
        let lacking = wanted.filter { point.document.content(point.handle, $0) == nil }
        guard let first = lacking.first else { return nil }
        return Finding(.e2, point.id, first, .measureLacks(lacking))
    }

    /// E12: what was to be reached by a day is measured on that day or after it, and the map is
    /// taken up again when that was agreed.
    static func measured(_ map: CheckedEffectMap) -> [Finding] {
        var found = map.goals.flatMap(\.measuringPoints).compactMap { unmeasured($0, map.today) }
        if let day = map[.reviewDate].flatMap({ CalendarDate($0) }), day < map.today {
            found.append(Finding(.e12, .map, .reviewDate, .reviewDatePassed(day)))
        }
        return found
    }

    private static func unmeasured(_ point: MeasuringPoint, _ today: CalendarDate) -> Finding? {
        guard let day = point[.targetDate].flatMap({ CalendarDate($0) }), day < today else {
            return nil
        }
        let isMeasured = point.course.contains { reading in reading.date.map { $0 >= day } ?? false
        }
        return isMeasured ? nil : Finding(.e12, point.id, nil, .noReadingAfter(day))
    }
}

/// Letters that stand for a number which nobody has filled in: "X %", "N st", "??".
enum PlaceholderWord {
    private static let words: Set<String> = ["X", "XX", "XXX", "N", "NN", "?", "??", "???", "TBD"]

    /// The first one in a text.
    static func found(in text: String) -> String? {
        let parts = text.split { $0.isWhitespace || "()[]/,;:%".contains($0) }.map(String.init)
        return parts.first { words.contains($0) || ["x", "xx"].contains($0) && text.contains("%") }
    }
}
