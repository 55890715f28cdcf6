import KartbordModel

extension ItemType {
    /// The field that says what an item is called.
    var nameField: FieldName? {
        switch self {
        case .map, .lane, .phase, .step, .boxItem, .sprint: .title
        case .persona, .targetGroup: .name
        case .card, .insight, .opportunity, .alternative: .text
        case .effectGoal, .measuringPoint, .usageGoal, .action, .assumption, .signal: .text
        case .feeling: .word
        case .reading: .value
        case .move: .reason
        case .conflict: nil
        }
    }

    /// The list that is filled in below the fields of an item's form; nil for none.
    var formList: ListName? {
        switch self {
        case .opportunity: .alternatives
        case .effectGoal: .measuringPoints
        case .measuringPoint: .readings
        default: nil
        }
    }
}
