extension Wording.EffectMaps {
    /// How far a measuring point has come, in figures that are ready to be read.
    public struct Course: Sendable, Hashable {
        /// How much of the way to the target is done.
        public enum Way: Sendable, Hashable {
            /// A share in per cent, such as `60`.
            case done(String)
            /// All of it.
            case reached
            /// It went the other way.
            case away
        }

        /// What was measured before anything was done.
        public var baseline: String
        /// What was measured last.
        public var latest: String
        /// The difference with its sign, such as `+18`; nil when nothing changed.
        public var difference: String?
        /// The same in per cent of the baseline with its sign; nil when there is none.
        public var perCent: String?
        /// The unit; empty when there is none.
        public var unit: String
        /// What is to be reached; nil when not said.
        public var target: String?
        /// How much of the way to the target is done; nil without one.
        public var way: Way?

        /// Makes a course of its figures.
        public init(
            baseline: String, latest: String, difference: String?, perCent: String?, unit: String,
            target: String?, way: Way?
        ) {
            self.baseline = baseline
            self.latest = latest
            self.difference = difference
            self.perCent = perCent
            self.unit = unit
            self.target = target
            self.way = way
        }

        /// A figure with the unit: 40 %.
        fileprivate func withUnit(_ figure: String) -> String {
            unit.isEmpty ? figure : "\(figure) \(unit)"
        }
    }

    /// How far a measuring point has come: från 40 % till 58 %: +18 procentenheter (+45 %), 60 % av
    /// vägen till 70 %.
    ///
    /// Where the unit is per cent the difference is in percentage points.
    public static func words(for course: Course) -> Phrase {
        let latest = course.withUnit(course.latest)
        let rest = target(of: course)
        guard let difference = course.difference else {
            return Phrase(
                sv: "oförändrat \(latest)\(rest.sv)", fi: "ennallaan \(latest)\(rest.fi)",
                en: "unchanged at \(latest)\(rest.en)")
        }
        let baseline = course.withUnit(course.baseline)
        let change = self.difference(difference, unit: course.unit)
        let perCent = course.perCent.map { " (\($0) %)" } ?? ""
        return Phrase(
            sv: "från \(baseline) till \(latest): \(change.sv)\(perCent)\(rest.sv)",
            fi: "lähtötasosta \(baseline) arvoon \(latest): \(change.fi)\(perCent)\(rest.fi)",
            en: "from \(baseline) to \(latest): \(change.en)\(perCent)\(rest.en)")
    }

    /// What people call per cent.
    private static let perCentUnits: Set<String> = [
        "%", "procent", "prosenttia", "prosentti", "percent", "per cent",
    ]

    /// A difference with its unit, in percentage points where that is per cent.
    public static func difference(_ figure: String, unit: String) -> Phrase {
        guard perCentUnits.contains(unit.lowercased()) else {
            let words = unit.isEmpty ? figure : "\(figure) \(unit)"
            return Phrase(sv: words, fi: words, en: words)
        }
        let isOne = ["1", "+1", "−1"].contains(figure)
        return Phrase(
            sv: figure + (isOne ? " procentenhet" : " procentenheter"),
            fi: figure + (isOne ? " prosenttiyksikkö" : " prosenttiyksikköä"),
            en: figure + (isOne ? " percentage point" : " percentage points"))
    }

    private static func target(of course: Course) -> Phrase {
        guard let target = course.target.map(course.withUnit) else {
            return Phrase(sv: "", fi: "", en: "")
        }
        switch course.way {
        case .done(let share)?:
            return Phrase(
                sv: ", \(share) % av vägen till \(target)",
                fi: ", \(share) % matkasta tavoitearvoon \(target)",
                en: ", \(share) % of the way to \(target)")
        case .reached?:
            return Phrase(
                sv: ", målvärdet \(target) är nått", fi: ", tavoitearvo \(target) on saavutettu",
                en: ", the target of \(target) is reached")
        case .away?:
            return Phrase(
                sv: ", bort från målvärdet \(target)", fi: ", poispäin tavoitearvosta \(target)",
                en: ", away from the target of \(target)")
        case nil:
            return Phrase(
                sv: ", målvärdet är \(target)", fi: ", tavoitearvo on \(target)",
                en: ", the target is \(target)")
        }
    }
}
