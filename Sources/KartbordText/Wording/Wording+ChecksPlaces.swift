/// Where something was found.
extension Wording.Checks {
    /// The map as a whole.
    public static let wholeMap = Phrase(sv: "Hela kartan", fi: "Koko kartta", en: "Whole map")

    /// A phase by its number.
    public static func phase(_ number: Int, _ title: String?) -> Phrase {
        Phrase(sv: "Fas \(number)", fi: "Vaihe \(number)", en: "Phase \(number)").named(title)
    }

    /// A step by the number of its phase and its own number in the whole map.
    public static func step(phase: Int, _ number: Int, _ title: String?) -> Phrase {
        Phrase(
            sv: "Fas \(phase), steg \(number)", fi: "Vaihe \(phase), askel \(number)",
            en: "Phase \(phase), step \(number)"
        ).named(title)
    }

    /// A card by the step at which it stands.
    public static func card(phase: Int, step: Int, _ text: String?) -> Phrase {
        Phrase(
            sv: "Fas \(phase), steg \(step), lapp", fi: "Vaihe \(phase), askel \(step), lappu",
            en: "Phase \(phase), step \(step), card"
        ).named(text)
    }

    /// Any other thing by what it is and its number in its list.
    public static func item(_ noun: Wording.Noun, _ number: Int, _ title: String?) -> Phrase {
        noun.singular.sentenceCased.map { "\($0) \(number)" }.named(title)
    }

    /// A part of such a thing, by what both are and their numbers.
    public static func part(
        of whole: Wording.Noun, _ wholeNumber: Int, _ noun: Wording.Noun, _ number: Int,
        _ title: String?
    ) -> Phrase {
        let whole = whole.singular.sentenceCased.map { "\($0) \(wholeNumber)" }
        let part = noun.singular.map { "\($0) \(number)" }
        return Phrase(
            sv: "\(whole.sv), \(part.sv)", fi: "\(whole.fi), \(part.fi)",
            en: "\(whole.en), \(part.en)"
        ).named(title)
    }
}

extension Phrase {
    /// The phrase with a title in quotation marks after it, if there is one.
    fileprivate func named(_ title: String?) -> Phrase {
        guard let title, !title.isEmpty else { return self }
        let quoted = Wording.Checks.quoted(title, most: 40)
        return Phrase(
            sv: "\(sv) \(quoted.sv)", fi: "\(fi) \(quoted.fi)", en: "\(en) \(quoted.en)")
    }
}
