/// The labels of the fields of insights, opportunities and alternatives; a let has the name of its field.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Fields {
    public static let source = Phrase(sv: "Källa", fi: "Lähde", en: "Source")
    public static let count = Phrase(
        sv: "Antal som sagt det", fi: "Kuinka moni sanoi", en: "How many said it")
    public static let date = Phrase(sv: "Datum", fi: "Päivämäärä", en: "Date")
    public static let receiverValue = Phrase(
        sv: "Värde för mottagaren", fi: "Arvo asiakkaalle", en: "Value for the receiver")
    public static let organisationValue = Phrase(
        sv: "Värde för organisationen",
        fi: "Arvo organisaatiolle",
        en: "Value for the organisation"
    )
    public static let effort = Phrase(sv: "Insats", fi: "Työpanos", en: "Effort")
    public static let status = Phrase(sv: "Status", fi: "Tila", en: "Status")
    public static let leadsTo = Phrase(sv: "Leder till", fi: "Mihin johtaa", en: "Leads to")
    public static let comesFrom = Phrase(sv: "Kommer av", fi: "Mistä johtuu", en: "Comes from")
    public static let alternatives = Phrase(sv: "Alternativ", fi: "Vaihtoehdot", en: "Alternatives")
    public static let verdict = Phrase(sv: "Avgörande", fi: "Ratkaisu", en: "Verdict")
    public static let why = Phrase(sv: "Varför", fi: "Miksi", en: "Why")
}
