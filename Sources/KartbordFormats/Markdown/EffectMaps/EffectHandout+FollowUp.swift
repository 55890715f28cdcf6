import KartbordModel
import KartbordText

extension EffectHandout {
    /// Writes who does what next: what is to be measured, and the actions of now and next.
    mutating func writeFollowUp() {
        let writing = self
        writeFollowUp { followUp in
            for point in writing.goals.flatMap(\.measuringPoints) {
                guard let words = writing.nextReading(of: point) else { continue }
                followUp.add(point[.owner], words)
            }
            for action in writing.actions where writing.isNext(action) {
                let marks = [
                    writing.horizon(action[.when]), writing.word(action[.status], of: .status),
                ]
                followUp.add(action[.owner], "\(writing.named(action[.text])) (\(marks.listed))")
            }
        }
    }

    /// What is done now or next and not yet finished.
    private func isNext(_ action: Action) -> Bool {
        guard action[.status] != .done, action[.status] != .dropped, let when = action[.when]
        else { return false }
        return when == .now || when == .next || when == Horizon(today)
    }
}
