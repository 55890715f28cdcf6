import KartbordModel
import KartbordText

/// Weights, efforts and the other values that single keys set on an effect map.
extension Session {
    /// The field that digits set on the chosen thing.
    private var weightField: FieldKey<Int>? {
        switch mapItem.flatMap({ document.type(of: $0) }) {
        case .effectGoal?, .targetGroup?, .usageGoal?: .weight
        case .action?: .effort
        default: nil
        }
    }

    /// Why single keys set no weight here.
    var weightRefusal: Phrase? { weightField == nil ? Wording.Refusals.noWeight : nil }

    mutating func setWeight(_ value: Int) {
        guard let item = mapItem, let field = weightField, document[item, field] != value else {
            return
        }
        perform(field.name == .effort ? "set-effort" : "set-weight", [.set(item, field, value)])
        say(Wording.Charts.set(FieldText.label(of: field.name), to: value))
    }

    mutating func changeWeight(by: Int) {
        guard let item = mapItem, let field = weightField else { return }
        setWeight(min(5, max(1, (document[item, field] ?? Weight.unset) + by)))
    }

    /// Why there is no choice to go through here.
    var choiceRefusal: Phrase? {
        switch mapItem.flatMap({ document.type(of: $0) }) {
        case .targetGroup?, .usageGoal?, .action?: nil
        default: Wording.Refusals.noChoice
        }
    }

    var statusRefusal: Phrase? {
        mapItem.flatMap { document.type(of: $0) } == .action ? nil : Wording.Refusals.onlyActions
    }

    /// The next word: of a group whether it helps, of a usage goal how much it is needed, of an
    /// action when it is done.
    mutating func cycleChoice() {
        switch mapItem.flatMap({ document.type(of: $0) }) {
        case .targetGroup?: cycle(.stance, Stance.self, command: "cycle-choice")
        case .usageGoal?: cycle(.modality, Modality.self, command: "cycle-choice")
        case .action?: cycleHorizon()
        default: break
        }
    }

    private mutating func cycleHorizon() {
        guard let action = mapItem else { return }
        let words = Horizon.words
        let now = document[action, .when].flatMap { words.firstIndex(of: $0) }
        let next = now.map { $0 + 1 } ?? 0
        let horizon = words.indices.contains(next) ? words[next] : nil
        guard perform("cycle-choice", [.set(action, .when, horizon)]) else { return }
        say(horizon.map { FieldText.label($0.text, .when) } ?? Wording.Lists.notSet)
    }
}
