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
}

extension Document {
    /// The lists that are filled in below the fields of an item's form, in this order.
    func formLists(of item: Handle) -> [ListName] {
        switch type(item) {
        case .opportunity: [.alternatives]
        case .effectGoal: [.measuringPoints]
        case .measuringPoint: [.readings]
        case .boxItem:
            self[item, .box] == .future
                ? [.assumptions, .sprints, .measuringPoints, .moves]
                : [.measuringPoints, .assumptions, .sprints, .moves]
        default: []
        }
    }
}
