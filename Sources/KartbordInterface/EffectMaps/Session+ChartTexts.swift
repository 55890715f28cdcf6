import KartbordFormats
import KartbordModel
import KartbordText

/// What the things on an effect map say, with the marks that say it without colour.
extension Session {
    var effectMap: EffectMap { EffectMap(document) }

    /// The name of a level by the map's own words.
    func levelName(_ level: EffectLevel) -> Wording.EffectMaps.LevelName {
        Wording.EffectMaps.name(
            ofLevel: level.rawValue, inImpactMap: effectMap.labels == .impactMap)
    }

    /// A thing in one text: its weight or when it is done, how it stands, what it is.
    func chartText(_ handle: Handle) -> String {
        let type = document.type(handle)
        guard let key = type.nameField, let text = document[handle, FieldKey<String>(key)] else {
            return placeholder(handle)
        }
        switch type {
        case .effectGoal: return weightMark(handle) + text
        case .targetGroup: return weightMark(handle) + stanceMark(handle) + text
        case .usageGoal: return weightMark(handle) + modalityMark(handle) + text
        case .action: return horizonMark(handle) + text + doubtMark(handle)
        case .measuringPoint: return "◦ " + courseText(handle) + text
        default: return text
        }
    }

    /// What stands where a thing has no text yet: its question, or what it is.
    private func placeholder(_ handle: Handle) -> String {
        if let prompt = document[handle, .prompt] { return "(\(prompt))" }
        let type = document.type(handle)
        let noun =
            EffectLevel(type).map { levelName($0).noun } ?? Wording.Items.noun(for: type.name)
        return "(\(noun?.singular(language) ?? type.name))"
    }

    private func weightMark(_ handle: Handle) -> String {
        document[handle, .weight].map { "\($0) " } ?? ""
    }

    private func stanceMark(_ handle: Handle) -> String {
        switch document[handle, .stance] {
        case .hinders?: "− "
        case .offStage?: "· "
        case .helps?, nil: ""
        }
    }

    private func modalityMark(_ handle: Handle) -> String {
        let word = show(.modality, of: handle)
        return word.isEmpty ? "" : word + ": "
    }

    private func horizonMark(_ handle: Handle) -> String {
        switch document[handle, .when] {
        case .now?: "» "
        case .next?: "› "
        case .later?: "… "
        case .notNow?: "× "
        case .quarter(let year, let quarter)?:
            "Q\(quarter)’\(year % 100 < 10 ? "0" : "")\(year % 100) "
        case nil: ""
        }
    }

    private func doubtMark(_ handle: Handle) -> String {
        Action(document: document, handle: handle).isUntested ? " ?" : ""
    }

    /// From where to where a measuring point has come, in as few characters as can be.
    private func courseText(_ handle: Handle) -> String {
        let point = MeasuringPoint(document: document, handle: handle)
        let unit = point[.unit].map { " \($0)" } ?? ""
        let values = [point.baseline, point.latest?.value].compactMap(\.self)
            .map { FieldText.number($0, decimals: 1, language) }
        let target = point.target.map { FieldText.number($0, decimals: 1, language) }
        let line = point.chart.sparkline
        let course = values.joined(separator: line.count > 1 ? line : "→")
        let goal = target.map { " (\($0))" } ?? ""
        return course.isEmpty && goal.isEmpty ? "" : "\(course)\(goal)\(unit) "
    }

    /// Effect and effect per effort of an action.
    func effectText(_ action: Action) -> String {
        Wording.Charts.effect(
            "\(action.effect)", effort: "\(action.effort)",
            perEffort: FieldText.number(action.effectPerEffort, decimals: 1, language))(language)
    }

    /// Who gains by an action and which goal that serves, a line for each way.
    func whyTexts(_ action: Action) -> [String] {
        action.paths.map { path in
            "\(name(of: path.group.id)): \(name(of: path.usageGoal.id)) → "
                + name(of: path.effectGoal.id)
        }
    }
}
