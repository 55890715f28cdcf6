extension Wording {
    /// The labels of the fields, by the names that the fields have in the file.
    public enum Fields {
        /// The label of the field with a name; nil for a field that is not known.
        public static func phrase(for name: String) -> Phrase? { named[name] }

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
            "leadsTo": leadsTo, "alternatives": alternatives, "verdict": verdict, "why": why,
        ]
    }
}
