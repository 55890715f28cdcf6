import KartbordModel
import KartbordScreen
import KartbordText

/// The balance below the boxes: what lies in each, and whether what is let go makes room.
extension Session {
    func drawBalance(_ frame: inout Frame, _ area: Rect, _ columns: BoardColumns) {
        let balance = currentBalance
        var rest = area
        if area.rows >= 4 {
            frame.horizontalLine(at: area.origin, columns: area.columns)
            frame.put(
                " \(Wording.Boxes.balance(language)) ",
                at: Point(column: area.column + 1, row: area.row), style: .heading)
            rest = rest.withoutTopRows(1)
        }
        if balance.count > 0 { drawBars(&frame, &rest, columns, balance) }
        let sentences = balanceSentences(balance, room: rest.columns - 2)
        for (place, sentence) in sentences.prefix(rest.rows).enumerated() {
            frame.put(
                DisplayText.clipped(sentence.text, to: rest.columns - 2),
                at: Point(column: rest.column + 1, row: rest.row + place),
                style: sentence.isWarning ? .warning : .plain)
        }
    }

    /// The shares by count and by effort; where there is one line only, the effort says more, but
    /// what nobody has said says nothing.
    private func drawBars(
        _ frame: inout Frame, _ rest: inout Rect, _ columns: BoardColumns, _ balance: Balance
    ) {
        let isBoth = rest.rows >= 3
        for byEffort in isBoth ? [false, true] : [balance.effort > 0] {
            drawShares(&frame, rest.topRows(1), columns, balance, byEffort: byEffort)
            rest = rest.withoutTopRows(1)
        }
    }

    /// A bar under each box, with the group's own target as a mark on it.
    private func drawShares(
        _ frame: inout Frame, _ area: Rect, _ columns: BoardColumns, _ balance: Balance,
        byEffort: Bool
    ) {
        for column in columns.columns {
            guard let box = column.box, board.layout[box]?.isFolded == false else { continue }
            let point = Point(column: column.x, row: area.row)
            let share = byEffort ? balance.effortShare(of: box) : balance.countShare(of: box)
            let label = (byEffort ? Wording.Boxes.effort : Wording.Boxes.count)(language)
            var x = point.column
            let labelWidth = max(
                DisplayText.width(Wording.Boxes.effort(language)),
                DisplayText.width(Wording.Boxes.count(language)))
            frame.put(label, at: point, style: .fieldLabel, within: column.width)
            x += labelWidth + 1
            guard let share else {
                frame.put(
                    Wording.Boxes.notSaid(language), at: Point(column: x, row: area.row),
                    style: .hint, within: column.x + column.width - x)
                continue
            }
            let target = byEffort ? document[.map, box.target] : nil
            let room = column.x + column.width - x
            let figures = shareText(share, target, room: room)
            let barRoom = room - DisplayText.width(figures) - 1
            if barRoom >= 3 {
                let bar = Self.bar(share, target: target, width: min(barRoom, 24))
                x += frame.put(bar, at: Point(column: x, row: area.row), style: .plain) + 1
            }
            frame.put(
                figures, at: Point(column: x, row: area.row), style: .field,
                within: column.x + column.width - x)
        }
    }

    /// The share and the target, in words when that leaves room for a bar.
    private func shareText(_ share: Double, _ target: Double?, room: Int) -> String {
        let shown = "\(FieldText.number(share, decimals: 0, language)) %"
        guard let target else { return shown }
        let wanted = FieldText.number(target, decimals: 0, language)
        let whole = "\(shown) (\(Wording.Boxes.target(language)) \(wanted))"
        return DisplayText.width(whole) + 11 <= room ? whole : "\(shown) (\(wanted))"
    }

    /// A share of a hundred as a bar, the target as a line through it.
    static func bar(_ share: Double, target: Double?, width: Int) -> String {
        let filled = min(width, Int((share / 100 * Double(width)).rounded()))
        let mark = target.map { min(width - 1, Int($0 / 100 * Double(width))) }
        return (0..<width).map { $0 == mark ? "┃" : $0 < filled ? "█" : "·" }.joined()
    }

    /// What is missing, in words; the most pressing first.
    private func balanceSentences(
        _ balance: Balance, room: Int
    ) -> [(text: String, isWarning: Bool)] {
        var sentences: [(text: String, isWarning: Bool)] = []
        let isKnown = balance.freed > 0 || balance.needed > 0 || balance.freeCapacity > 0
        if isKnown {
            let figures = Wording.Boxes.Room(
                freed: figure(balance.freed), soFar: figure(balance.freedSoFar),
                free: figure(balance.freeCapacity), needed: figure(balance.needed),
                left: figure(abs(balance.missing)), leftFull: fullText(abs(balance.missing)),
                isMissing: balance.missing > 0)
            let whole = Wording.Boxes.room(figures)(language)
            let text =
                DisplayText.width(whole) <= room
                ? whole : Wording.Boxes.roomInShort(figures)(language)
            sentences.append((text, figures.isMissing))
        }
        if let share = balance.effortShare(of: .present), share > portfolio.presentLimit {
            let limit = FieldText.number(portfolio.presentLimit, decimals: 0, language)
            let shown = FieldText.number(share, decimals: 0, language)
            sentences.append((Wording.Boxes.overLimit(shown, limit)(language), true))
        }
        if balance.count > 0, balance[.past].count == 0 {
            sentences.append((Wording.Boxes.nothingLetGo(language), true))
        }
        if !isKnown { sentences.append((Wording.Boxes.noEfforts(language), false)) }
        return sentences
    }
}

extension Box {
    /// The share of the effort that the box is to have.
    var target: FieldKey<Double> {
        switch self {
        case .present: .presentTarget
        case .past: .pastTarget
        case .future: .futureTarget
        }
    }
}
