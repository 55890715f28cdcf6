import KartbordModel
import KartbordText

/// Figures as people of a language write them.
extension Handout {
    /// A feeling with its sign: −2, 0, +1.
    func feeling(_ value: Int) -> String { NumberText.signed(value) }

    /// A length of time: 4 min · 1 tim 30 min · 2 dagar · 3 veckor.
    func time(_ minutes: Double) -> String { TimeText.show(minutes, language) }

    /// Hours a week.
    func hours(_ workload: Workload) -> String { figure(workload.hours, decimals: 1) }

    /// The full-time equivalents of hours a week.
    func equivalents(_ workload: Workload) -> String {
        figure(workload.fullTimeEquivalents(hoursPerWeek: map.hoursPerWeek), decimals: 1)
    }
}
