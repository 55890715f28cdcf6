import KartbordModel
import KartbordScreen
import KartbordText

/// How much room lanes and cards get.
extension Session {
    /// The lanes from the top, each as high as what is shown of it, with as many lines a card as
    /// fit on the screen.
    func bands(_ columns: [GridLayout.PlacedColumn], rows: Int) -> [GridLayout.Band] {
        let lanes = lanes
        let cells = columns.map { document.entries($0.column, lanes) }
        let entries = lanes.indices.map { lane in cells.map { $0[lane] } }
        let isFolded = lanes.map { view.folded.contains($0.id) }
        var perCard = [Int](repeating: 1, count: lanes.count)
        var heights = lanes.indices.map { index in
            height(of: lanes[index], entries[index], columns, 1, isFolded[index], rows)
        }
        let rules = lanes.count { $0.line != nil }
        var used = heights.reduce(0, +) + rules
        if used < rows {
            for most in 2...5 {
                for index in lanes.indices where perCard[index] == most - 1 {
                    let higher = height(
                        of: lanes[index], entries[index], columns, most, isFolded[index], rows)
                    guard used - heights[index] + higher <= rows else { continue }
                    used += higher - heights[index]
                    heights[index] = higher
                    perCard[index] = most
                }
            }
        }
        let gap = used + lanes.count <= rows ? 1 : 0
        var top = 0
        return lanes.indices.map { index in
            let band = GridLayout.Band(
                lane: lanes[index], top: top, height: heights[index],
                linesPerCard: perCard[index], isFolded: isFolded[index], entries: entries[index],
                gap: gap)
            top = band.end
            return band
        }
    }

    private func height(
        of lane: Lane, _ entries: [[Handle]], _ columns: [GridLayout.PlacedColumn],
        _ most: Int, _ isFolded: Bool, _ rows: Int
    ) -> Int {
        if isFolded { return 1 }
        if lane.sort == .curve { return rows >= 40 ? 9 : rows >= 26 ? 7 : rows >= 18 ? 5 : 3 }
        var highest = 1
        for (place, column) in columns.enumerated() {
            let height: Int
            if entries[place].isEmpty {
                height = emptyLines(lane, column, most).count
            } else {
                // Where every card has one line, only the chosen one has to be measured.
                let isChosen = isChosenCell(lane, column)
                height =
                    most == 1 && !isChosen
                    ? entries[place].count
                    : entries[place].reduce(0) {
                        $0 + self.height(of: $1, column, most, isChosenCell: isChosen)
                    }
            }
            highest = max(highest, height)
        }
        return highest
    }

    func height(
        of handle: Handle, in band: GridLayout.Band, _ column: GridLayout.PlacedColumn
    ) -> Int {
        height(
            of: handle, column, band.linesPerCard,
            isChosenCell: isChosenCell(band.lane, column))
    }

    private func height(
        of handle: Handle, _ column: GridLayout.PlacedColumn, _ most: Int, isChosenCell: Bool
    ) -> Int {
        if isChosenCell, document.id(handle) == cursor.item {
            return chosenCardLines(handle, column.textWidth, most: most).count
        }
        guard most > 1 else { return 1 }
        return cardLines(handle, column.textWidth, most: most).count
    }

    /// A chosen card is shown whole: here when there is no pane that does so, up to as many lines
    /// as any screen can spare.
    ///
    /// With the pane nothing on the map moves when another card is chosen.
    private func chosenCardLines(_ handle: Handle, _ width: Int, most: Int) -> [String] {
        if let entry, sheets.isEmpty, entry.item == document.id(handle) {
            return entry.editor.rows(width: width).rows
        }
        let isOverview = view.zoom == .overview
        return cardLines(
            handle, width,
            most: isOverview ? 1 : screen.pane == nil ? max(4, size.rows / 2) : most)
    }

    func isChosenCell(_ lane: Lane, _ column: GridLayout.PlacedColumn) -> Bool {
        cursor.lane == lane.id && cursor.column != nil && column.place == cursor.columnPlace
    }

    /// A card as lines: its marks, its text, and what it rests on.
    ///
    /// Where cards have several lines a sign begins each, and the others are indented, so that one
    /// sees where a card ends.
    func cardLines(_ handle: Handle, _ width: Int, most: Int) -> [String] {
        let text = cardText(handle)
        guard most > 1, width > 12 else { return DisplayText.wrapped(text, to: width, most: most) }
        // A mark of its own is sign enough.
        let hasMark = text.first.map { "!?“".contains($0) || Self.markers.contains(String($0)) }
        guard hasMark == true else {
            let lines = DisplayText.wrapped(text, to: width - 2, most: most)
            return lines.enumerated().map { ($0 == 0 ? "• " : "  ") + $1 }
        }
        return DisplayText.wrapped(text, to: width, most: most)
    }

    /// The lines for a card where it stands.
    func lines(
        of handle: Handle, in band: GridLayout.Band, _ column: GridLayout.PlacedColumn
    ) -> [String] {
        isChosenCell(band.lane, column) && document.id(handle) == cursor.item
            ? chosenCardLines(handle, column.textWidth, most: band.linesPerCard)
            : cardLines(handle, column.textWidth, most: band.linesPerCard)
    }

    /// What an empty place shows: the fields of the step in lanes that show fields, a prompt in
    /// the chosen column.
    func emptyLines(_ lane: Lane, _ column: GridLayout.PlacedColumn, _ most: Int) -> [String] {
        let isChosen = isChosenCell(lane, column)
        if isChosen, let entry, sheets.isEmpty, entry.item == cursor.column {
            return entry.editor.rows(width: column.textWidth).rows
        }
        let isWhole = isChosen && screen.pane == nil
        let lines = fieldLines(lane, column.column, column.textWidth)
        if !lines.isEmpty { return Array(lines.prefix(isWhole ? .max : max(most, 2))) }
        guard let prompt = prompt(lane, column) else { return [] }
        return DisplayText.wrapped(prompt, to: column.textWidth, most: isWhole ? 4 : most)
    }

    /// The question of an empty place in the chosen column; in parentheses, since it is no content.
    func prompt(_ lane: Lane, _ column: GridLayout.PlacedColumn) -> String? {
        guard column.place == cursor.columnPlace, cursor.column != nil, view.zoom != .overview,
            !column.column.isEmptyPhase, !view.isPresenting
        else { return nil }
        return lane.prompt.map { "(\($0))" }
    }
}
