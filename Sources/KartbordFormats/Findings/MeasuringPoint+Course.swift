public import KartbordModel
public import KartbordText

extension MeasuringPoint {
    /// How far it has come, in words: from where to where, by how much, how much of the way.
    ///
    /// What is known of it where nothing was measured.
    public var courseWords: Phrase {
        let (sv, fi, en) = (words(.sv), words(.fi), words(.en))
        return Phrase(sv: sv.sv, fi: fi.fi, en: en.en)
    }

    /// The readings as a chart: by their days where all have one, else in their order.
    public var chart: ReadingChart {
        let course = course
        let days = course.compactMap(\.date?.dayNumber)
        let values = course.compactMap(\.value)
        guard days.count == values.count else {
            return ReadingChart(values: values, baseline: baseline, target: target)
        }
        let points = zip(days, values).map { ReadingChart.Point(position: Double($0), value: $1) }
        return ReadingChart(points, baseline: baseline, target: target)
    }

    private func words(_ language: Language) -> Phrase {
        func figure(_ value: Double) -> String {
            NumberText.show(value, decimals: 2, language)
        }
        func signed(_ value: Double, decimals: Int) -> String {
            (value > 0 ? "+" : "") + NumberText.show(value, decimals: decimals, language)
        }
        let unit = self[.unit] ?? ""
        guard let change else {
            let known = [
                baseline.map { Wording.Charts.baseline(figure($0), unit) },
                target.map { Wording.Charts.target(figure($0), unit) },
            ].compactMap(\.self)
            guard let first = known.first else { return Wording.Charts.notMeasured }
            return known.dropFirst().reduce(first) { Wording.Charts.both($0, $1) }
        }
        let way = change.shareOfWay.map { share -> Wording.EffectMaps.Course.Way in
            if change.isReached { return .reached }
            return share < 0 ? .away : .done(NumberText.show(share, decimals: 0, language))
        }
        return Wording.EffectMaps.words(
            for: Wording.EffectMaps.Course(
                baseline: figure(change.baseline), latest: figure(change.latest),
                difference: change.difference == 0 ? nil : signed(change.difference, decimals: 2),
                perCent: change.perCent.map { signed($0, decimals: 1) }, unit: unit,
                target: change.target.map(figure), way: way))
    }
}

extension CalendarDate {
    /// A number for the day that grows by about one a day: good for drawing, not for counting.
    fileprivate var dayNumber: Int { year * 372 + month * 31 + day }
}
