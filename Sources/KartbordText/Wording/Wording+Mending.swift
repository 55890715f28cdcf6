// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Reading {
    public static let byteOrderMark = Advice(
        Phrase(
            sv: "Filen börjar med en byteordningsmarkering",
            fi: "Tiedosto alkaa tavujärjestysmerkillä",
            en: "The file begins with a byte order mark"),
        Phrase(
            sv: "den utelämnas när kartan sparas", fi: "se jää pois, kun kartta tallennetaan",
            en: "it is left out when the map is saved"))

    public static func noID(_ noun: Wording.Noun?, given id: String) -> Advice {
        let subject = subject(noun)
        return Advice(
            Phrase(
                sv: "\(subject.sv) saknar id", fi: "\(subject.fi) on ilman id:tä",
                en: "\(subject.en) has no id"),
            Phrase(
                sv: "det nya id:t är ”\(id)”", fi: "uusi id on ”\(id)”",
                en: "the new id is “\(id)”"))
    }

    public static func duplicateID(_ old: String, given id: String) -> Advice {
        Advice(
            Phrase(
                sv: "Id ”\(old)” är redan upptaget", fi: "Id ”\(old)” on jo käytössä",
                en: "The id “\(old)” is taken already"),
            Phrase(
                sv: "det nya id:t är ”\(id)”", fi: "uusi id on ”\(id)”",
                en: "the new id is “\(id)”"))
    }

    public static func noKey(_ noun: Wording.Noun?, field: String) -> Advice {
        let subject = subject(noun)
        return Advice(
            Phrase(
                sv: "\(subject.sv) saknar ”\(field)”",
                fi: "\(subject.fi) on ilman kenttää ”\(field)”",
                en: "\(subject.en) has no “\(field)”"),
            Phrase(
                sv: "behålls tills någon rättar filen", fi: "säilyy, kunnes tiedosto korjataan",
                en: "kept until somebody corrects the file"))
    }

    public static func duplicateKey(field: String) -> Advice {
        Advice(
            Phrase(
                sv: "”\(field)” är samma som i ett objekt före i listan",
                fi: "”\(field)” on sama kuin luettelossa aiemmin",
                en: "“\(field)” is the same as earlier in the list"),
            Phrase(
                sv: "båda behålls tills någon tar bort den ena",
                fi: "molemmat säilyvät, kunnes toinen poistetaan",
                en: "both are kept until somebody removes one"))
    }

    public static func wrongValue(field: String) -> Advice {
        Advice(
            Phrase(
                sv: "”\(field)” kan inte ha det här värdet",
                fi: "Kentällä ”\(field)” ei voi olla tätä arvoa",
                en: "“\(field)” cannot hold this value"),
            Phrase(
                sv: "det behålls tills någon anger ett annat",
                fi: "se säilyy, kunnes annetaan toinen",
                en: "it is kept until somebody sets another"))
    }

    public static func linkToNothing(field: String, target: String) -> Advice {
        Advice(
            Phrase(
                sv: "”\(field)” pekar på ”\(target)”, som inte finns",
                fi: "Kenttä ”\(field)” viittaa kohteeseen ”\(target)”, jota ei ole",
                en: "“\(field)” names “\(target)”, which is not there"),
            keptLink)
    }

    public static func linkToOther(
        field: String, target: String, noun: Wording.Noun?
    ) -> Advice {
        let noun = noun?.singular ?? Phrase(sv: "?", fi: "?", en: "?")
        return Advice(
            Phrase(
                sv: "”\(field)” pekar på ”\(target)”, som är något annat (\(noun.sv))",
                fi: "Kenttä ”\(field)” viittaa kohteeseen ”\(target)”, joka on muuta (\(noun.fi))",
                en: "“\(field)” names “\(target)”, which is something else (\(noun.en))"),
            keptLink)
    }

    public static func damagedList(_ list: String) -> Advice {
        Advice(
            Phrase(
                sv: "”\(list)” är ingen lista av objekt", fi: "”\(list)” ei ole luettelo olioista",
                en: "“\(list)” is no list of objects"),
            Phrase(
                sv: "kartan kan visas men inte ändras förrän filen är rättad",
                fi: "karttaa voi katsella mutta ei muuttaa, ennen kuin tiedosto on korjattu",
                en: "the map can be looked at but not changed until the file is put right"))
    }

    private static let keptLink = Phrase(
        sv: "länken behålls tills någon väljer en annan",
        fi: "linkki säilyy, kunnes valitaan toinen",
        en: "the link is kept until somebody chooses another")

    private static func subject(_ noun: Wording.Noun?) -> Phrase {
        (noun?.definite ?? Phrase(sv: "objektet", fi: "olio", en: "the object")).sentenceCased
    }
}
