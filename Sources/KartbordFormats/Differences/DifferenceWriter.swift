public import KartbordModel
public import KartbordText

/// Writes the difference between two maps for people.
///
/// For programs it is written by ``EditWriter``: the edits that lead from one to the other.
public enum DifferenceWriter {
    /// A line for everything that is different; nothing in them can act on a terminal.
    ///
    /// - Precondition: both are of the same kind.
    public static func text(from old: Document, to new: Document, language: Language) -> String {
        let words = DifferenceWords(from: old, to: new, language)
        return words.entries.map { entry in
            let parts = [entry.sort.phrase(language), entry.subject, entry.detail]
            let line = parts.filter { !$0.isEmpty }.joined(separator: ": ")
            return DisplayText.visible(line) + "\n"
        }.joined()
    }

    /// A Markdown document with a list for each sort of difference.
    ///
    /// - Precondition: both are of the same kind.
    public static func markdown(
        from old: Document, to new: Document, language: Language
    ) -> String {
        let words = DifferenceWords(from: old, to: new, language)
        var page = MarkdownPage()
        page.heading(1, Wording.Differences.heading(new[ItemID.map, .title])(language))
        if words.entries.isEmpty { page.paragraph(Wording.Differences.nothing(language)) }
        for sort in DifferenceWords.Sort.allCases {
            let entries = words.entries.filter { $0.sort == sort }
            guard !entries.isEmpty else { continue }
            page.heading(2, sort.phrase(language))
            page.list(
                entries.map { entry in
                    entry.detail.isEmpty
                        ? MarkdownPage.Item(words: entry.subject)
                        : MarkdownPage.Item(lead: "\(entry.subject).", words: entry.detail)
                })
        }
        return page.text
    }
}
