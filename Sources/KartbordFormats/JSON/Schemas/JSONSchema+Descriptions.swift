import KartbordModel

extension JSONSchema {
    /// What the items of a type are, in one English sentence.
    static func description(of type: ItemType) -> String? {
        switch type {
        case .map: "A map as a whole; one file holds one map."
        case .persona: "Somebody whose journey is mapped."
        case .lane: "A row of the map; the standard lanes have their own names as ids."
        case .phase: "A stretch of the journey, in the receiver's words."
        case .step: "One thing that the receiver does; a column of the map."
        case .feeling: "How one persona feels at the step."
        case .card: "One note in a lane of the step."
        case .insight: "Something that was said, seen, counted or concluded."
        case .opportunity: "A question that asks for a better way."
        case .alternative: "A way to take the opportunity that was weighed against others."
        case .effectGoal: "A change for people that the work is to bring about."
        case .measuringPoint: "By what one sees whether the effect goal is reached."
        case .reading: "What was measured on one day."
        case .targetGroup: "Those who bring the effect about by what they do, or hinder it."
        case .usageGoal: "What the target group wants, needs or must be able to do."
        case .action: "Something that is done so that usage goals are reached."
        case .boxItem:
            "Something that the organisation does, in one of the three boxes or in none yet."
        case .move: "When the item was moved from one box to another, and why."
        case .assumption: "What must be true for the item to be worth while."
        case .sprint: "Five days from an idea to a prototype that users have tried."
        case .signal: "Something seen in the world around that may matter."
        case .conflict: "What two people changed so that both could not be had."
        }
    }

    /// What a field says, where its name alone does not say it.
    static func description(of field: FieldName, in type: ItemType) -> String? {
        switch (type, field) {
        case (_, .language): "The language of the labels in exports."
        case (_, .state): "Whether the map shows what is or what is wanted."
        case (.move, .from): "The box that the item lay in; none when it was not sorted."
        case (.move, .to): "The box that the item was moved to."
        case (_, .box): "The box that the item lies in: present is 1, past 2, future 3."
        case (_, .reason): "Why the item lies in its box, or was moved there."
        case (_, .presentTarget), (_, .pastTarget), (_, .futureTarget):
            "The share of the effort that the box is to have, in per cent."
        case (_, .presentLimit):
            "The most that Box 1 may have of the effort, in per cent; 90 unless set."
        case (_, .freeCapacity): "What nobody is busy with, in hours a week."
        case (_, .effortUsed): "What the item takes now, in hours a week."
        case (_, .effortFreed): "What letting the item go frees, in hours a week."
        case (_, .effortNeeded): "What creating the item takes, in hours a week."
        case (_, .bringBack): "What would bring the item back."
        case (_, .antipilotStart), (_, .antipilotEnd):
            "An antipilot stops a thing for a limited time to see what happens."
        case (.signal, .items): "The ids of the items that the signal led to."
        case (.boxItem, .reviewDate): "When the item shall be taken up again."
        case (_, .from): "The path of the map that this one came from, relative to this file."
        case (_, .basis): "What the map as a whole rests on."
        case (.map, .question): "The question that the map shall answer."
        case (.map, .start): "Where the journey begins."
        case (.map, .end): "Where the journey ends."
        case (_, .hoursPerWeek): "Hours in a full-time week; 40 unless set."
        case (_, .reviewDate): "When the map shall be taken up again."
        case (_, .prompt): "A question that is shown while the place is empty."
        case (.lane, .line): "The line of a service blueprint that is drawn under the lane."
        case (.lane, .hidden): "Whether the lane is left out of view."
        case (_, .period): "When the phase takes place, seen from the service."
        case (_, .initiative): "Who takes the initiative."
        case (_, .waiting): "Minutes from asking to getting."
        case (_, .duration): "Minutes that the step itself takes the receiver."
        case (_, .outside): "Whether the step lies outside the own process."
        case (.step, .evidence), (.card, .evidence): "How well this is known."
        case (_, .volume): "Times a week."
        case (_, .minutes): "Minutes of handling each time."
        case (_, .manualShare): "The share that is done by hand, in per cent."
        case (_, .variants): "How many variants there are."
        case (.feeling, .persona): "The id of the persona that feels."
        case (.feeling, .value): "From -2, worst, to 2, best."
        case (_, .lane): "The id of a lane."
        case (.card, .personas): "The ids of those whom it is about; all when there are none."
        case (_, .severity): "What a pain point does to the receiver."
        case (.insight, .count): "How many said or did it."
        case (_, .receiverValue), (_, .organisationValue): "From 1 to 5, which matters most."
        case (_, .effort): "From 1 to 5, which costs most."
        case (_, .leadsTo): "What it leads to in other maps: a relative path, # and an id."
        case (_, .comesFrom): "What it comes from in other maps, written in the same way."
        case (_, .purpose): "What the map is for, in at most two sentences."
        case (_, .labels): "By which words the levels are called."
        case (_, .weight): "From 1 to 5, which matters most; unset counts 3."
        case (_, .stance): "Whether the group helps, hinders or stands aside."
        case (_, .modality): "Whether the group would like to, cannot do without, or must."
        case (.usageGoal, .effectGoals): "The ids of the effect goals that it serves."
        case (.action, .usageGoals): "The ids of the usage goals that it serves."
        case (_, .when): "A stretch of the road map: now, next, later, notNow or a quarter."
        case (_, .test): "How it is found out whether the assumption is true."
        case (_, .unit): "In what it is counted."
        case (_, .baseline): "What was measured before anything was done."
        case (_, .target): "What is to be measured when the goal is reached."
        case (.alternative, .why): "Why it was taken or dropped."
        case (.conflict, .about): "The id of the item; the map itself when there is none."
        case (.conflict, .field): "The field that was changed differently."
        case (.conflict, .other): "What the side wanted that was not followed; nothing to clear it."
        default: nil
        }
    }
}
