/// The labels of the fields of personas, lanes and phases; a let has the name of its field.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Fields {
    public static let name = Phrase(sv: "Namn", fi: "Nimi", en: "Name")
    public static let kind = Phrase(sv: "Typ", fi: "Tyyppi", en: "Kind")
    public static let quote = Phrase(sv: "Citat", fi: "Sitaatti", en: "Quote")
    public static let needs = Phrase(sv: "Behov", fi: "Tarpeet", en: "Needs")
    public static let frustrations = Phrase(
        sv: "Det som frustrerar", fi: "Turhauttavat asiat", en: "Frustrations")
    public static let channels = Phrase(sv: "Kanaler", fi: "Kanavat", en: "Channels")
    public static let evidence = Phrase(sv: "Belägg", fi: "Näyttö", en: "Evidence")
    public static let note = Phrase(sv: "Anteckning", fi: "Muistiinpano", en: "Note")
    public static let prompt = Phrase(sv: "Stödfråga", fi: "Apukysymys", en: "Prompt")
    public static let line = Phrase(
        sv: "Linje under raden", fi: "Raja rivin alla", en: "Line below the lane")
    public static let hidden = Phrase(sv: "Dold", fi: "Piilotettu", en: "Hidden")
    public static let period = Phrase(sv: "När", fi: "Milloin", en: "When")
    public static let steps = Phrase(sv: "Steg", fi: "Askeleet", en: "Steps")
}
