import KartbordFormats
import KartbordModel
import KartbordScreen
import KartbordText

/// What the title line, the pane and the footer say of an effect map.
extension Session {
    var chartTitle: String {
        let title = document[.map, .title] ?? Wording.Screen.untitled(language)
        let noun =
            effectMap.labels == .impactMap
            ? Wording.Charts.impactMap(language) : Wording.Kinds.effectMap(language)
        return "\(title) · \(noun), \(levelName(shownPerspective.level).order(language))"
            + (isSorted ? ", \(Wording.Charts.sorted(chart.order.rawValue)(language))" : "")
    }

    var chartFacts: [String] {
        guard size.columns >= 100 else { return [] }
        return [levelName(.how).noun.counted(document.count(of: .action))(language)]
    }

    func chartPaneHeading(_ item: ItemID, _ handle: Handle) -> String {
        let type = document.type(handle)
        if type == .map { return Wording.Lists.aboutMap(language) }
        let noun =
            EffectLevel(type).map { levelName($0).noun } ?? Wording.Items.noun(for: type.name)
        let heading = noun?.singular.sentenceCased(language) ?? ""
        guard type == .usageGoal || type == .measuringPoint,
            let parent = document.parent(of: item)
        else { return heading }
        return "\(heading) · \(name(of: parent))"
    }

    /// What follows from the links of an item, and how far a measuring point has come.
    func chartFacts(of item: ItemID, _ handle: Handle) -> [PaneFact] {
        switch document.type(handle) {
        case .action:
            let action = Action(document: document, handle: handle)
            let why = whyTexts(action)
            return [(Wording.Charts.effect(language), effectText(action))]
                + why.enumerated().map { place, text in
                    (place == 0 ? Wording.Charts.forWhom(language) : Self.oneMore, text)
                }
        case .usageGoal:
            let usageGoal = UsageGoal(document: document, handle: handle)
            return [linkedFact(.how, usageGoal.actions.map(\.id))].compactMap(\.self)
        case .effectGoal:
            let goal = EffectGoal(document: document, handle: handle)
            let points = goal.measuringPoints.map { point in
                (name(of: point.id), point.courseWords(language))
            }
            return points + [linkedFact(.what, goal.usageGoals.map(\.id))].compactMap(\.self)
        case .targetGroup:
            let group = TargetGroup(document: document, handle: handle)
            return [linkedFact(.what, group.usageGoals.map(\.id))].compactMap(\.self)
        case .measuringPoint:
            let point = MeasuringPoint(document: document, handle: handle)
            return [(Wording.Charts.course(language), point.courseWords(language))]
        default: return []
        }
    }

    /// The readings of a measuring point, or of those of a goal, drawn.
    func charts(of handle: Handle, columns: Int) -> [String] {
        let points: [MeasuringPoint]
        switch document.type(handle) {
        case .effectGoal:
            points = Array(EffectGoal(document: document, handle: handle).measuringPoints)
        case .boxItem:
            points = Array(BoxItem(document: document, handle: handle).measuringPoints)
        case .measuringPoint: points = [MeasuringPoint(document: document, handle: handle)]
        default: return []
        }
        return points.filter { !$0.course.isEmpty }.flatMap { point in
            let lines = point.chart.lines(width: columns, rows: 5) {
                NumberText.show($0, decimals: 2, language)
            }
            return [DisplayText.clipped(name(of: point.id), to: columns)] + lines + [""]
        }
    }

    private func linkedFact(_ level: EffectLevel, _ items: [ItemID]) -> PaneFact? {
        guard !items.isEmpty else { return nil }
        let names = items.map { name(of: $0) }.joined(separator: " · ")
        return (levelName(level).noun.plural.sentenceCased(language), names)
    }

    /// What the keys do on an effect map, the most needed first.
    var chartHints: [Hint] {
        let always = [
            Hint("next-perspective"), Hint("undo"), Hint("export"), Hint("show-why"),
            Hint("remove-item"), Hint("move-down", "move-up", title: Wording.Hints.move),
            Hint("cycle-choice"), Hint("palette"), Hint("find"), Hint("toggle-pane"),
            leaveHint,
        ]
        guard let spot = chosenSpot else {
            return [Hint("edit-text"), Hint("open-map-form")] + always
        }
        let noun =
            spot.content == .measuringPoint
            ? Wording.Items.measuringPoint : levelName(spot.level).noun
        let add = Hint("add-cards", title: noun.singular)
        let value =
            spot.content == .measuringPoint
            ? nil : Hint("raise-value", "lower-value", title: valueTitle(spot.level))
        let below = shownPerspective.levels(below: spot.level).first.map {
            Hint("next-cell", title: levelName($0).noun.singular)
        }
        let sort =
            shownPerspective == .action
            ? Hint("sort-actions", title: Wording.Charts.sort) : nil
        return [add, Hint("edit-text"), sort, below, Hint("link-item"), value].compactMap(\.self)
            + always
    }

    private func valueTitle(_ level: EffectLevel) -> Phrase {
        level == .how ? Wording.Charts.effort : Wording.Charts.weight
    }
}
