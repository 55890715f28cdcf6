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
                "service": BoxItemKind.service, "process": BoxItemKind.process,
                "system": BoxItemKind.system, "rule": BoxItemKind.rule,
                "meeting": BoxItemKind.meeting, "assumption": BoxItemKind.assumption,
                "initiative": BoxItemKind.initiative,
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
                "done": Status.done, "dropped": Status.dropped, "proposed": BoxStatus.proposed,
                "running": BoxStatus.running, "introduced": BoxStatus.introduced,
                "followedUp": BoxStatus.followedUp, "identified": BoxStatus.identified,
                "assessed": BoxStatus.assessed, "antipilot": BoxStatus.antipilot,
                "ended": BoxStatus.ended, "takenBack": BoxStatus.takenBack,
                "replaced": BoxStatus.replaced, "idea": BoxStatus.idea,
                "hypothesis": BoxStatus.hypothesis, "test": BoxStatus.test,
                "scale": BoxStatus.scale, "onIce": BoxStatus.onIce, "stopped": BoxStatus.stopped,
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
            "box": ["present": Box.present, "past": Box.past, "future": Box.future],
            "from": ["present": Box.present, "past": Box.past, "future": Box.future],
            "to": ["present": Box.present, "past": Box.past, "future": Box.future],
            "decision": ["goOn": Decision.goOn, "onIce": Decision.onIce, "stop": Decision.stop],
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
