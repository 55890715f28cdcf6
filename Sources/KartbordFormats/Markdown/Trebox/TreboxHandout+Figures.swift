import KartbordModel
import KartbordText

extension TreboxHandout {
    /// Writes how items and effort are spread, against the group's own targets, and what is freed
    /// against what is needed.
    mutating func writeFigures() {
        guard balance.count > 0 || balance.freeCapacity > 0 else { return }
        typealias Words = Wording.MarkdownTrebox
        page.heading(2, say(Words.figures))
        page.table(
            [
                say(Words.box), say(Wording.Markdown.howMany), say(Words.countShare),
                say(Wording.Markdown.hoursPerWeek), say(Wording.Markdown.fullTimeEquivalents),
                say(Words.effortShare), say(Words.target),
            ],
            Box.allCases.map { row(for: $0) } + [
                [
                    say(Words.all), "\(balance.count)", "", hours(balance.effort),
                    equivalents(balance.effort), "", "",
                ]
            ])
        writeRoom()
        page.paragraph(
            say(
                Words.formula(
                    hoursPerWeek: figure(portfolio.hoursPerWeek),
                    limit: figure(portfolio.presentLimit, decimals: 1))))
    }

    private func row(for box: Box) -> [String] {
        let share = balance[box]
        func perCent(_ share: Double?) -> String {
            share.map { figure($0, decimals: 0) + " %" } ?? ""
        }
        return [
            open(Wording.MarkdownTrebox.box(box.number)), "\(share.count)",
            perCent(balance.countShare(of: box)), hours(share.effort), equivalents(share.effort),
            perCent(balance.effortShare(of: box)), perCent(portfolio.target(of: box)),
        ]
    }

    private mutating func writeRoom() {
        typealias Words = Wording.MarkdownTrebox
        let missing = balance.missing
        let rows = [
            (Words.freedSoFar, balance.freedSoFar), (Words.freed, balance.freed),
            (Words.free, balance.freeCapacity), (Words.needed, balance.needed),
            (missing > 0 ? Words.missing : Words.left, abs(missing)),
        ]
        guard rows.contains(where: { $0.1 > 0 }) else { return }
        page.table(
            [
                say(Words.room), say(Wording.Markdown.hoursPerWeek),
                say(Wording.Markdown.fullTimeEquivalents),
            ],
            rows.map { [say($0.0), hours($0.1), equivalents($0.1)] })
    }
}
