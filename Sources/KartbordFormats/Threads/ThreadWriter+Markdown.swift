public import KartbordModel
import KartbordText

extension ThreadWriter {
    /// The threads and where they break off as a Markdown document, with flowcharts in Mermaid.
    public func markdown() -> String {
        var page = MarkdownPage()
        page.heading(1, Wording.Threads.redThread(language))
        write(to: &page, level: 2)
        return page.text
    }

    /// A report on a whole workspace: its maps, its threads, and where they break off.
    ///
    /// - Parameters:
    ///   - folder: what the workspace is called.
    ///   - today: the day on which review dates are judged.
    /// - Returns: the document, which ends in a line feed.
    public func report(on folder: String, today: CalendarDate) -> String {
        var page = MarkdownPage()
        page.heading(1, "\(Wording.Threads.report(language)): \(folder)")
        page.heading(2, Wording.Threads.maps(language))
        let labels = [FieldName.title, .owner, .reviewDate].map {
            Wording.Fields.phrase(for: $0.name)?(language) ?? $0.name
        }
        let header = [Wording.Threads.file(language), Wording.Threads.kind(language)] + labels
        page.table(
            header,
            graph.workspace.paths.compactMap { path in
                graph.workspace[path].map { [path.description] + facts(about: $0, today) }
            })
        let unread = graph.workspace.unread.sorted().map {
            MarkdownPage.Item(
                lead: "\($0):", words: Wording.Threads.unread.sentenceCased(language) + ".")
        }
        page.list(unread)
        page.heading(2, Wording.Threads.redThread(language))
        write(to: &page, level: 3)
        return page.text
    }

    private func facts(about map: Document, _ today: CalendarDate) -> [String] {
        let noun = Wording.Kinds.noun(for: map.kind.rawValue)?.singular
        let date: String? = map[ItemID.map, .reviewDate]
        let isLate = date.flatMap { CalendarDate($0) }.map { $0 < today } ?? false
        let late = isLate ? " (\(Wording.Markdown.datePassed(language)))" : ""
        return [
            noun?.sentenceCased(language) ?? "", map[ItemID.map, .title] ?? "",
            map[ItemID.map, .owner] ?? "", (date ?? "") + late,
        ]
    }

    private func write(to page: inout MarkdownPage, level: Int) {
        let (threads, left) = graph.threads()
        guard !threads.isEmpty else { return page.paragraph(Wording.Threads.noThreads(language)) }
        page.paragraph(summary(threads))
        for thread in threads {
            page.heading(level, words.words(for: thread.start.station))
            page.tree(branches(thread.start, after: nil))
            let drawn = thread.start.flattened().map(\.place)
            if drawn.count > 2, drawn.count <= Self.mostNodes { page.flowchart(chart(thread)) }
        }
        if left > 0 { page.paragraph(Wording.Threads.more(left)(language)) }
        writeBreaks(to: &page, level: level)
    }

    /// How many places a chart can show and still be read.
    private static let mostNodes = 40

    private func branches(_ place: RedThread.Place, after map: MapPath?) -> [MarkdownPage.Branch] {
        let noun = words.noun(of: place.station)
        let isVersion = map != nil && place.station.item == .map
        let lead = isVersion ? Wording.Threads.nextVersion(language) : noun
        var text = words.name(of: place.station)
        if place.station.map != map { text += " (\(place.station.map))" }
        if place.isCutShort { text += " … (\(Wording.Threads.toldElsewhere(language)))" }
        let ends = place.breaks.map {
            MarkdownPage.Branch(lead: "✗", words: $0.sentence(language))
        }
        return [
            MarkdownPage.Branch(
                lead: lead.prefix(1).uppercased() + lead.dropFirst() + ":", words: text,
                branches: ends + place.next.flatMap { branches($0, after: place.station.map) })
        ]
    }

    private func chart(_ thread: RedThread) -> MarkdownPage.Flowchart {
        var chart = MarkdownPage.Flowchart()
        var numbers: [Station: Int] = [:]
        func add(_ place: RedThread.Place, isStart: Bool) -> Int {
            let isVersion = !isStart && place.station.item == .map
            let number =
                numbers[place.station]
                ?? chart.add(words.words(for: place.station, isVersion: isVersion))
            numbers[place.station] = number
            for next in place.next { chart.arrows.append((number, add(next, isStart: false))) }
            return number
        }
        _ = add(thread.start, isStart: true)
        return chart
    }

    private func writeBreaks(to page: inout MarkdownPage, level: Int) {
        let breaks = graph.breaks
        page.heading(level, Wording.Threads.breaks(language))
        guard !breaks.isEmpty else { return page.paragraph(Wording.Threads.unbroken(language)) }
        page.table(
            [
                Wording.Threads.file(language), Wording.Threads.whereItBreaks(language),
                Wording.Threads.whyItBreaks(language),
            ],
            breaks.map { end in
                [
                    end.station.map.description, words.place(of: end.station),
                    end.sentence(language),
                ]
            })
    }
}
