import KartbordModel
import KartbordText

extension TreboxHandout {
    /// Writes what the environmental scan has seen, and what that led to.
    mutating func writeSignals() {
        guard !signals.isEmpty else { return }
        page.heading(2, say(Wording.Fields.signals))
        page.table(
            [
                label(.text, of: .signal), label(.source), label(.date), label(.sector),
                label(.items, of: .signal),
            ],
            signals.map { signal in
                [
                    with(note: signal[.note], named(signal[.text])), signal[.signalSource] ?? "",
                    signal[.date] ?? "", signal[.sector] ?? "",
                    signal.items.map { title(of: $0) }.joined(separator: "; "),
                ]
            })
    }

    /// Writes who does what next: what is open, with the day on which it is taken up again.
    mutating func writeFollowUp() {
        let writing = self
        writeFollowUp { followUp in
            for item in writing.items where item.box != nil && !item.isSettled {
                for words in writing.tasks(for: item) { followUp.add(item[.owner], words) }
                for point in item.measuringPoints {
                    guard let words = writing.nextReading(of: point) else { continue }
                    followUp.add(point[.owner] ?? item[.owner], words)
                }
            }
        }
    }

    private func tasks(for item: BoxItem) -> [String] {
        let name = named(item[.title])
        var tasks: [String] = []
        if let end = item.awaitedEnd, end < today {
            tasks.append(say(Wording.MarkdownTrebox.decides(name, ended: "\(end)")))
        }
        if item.box == .future, let test = item[.nextTest], !MarkdownText.isBlank(test) {
            tasks.append(say(Wording.MarkdownTrebox.tests(test, of: name)))
        }
        if let date = item[.reviewDate] {
            tasks.append(say(Wording.MarkdownTrebox.takesUp(name, on: day(date))))
        } else if tasks.isEmpty {
            let status = word(item[.boxStatus], of: .boxStatus)
            tasks.append(status.isEmpty ? name : "\(name) (\(status))")
        }
        return tasks
    }

    /// How many cards a column can show and still be read.
    private static let mostCards = 30

    /// Writes the boxes as a board for the places that draw Mermaid.
    mutating func writeBoard() {
        guard balance.count > 0 else { return }
        page.heading(2, say(Wording.MarkdownTrebox.board))
        page.kanban(
            Box.allCases.map { box in
                let items = items(in: box)
                var cards = items.prefix(Self.mostCards).map { item in
                    let status = word(item[.boxStatus], of: .boxStatus)
                    return named(item[.title]) + (status.isEmpty ? "" : " (\(status))")
                }
                if items.count > cards.count {
                    cards.append(say(Wording.Markdown.more(items.count - cards.count)))
                }
                return MarkdownPage.Column(
                    title: say(Wording.MarkdownTrebox.box(box.number)), cards: cards)
            })
    }
}
