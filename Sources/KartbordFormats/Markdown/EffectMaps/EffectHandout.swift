import KartbordModel
import KartbordText

/// The hand-out of one effect map while it is written, section by section.
struct EffectHandout: HandoutWriting {
    let map: EffectMap
    let language: Language
    let today: CalendarDate
    let perspective: Perspective
    let findings: [Finding]

    let goals: [EffectGoal]
    let groups: [TargetGroup]
    let usageGoals: [UsageGoal]
    let actions: [Action]
    let numbers: [ItemID: Int]

    var page = MarkdownPage()

    var document: Document { map.document }

    init(
        _ map: EffectMap, language: Language, today: CalendarDate, perspective: Perspective,
        findings: [Finding]
    ) {
        self.map = map
        self.language = language
        self.today = today
        self.perspective = perspective
        self.findings = findings
        goals = map.effectGoals
        groups = map.targetGroups
        usageGoals = map.usageGoals
        actions = map.actions
        var numbers: [ItemID: Int] = [:]
        for ids in [goals.map(\.id), groups.map(\.id), usageGoals.map(\.id), actions.map(\.id)] {
            for (index, id) in ids.enumerated() { numbers[id] = index + 1 }
        }
        self.numbers = numbers
    }

    mutating func write() {
        writeOpening()
        writeHeadlines()
        writeGoals()
        writeMap()
        writeGroups()
        writeBacklog()
        writeRoadMap()
        writeAssumptions()
        writeReferences()
        writeFollowUp()
        writeMindmap()
    }

    /// What a level is called by the map's own words.
    func name(of level: EffectLevel) -> Wording.EffectMaps.LevelName {
        Wording.EffectMaps.name(ofLevel: level.rawValue, inImpactMap: map.labels == .impactMap)
    }

    /// The things of a level, as a heading.
    func heading(of level: EffectLevel) -> String { open(name(of: level).noun.plural) }

    /// What an item says, or that it says nothing.
    func text(of handle: Handle) -> String {
        named(document[handle, .name] ?? document[handle, .text])
    }

    /// An item with what weighs it and how it stands.
    func words(for handle: Handle) -> String {
        var marks: [String] = []
        switch document.type(handle) {
        case .usageGoal:
            marks.append(word(document[handle, .modality], of: Key<Modality>.modality))
            marks.append(weight(document[handle, .weight]))
        case .targetGroup:
            marks.append(weight(document[handle, .weight]))
            if let stance = document[handle, .stance], stance != .helps {
                marks.append(word(stance, of: .stance))
            }
        case .effectGoal: marks.append(weight(document[handle, .weight]))
        case .action: marks.append(horizon(document[handle, .when]))
        default: break
        }
        let listed = marks.listed
        return text(of: handle) + (listed.isEmpty ? "" : " (\(listed))")
    }

    private func weight(_ weight: Int?) -> String {
        weight.map { say(Wording.MarkdownEffects.weight($0)) } ?? ""
    }

    /// When an action is done, in words or as a quarter; empty when that is not said.
    func horizon(_ horizon: Horizon?) -> String {
        horizon.map { say(phrase(of: $0)) } ?? ""
    }

    /// What a stretch of the road map is called.
    func phrase(of horizon: Horizon) -> Phrase {
        Wording.phrase(forChoice: horizon.text, of: FieldName.when.name)
            ?? Phrase(sv: horizon.text, fi: horizon.text, en: horizon.text)
    }
}
