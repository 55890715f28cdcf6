import KartbordModel
import KartbordText

extension ComparisonWriter {
    /// The comparison as lines for a terminal; nothing in them can act on it.
    public func text() -> String {
        var lines = [
            "\(Wording.Comparing.now(language)): \(title(of: comparison.now.title))",
            "\(Wording.Comparing.wanted(language)): \(title(of: comparison.wanted.title))", "",
        ]
        for curve in curves(columns: 100) {
            lines += ["\(curve.persona)   \(legend)"] + curve.rows + [""]
        }
        lines.append(Wording.Comparing.steps(language) + ":")
        let steps = stepLines
        if steps.isEmpty { lines.append("  " + Wording.Comparing.nothing(language)) }
        for step in steps {
            let detail = step.detail.isEmpty ? "" : ": \(step.detail)"
            lines.append("  \(step.mark) \(step.change) \(step.name)\(detail)")
        }
        lines += ["", Wording.Comparing.work(language) + ":"]
        let work = workLines()
        lines += work.isEmpty ? ["  " + Wording.Comparing.noWork(language)] : work
        if let workNote { lines.append("  " + workNote) }
        return lines.map { DisplayText.visible($0) + "\n" }.joined()
    }

    /// The table of work in columns of one width each; empty when nothing is known of it.
    ///
    /// Where the table is wider than there are columns, every figure stands behind its head, since the
    /// last ones are those that matter.
    public func workLines(columns: Int = .max) -> [String] {
        let rows = workRows
        guard !rows.isEmpty else { return [] }
        let table = [workHeader] + rows
        let widths = workHeader.indices.map { column in
            table.map { DisplayText.width($0[column]) }.max() ?? 0
        }
        guard widths.reduce(0, { $0 + $1 + 2 }) <= columns else {
            return rows.flatMap { stacked($0, columns) }
        }
        return table.map { row in
            let cells = row.enumerated().map { column, cell in
                let space = String(
                    repeating: " ", count: widths[column] - DisplayText.width(cell))
                return column == 0 ? cell + space : space + cell
            }
            return "  " + cells.joined(separator: "  ")
        }
    }

    /// A row of the table as lines: what it is about, and below it the figures with their heads.
    private func stacked(_ row: [String], _ columns: Int) -> [String] {
        let facts = zip(workHeader, row).dropFirst().filter { !$0.1.isEmpty }
            .map { "\($0.0) \($0.1)" }
        var lines = ["  " + row[0]]
        for (place, fact) in facts.enumerated() {
            let longer = lines[lines.count - 1] + " · " + fact
            if place > 0, DisplayText.width(longer) <= columns {
                lines[lines.count - 1] = longer
            } else {
                lines.append("    " + fact)
            }
        }
        return lines
    }

    /// The comparison as a Markdown document.
    public func markdown() -> String {
        var page = MarkdownPage()
        page.heading(
            1, "\(Wording.Comparing.title(language)): \(title(of: comparison.wanted.title))")
        page.table(
            [Wording.Comparing.now(language), Wording.Comparing.wanted(language)],
            [[title(of: comparison.now.title), title(of: comparison.wanted.title)]])
        for curve in curves(columns: 72) {
            page.heading(2, "\(Wording.Markdown.curve(language)): \(curve.persona)")
            page.code(curve.rows + ["", legend])
        }
        page.heading(2, Wording.Comparing.steps(language))
        let steps = stepLines
        if steps.isEmpty { page.paragraph(Wording.Comparing.nothing(language)) }
        page.table(
            [
                Wording.Items.step.singular.sentenceCased(language),
                Wording.Comparing.becomes(language), Wording.Comparing.whatChanged(language),
            ], steps.map { [$0.name, $0.change, $0.detail] })
        page.heading(2, Wording.Comparing.work(language))
        if workRows.isEmpty { page.paragraph(Wording.Comparing.noWork(language)) }
        page.table(workHeader, workRows)
        if let workNote { page.paragraph(workNote) }
        return page.text
    }

    private func title(of text: String?) -> String {
        guard let text, !MarkdownText.isBlank(text) else {
            return "(\(Wording.Markdown.withoutName(language)))"
        }
        return text
    }
}
