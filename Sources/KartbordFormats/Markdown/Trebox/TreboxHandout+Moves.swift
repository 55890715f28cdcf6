import KartbordModel
import KartbordText

extension TreboxHandout {
    /// Writes what was moved from box to box and why: since the day that was asked for or the last
    /// review first, then what was moved before.
    mutating func writeMoves() {
        let moves = items.flatMap { item in item.moves.map { (item: item, move: $0) } }
        guard let since else {
            guard !moves.isEmpty else { return }
            page.heading(2, say(Wording.MarkdownTrebox.moved))
            return write(moves)
        }
        guard !items.isEmpty else { return }
        page.heading(2, say(Wording.MarkdownTrebox.moved(since: "\(since)")))
        // What nobody has dated may have been moved since.
        let recent = moves.filter { $0.move.date.map { $0 >= since } ?? true }
        if recent.isEmpty { page.paragraph(say(Wording.MarkdownTrebox.nothingMoved)) }
        write(recent)
        let earlier = moves.filter { $0.move.date.map { $0 < since } ?? false }
        guard !earlier.isEmpty else { return }
        page.heading(3, say(Wording.MarkdownTrebox.earlierMoves))
        write(earlier)
    }

    /// The moves as a table, the earliest first, those without a day at the end.
    private mutating func write(_ moves: [(item: BoxItem, move: BoxMove)]) {
        let sorted = moves.enumerated().sorted { left, right in
            switch (left.element.move.date, right.element.move.date) {
            case (let one?, let other?): (one, left.offset) < (other, right.offset)
            case (_?, nil): true
            case (nil, _?): false
            case (nil, nil): left.offset < right.offset
            }
        }.map(\.element)
        page.table(
            [
                label(.date), open(Wording.Items.boxItem.singular), label(.from, of: .move),
                label(.to, of: .move), label(.reason, of: .move),
            ],
            sorted.map { item, move in
                [
                    move[.date] ?? "", title(of: item), name(of: move.from), name(of: move.to),
                    move[.reason] ?? "",
                ]
            })
    }

    private func name(of box: Box?) -> String {
        box == nil ? say(Wording.MarkdownTrebox.notSorted) : word(box, of: Key<Box>.box)
    }
}
