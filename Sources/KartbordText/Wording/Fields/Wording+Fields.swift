extension Wording {
    /// The labels of the fields, by the names that the fields have in the file.
    public enum Fields {
        /// The label of the field with a name; nil for a field that is not known.
        ///
        /// Where a field means something else in items of one type, the type says so.
        public static func phrase(for name: String, of type: String? = nil) -> Phrase? {
            type.flatMap { special["\($0).\(name)"] } ?? named[name]
        }

        /// The names that have a label.
        public static var names: [String] { named.keys.sorted() }

        private static let named: [String: Phrase] = [
            "title": title, "question": question, "start": start, "end": end, "state": state,
            "from": from, "basis": basis, "scenario": scenario, "goal": goal,
            "expectations": expectations, "owner": owner, "reviewDate": reviewDate,
            "participants": participants, "workshopDate": workshopDate, "language": language,
            "hoursPerWeek": hoursPerWeek, "personas": personas, "lanes": lanes, "phases": phases,
            "insights": insights, "opportunities": opportunities,
            "name": name, "kind": kind, "quote": quote, "needs": needs,
            "frustrations": frustrations, "channels": channels, "evidence": evidence, "note": note,
            "prompt": prompt, "line": line, "hidden": hidden, "period": period, "steps": steps,
            "touchpoint": touchpoint, "initiative": initiative, "waiting": waiting,
            "duration": duration, "momentOfTruth": momentOfTruth, "outside": outside,
            "volume": volume, "minutes": minutes, "manualShare": manualShare, "variants": variants,
            "feelings": feelings, "persona": persona, "value": value, "word": word, "cards": cards,
            "text": text, "lane": lane, "severity": severity, "tags": tags, "votes": votes,
            "source": source, "count": count, "date": date, "receiverValue": receiverValue,
            "organisationValue": organisationValue, "effort": effort, "status": status,
            "leadsTo": leadsTo, "comesFrom": comesFrom,
            "alternatives": alternatives, "verdict": verdict, "why": why,
            "purpose": purpose, "labels": labels, "description": description,
            "valueProposition": valueProposition, "weight": weight, "stance": stance,
            "modality": modality, "effectGoals": effectGoals, "usageGoals": usageGoals,
            "when": when, "assumption": assumption, "test": test, "tested": tested,
            "result": result, "method": method, "unit": unit, "baseline": baseline,
            "baselineDate": baselineDate, "target": target, "targetDate": targetDate,
            "measuringPoints": measuringPoints, "readings": readings,
            "targetGroups": targetGroups, "actions": actions,
            "box": box, "reason": reason, "vision": vision, "lastReview": lastReview,
            "presentTarget": presentTarget, "pastTarget": pastTarget, "futureTarget": futureTarget,
            "presentLimit": presentLimit, "freeCapacity": freeCapacity, "sector": sector,
            "items": items, "affected": affected, "startDate": startDate, "effortUsed": effortUsed,
            "effortFreed": effortFreed, "effortNeeded": effortNeeded,
            "lostRelevance": lostRelevance, "consequences": consequences, "legalDuty": legalDuty,
            "antipilotStart": antipilotStart, "antipilotEnd": antipilotEnd, "bringBack": bringBack,
            "hypothesis": hypothesis, "nextTest": nextTest, "monday": monday, "tuesday": tuesday,
            "wednesday": wednesday, "thursday": thursday, "friday": friday, "decision": decision,
            "learned": learned, "to": to, "signals": signals, "moves": moves,
            "assumptions": assumptions, "sprints": sprints,
            "conflicts": conflicts, "about": about, "field": field, "other": other,
        ]

        private static let special: [String: Phrase] = [
            "reading.value": readingValue, "measuringPoint.text": measured,
            "effectGoal.text": Wording.Items.effectGoal.singular.sentenceCased,
            "usageGoal.text": Wording.Items.usageGoal.singular.sentenceCased,
            "boxItem.result": antipilotResult, "move.from": movedFrom, "move.reason": moveReason,
            "signal.text": signalText, "signal.items": ledTo, "sprint.question": sprintQuestion,
            "assumption.text": assumption,
            "action.text": Wording.Items.action.singular.sentenceCased,
        ]
    }
}
