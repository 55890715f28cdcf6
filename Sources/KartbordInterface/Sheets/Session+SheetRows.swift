import KartbordFormats
import KartbordModel
import KartbordText

/// The rows of sheets, made anew from the document whenever they are asked for.
extension Session {
    /// The rows of a sheet, narrowed by what was typed to find one.
    func rows(of sheet: Sheet) -> [SheetRow] {
        let typed = sheet.filter.text.trimmed
        switch sheet.content {
        case .search: return searchRows(typed)
        case .linking(let item):
            return filtered(linkingRows(item) + offeredRows(item), typed)
                + newInsightRows(item, typed)
        case .help: return typed.isEmpty ? helpRows() : filtered(commandRows(), typed)
        default: return filtered(allRows(of: sheet.content), typed)
        }
    }

    private func allRows(of content: Sheet.Content) -> [SheetRow] {
        switch content {
        case .fields(let item): fieldRows(of: item)
        case .personas: itemRows(.personas)
        case .insights: itemRows(.insights)
        case .opportunities: itemRows(.opportunities)
        case .lanes: laneRows()
        case .findings: findingRows()
        case .palette: commandRows()
        case .places: kindView.places(self)
        case .targets(let items): kindView.targets(self, of: items)
        case .links(let item, let isRemoving):
            linkedRows(item) + mapLinkRows(item, isRemoving: isRemoving)
        case .thread, .comparison: madeRows?.rows ?? []
        case .options(let item, let field): optionRows(item, field)
        case .languages:
            Language.allCases.map { SheetRow(target: .word($0.rawValue), text: $0.name) }
        case .conflicts: conflictRows()
        case .signals: itemRows(.signals)
        case .sprints: document.items(of: .sprint).map { itemRow($0) }
        case .filter: filterRows()
        case .why(let item): whyRows(item)
        case .help, .search, .linking: []
        }
    }

    /// The rows in which every typed word stands; those that say just what was typed come first.
    private func filtered(_ rows: [SheetRow], _ typed: String) -> [SheetRow] {
        guard !typed.isEmpty else { return rows }
        let typed = typed.lowercased()
        let words = typed.split(separator: " ")
        let found = rows.filter { row in
            guard row.isChoosable else { return false }
            let text = "\(row.mark) \(row.text) \(row.detail) \(row.alsoSaid)".lowercased()
            return words.allSatisfy { text.contains($0) }
        }
        guard words.count > 1 else { return found }
        let isExact = found.map { $0.text.lowercased().contains(typed) }
        return zip(found, isExact).filter(\.1).map(\.0)
            + zip(found, isExact).filter { !$0.1 }.map(\.0)
    }

    // MARK: Items

    private func itemRows(_ list: ListName) -> [SheetRow] {
        document.children(Handle.root, list).map { itemRow($0) }
    }

    /// One item in one line, with what most distinguishes it.
    func itemRow(_ handle: Handle) -> SheetRow {
        let id = document.id(handle)
        var row = SheetRow(target: .item(id), text: name(of: id))
        switch document.type(handle) {
        case .persona:
            let place = document.children(Handle.root, .personas).firstIndex(of: handle) ?? 0
            row.mark = Curve.Marker.at(place).text
            row.detail = show(.kind, of: handle)
        case .insight:
            row.mark = show(.kind, of: handle)
            let source = show(.source, of: handle)
            row.detail = source.isEmpty ? Wording.Lists.noSource(language) : source
        case .opportunity:
            let value = [show(.receiverValue, of: handle), show(.effort, of: handle)]
            row.mark = show(.status, of: handle)
            row.detail =
                value.contains("") ? "" : Wording.Lists.value(value[0], effort: value[1])(language)
        case .card:
            row.mark = document[handle, .lane].map { laneName(of: $0) } ?? ""
            row.detail = document.parent(handle).map { stepName($0) } ?? ""
        case .step:
            row.mark = Wording.Items.step(language)
            row.text = stepName(handle)
        case .phase: row.mark = Wording.Items.phase(language)
        case .lane: row.mark = Wording.Items.lane(language)
        case .alternative:
            row.mark = show(.verdict, of: handle)
            row.detail = document[handle, .why] ?? ""
        case .effectGoal, .targetGroup, .usageGoal, .action, .measuringPoint, .reading:
            fillChartRow(&row, handle)
        case .boxItem, .signal, .sprint, .assumption, .move: fillBoardRow(&row, handle)
        default: break
        }
        return row
    }

    /// What an item is called in the language of the interface.
    func name(of id: ItemID) -> String {
        FieldText.name(of: id, in: document, language: language)
    }

    func laneName(of id: ItemID) -> String {
        map.lanes.first { $0.id == id }.map { laneName($0) } ?? id.text
    }

    /// A step with its number: `4 Väntar på besked`.
    func stepName(_ handle: Handle) -> String {
        let place = columnPlace(handle) ?? 0
        let title = document[handle, .title] ?? Wording.Grid.untitledStep(language)
        return "\(place + 1) \(title)"
    }

    private func laneRows() -> [SheetRow] {
        let lanes = map.lanes
        let there = lanes.map { lane in
            SheetRow(
                target: .item(lane.id), text: laneName(lane),
                detail: lane.isHidden ? Wording.Lists.hidden(language) : "",
                mark: lane.isHidden ? "·" : "✓", isDimmed: lane.isHidden)
        }
        let missing = Lane.standard.filter { id in !lanes.contains { $0.id == id } }
        let addable = missing.map { id in
            SheetRow(
                target: .word(id.text), text: laneName(of: id),
                detail: Wording.Lists.addable(language), mark: "+", isDimmed: true)
        }
        return there
            + addable.map { row in
                guard case .word(let id?) = row.target else { return row }
                var named = row
                named.text = Wording.Lanes.name(of: id)?.short(language) ?? id
                return named
            }
    }

    private func findingRows() -> [SheetRow] {
        guard let findings else { return [] }
        guard !findings.list.isEmpty else {
            return [SheetRow(target: .nothing, text: Wording.Lists.noFindings(language))]
        }
        return findings.list.enumerated().map { place, finding in
            SheetRow(
                target: .finding(place), text: finding.headline(in: document)(language),
                detail: findingPlace(finding),
                mark: "\(finding.level.mark) \(finding.check.rawValue)")
        }
    }

    /// Where something was found, in a word or two.
    private func findingPlace(_ finding: Finding) -> String {
        guard let handle = document.handle(finding.item) else { return "" }
        switch document.type(handle) {
        case .map: return ""
        case .step: return stepName(handle)
        default: return name(of: finding.item)
        }
    }

    // MARK: Finding by typing

    private func searchRows(_ typed: String) -> [SheetRow] {
        guard !typed.isEmpty else {
            return [SheetRow(target: .nothing, text: Wording.Lists.typeToFind(language))]
        }
        let hits = hits(typed, most: 500)
        return hits.isEmpty
            ? [SheetRow(target: .nothing, text: Wording.Lists.nothingFound(language))]
            : hits.compactMap { document.handle($0) }.map { itemRow($0) }
    }

    /// The items that say something, in reading order.
    func hits(_ typed: String, most: Int = .max) -> [ItemID] {
        let wanted = typed.lowercased()
        guard !wanted.isEmpty else { return [] }
        var found: [ItemID] = []
        func look(_ handle: Handle) {
            guard found.count < most else { return }
            let schema = document.schema[document.type(handle)]
            let says = document.fields(handle).contains { entry in
                switch (schema.form(of: entry.name), entry.content) {
                case (_, _) where entry.name == .prompt: false
                case (.line, .text(let text)), (.prose, .text(let text)):
                    text.lowercased().contains(wanted)
                case (_, .texts(let texts)): texts.contains { $0.lowercased().contains(wanted) }
                default: false
                }
            }
            if says { found.append(document.id(handle)) }
            for list in schema.lists {
                for child in document.children(handle, list.name) { look(child) }
            }
        }
        for list in document.schema[.map].lists {
            for child in document.children(Handle.root, list.name) { look(child) }
        }
        return found.filter { document.type(of: $0) != .feeling }
    }

    // MARK: Links

    private func linkingRows(_ item: ItemID) -> [SheetRow] {
        linkables(of: item).map { handle in
            var row = itemRow(handle)
            let isLinked = linkedItems(of: item).contains(document.id(handle))
            row.mark = (isLinked ? "✓ " : "") + row.mark
            return row
        }
    }

    private func newInsightRows(_ item: ItemID, _ typed: String) -> [SheetRow] {
        guard let type = document.type(of: item), !typed.isEmpty else { return [] }
        let words: Phrase
        switch type {
        case .card, .step: words = Wording.Lists.newInsight(typed)
        case .boxItem: words = Wording.Boxes.newSignal(typed)
        default: return []
        }
        let text = words(language)
        return [SheetRow(target: .newInsight(typed), text: text, mark: "+")]
    }

    private func linkedRows(_ item: ItemID) -> [SheetRow] {
        linkedItems(of: item).compactMap { document.handle($0) }.map { itemRow($0) }
    }

    private func optionRows(_ item: ItemID, _ field: FieldName) -> [SheetRow] {
        guard let form = form(of: item, field) else { return [] }
        switch form {
        case .choice(let words): return wordRows(words, field)
        case .horizon: return wordRows(horizonWords, field)
        case .links(let types):
            let set =
                (document.handle(item).flatMap { document.content($0, field) }).flatMap {
                    [ItemID]($0)
                } ?? []
            return types.flatMap { document.items(of: $0) }.map { handle in
                var row = itemRow(handle)
                row.mark = set.contains(document.id(handle)) ? "✓" : "·"
                return row
            }
        case .reference:
            return lanes.filter { $0.sort == .cards }.map {
                SheetRow(target: .item($0.id), text: laneName($0))
            }
        default: return []
        }
    }

    private func wordRows(_ words: [String], _ field: FieldName) -> [SheetRow] {
        let rows = words.map {
            SheetRow(target: .word($0), text: FieldText.label($0, field)(language))
        }
        return rows + [
            SheetRow(target: .word(nil), text: Wording.Lists.notSet(language), isDimmed: true)
        ]
    }

    /// The words of the road map, and the quarters of the next year and a half.
    private var horizonWords: [String] {
        let quarters = (0..<6).compactMap { today.adding(months: 3 * $0) }.map { Horizon($0) }
        return (Horizon.words + quarters).map(\.text)
    }
}
