extension Wording {
    /// The words for what a field of few values may hold, for the middle of a line.
    public enum Choices {
        /// The answer to what is so.
        public static let yes = Phrase(sv: "ja", fi: "kyllä", en: "yes")
        /// The answer to what is not so.
        public static let no = Phrase(sv: "nej", fi: "ei", en: "no")

        /// The word for a flag.
        public static func flag(_ isSet: Bool) -> Phrase { isSet ? yes : no }

        static let named: [String: [String: Phrase]] = [
            "period": [
                "before": Period.before, "during": Period.during, "after": Period.after,
            ],
            "state": [
                "current": State.current, "wanted": State.wanted,
            ],
            "basis": [
                "assumed": Basis.assumed, "mixed": Basis.mixed, "researched": Basis.researched,
            ],
            "evidence": [
                "none": Evidence.none, "partly": Evidence.partly, "researched": Evidence.researched,
            ],
            "kind": [
                "persona": PersonaKind.persona, "role": PersonaKind.role,
                "behaviour": PersonaKind.behaviour, "quote": InsightKind.quote,
                "observation": InsightKind.observation, "number": InsightKind.number,
                "need": InsightKind.need, "pain": InsightKind.pain, "gain": InsightKind.gain,
                "job": InsightKind.job, "feature": ActionKind.feature,
                "content": ActionKind.content, "wayOfWorking": ActionKind.wayOfWorking,
                "organisation": ActionKind.organisation, "value": Conflict.value,
                "removed": Conflict.removed, "place": Conflict.place,
            ],
            "initiative": [
                "receiver": Initiative.receiver, "organisation": Initiative.organisation,
            ],
            "severity": [
                "trivial": Severity.trivial, "workaround": Severity.workaround,
                "givesUp": Severity.givesUp,
            ],
            "source": [
                "interview": Source.interview, "focusGroup": Source.focusGroup,
                "observation": Source.observation, "statistics": Source.statistics,
                "survey": Source.survey, "assumption": Source.assumption,
            ],
            "status": [
                "new": Status.new, "chosen": Status.chosen, "started": Status.started,
                "done": Status.done, "dropped": Status.dropped,
            ],
            "verdict": [
                "taken": Verdict.taken, "dropped": Verdict.dropped,
            ],
            "line": [
                "interaction": Line.interaction, "visibility": Line.visibility,
            ],
            "labels": [
                "effectMap": Labels.effectMap, "impactMap": Labels.impactMap,
            ],
            "stance": [
                "helps": Stance.helps, "hinders": Stance.hinders, "offStage": Stance.offStage,
            ],
            "modality": [
                "wants": Modality.wants, "needs": Modality.needs, "must": Modality.must,
            ],
            "when": [
                "now": Horizon.now, "next": Horizon.next, "later": Horizon.later,
                "notNow": Horizon.notNow,
            ],
            "language": [
                "sv": Languages.sv, "fi": Languages.fi, "en": Languages.en,
            ],
        ]
    }

    /// The word for a value of a field, both as they stand in the file; nil when there is none.
    public static func phrase(forChoice value: String, of field: String) -> Phrase? {
        Choices.named[field]?[value]
    }
}
