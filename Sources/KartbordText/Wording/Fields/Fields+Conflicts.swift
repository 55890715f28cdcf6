/// The labels of the fields of conflicts; a let has the name of its field.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Fields {
    public static let conflicts = Phrase(sv: "Konflikter", fi: "Ristiriidat", en: "Conflicts")
    public static let about = Phrase(sv: "Gäller", fi: "Koskee", en: "Is about")
    public static let field = Phrase(sv: "Fält", fi: "Kenttä", en: "Field")
    public static let other = Phrase(
        sv: "Det andra alternativet", fi: "Toinen vaihtoehto", en: "The other choice")
}
