/// By which words the levels of an effect map are called.
///
/// The words of the two schools swap: what one calls *what* the other calls *how*.
public enum LabelPreset: String, Choice {
    /// Why, who, what, how: goal, target group, usage goal, action.
    case effectMap
    /// Why, who, how, what: goal, actor, impact, deliverable.
    case impactMap
}

/// Which part a target group plays for the effect.
public enum Stance: String, Choice {
    /// The effect comes about by what they do.
    case helps
    /// They can keep the effect from coming about.
    case hinders
    /// They are affected, without acting.
    case offStage
}

/// How much a target group depends on a usage goal.
public enum Modality: String, Choice {
    /// They would like to.
    case wants
    /// They cannot do well without.
    case needs
    /// Law, duty or circumstances ask for it: they must be able to.
    case must
}

/// What an action is.
public enum ActionKind: String, Choice {
    /// Something that a service or a system can do.
    case feature
    /// Texts, pictures, information.
    case content
    /// How people work.
    case wayOfWorking
    /// Who is responsible, how people are organised.
    case organisation
}
