/// What is said about feelings, pain points and evidence.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Checks {
    public static let noFeeling = Wording.Remark(
        Phrase(
            sv: "Steget har ingen känsla", fi: "Askeleelta puuttuu tunne",
            en: "The step has no feeling"),
        Phrase(
            sv: "Kurvan får en lucka och det som skaver syns inte. Sätt −2 till +2.",
            fi: "Käyrään jää aukko, eikä ongelma näy. Merkitse −2…+2.",
            en: "The curve gets a gap, and what hurts stays hidden. Set −2 to +2."))

    public static let feelingWithoutEvidence = Wording.Remark(
        Phrase(
            sv: "Känslan saknar belägg", fi: "Tunteelta puuttuu näyttö",
            en: "The feeling has no evidence"),
        Phrase(
            sv: "En gissning läses som fakta. Länka en insikt med källa eller ange stegets belägg.",
            fi: "Arvaus luetaan tosiasiana. Linkitä lähteellinen oivallus tai merkitse näyttö.",
            en: "A guess is read as a fact. Link an insight with a source or set the evidence."))

    public static let painWithoutEvidence = Wording.Remark(
        Phrase(
            sv: "Smärtpunkten saknar belägg", fi: "Kipupisteeltä puuttuu näyttö",
            en: "The pain point has no evidence"),
        Phrase(
            sv: "En gissning läses som fakta. Länka en insikt med källa eller ange lappens belägg.",
            fi: "Arvaus luetaan tosiasiana. Linkitä lähteellinen oivallus tai merkitse näyttö.",
            en: "A guess is read as a fact. Link an insight with a source or set the evidence."))

    public static let noFrontstage = Wording.Remark(
        Phrase(
            sv: "Kontakten saknar det som syns framför scenen",
            fi: "Kontaktista puuttuu näkyvä toiminta",
            en: "The contact lacks what is seen frontstage"),
        Phrase(
            sv: "Här möter mottagaren er. Skriv vad mottagaren ser att ni gör.",
            fi: "Asiakas kohtaa teidät tässä. Kirjoita, mitä hän näkee teidän tekevän.",
            en: "Here the receiver meets you. Write what they see you do."))
}

extension Wording.Checks {
    /// One of several personas feels nothing anywhere.
    public static func noCurve(_ persona: String) -> Wording.Remark {
        let name = quoted(persona)
        return Wording.Remark(
            Phrase(
                sv: "\(name.sv) har ingen egen känslokurva",
                fi: "Oma tunnekäyrä puuttuu: \(name.fi)",
                en: "\(name.en) has no feeling curve of its own"),
            Phrase(
                sv:
                    "Flera personor lönar sig när de upplever olika. Sätt känslor eller ta bort den.",
                fi:
                    "Persoonista on hyötyä, kun kokemukset eroavat. Merkitse tunteet tai poista se.",
                en: "Several personas pay when they feel differently. Set feelings or remove it."))
    }

    /// A persona feels the same everywhere.
    public static func flatCurve(value: Int, steps: Int) -> Wording.Remark {
        let value = signed(value)
        return Wording.Remark(
            Phrase(
                sv: "Känslokurvan är platt: \(value) i alla \(steps) steg",
                fi: "Tunnekäyrä on tasainen: \(value) kaikissa \(steps) askeleessa",
                en: "The feeling curve is flat: \(value) at all \(steps) steps"),
            Phrase(
                sv: "Så jämn är ingen resa. Fråga var det var som bäst och som sämst.",
                fi: "Mikään polku ei ole näin tasainen. Kysy, missä oli parasta ja missä pahinta.",
                en: "No journey is that even. Ask where it was best and where worst."))
    }

    /// Somebody feels low, and no pain point says why.
    public static func lowPointWithoutPain(_ persona: String, value: Int) -> Wording.Remark {
        let name = quoted(persona)
        let value = signed(value)
        return Wording.Remark(
            Phrase(
                sv: "Lågpunkt utan smärtpunkt: \(name.sv) känner \(value)",
                fi: "Matala kohta ilman kipupistettä: \(name.fi) tuntee \(value)",
                en: "Low point without a pain point: \(name.en) feels \(value)"),
            Phrase(
                sv: "Kurvan visar att det skaver men inte varför. Lägg till en smärtpunkt.",
                fi: "Käyrä näyttää, että jokin on pielessä, mutta ei miksi. Lisää kipupiste.",
                en: "The curve shows that it hurts, not why. Add a pain point."))
    }

    /// Pain points of a step lead to no opportunity.
    public static func painWithoutOpportunity(_ count: Int) -> Wording.Remark {
        let headline =
            count == 1
            ? Phrase(
                sv: "Smärtpunkten leder inte till någon möjlighet",
                fi: "Kipupisteestä ei seuraa mahdollisuutta",
                en: "The pain point leads to no opportunity")
            : Phrase(
                sv: "\(count) smärtpunkter leder inte till någon möjlighet",
                fi: "\(count) kipupisteestä ei seuraa mahdollisuutta",
                en: "\(count) pain points lead to no opportunity")
        return Wording.Remark(
            headline,
            Phrase(
                sv: "Då stannar det vid klagomål. Skriv ”Hur kan vi …?” och länka till steget.",
                fi: "Muuten se jää valitukseksi. Kirjoita ”Miten voisimme …?” ja linkitä askel.",
                en: "So it remains a complaint. Write “How might we …?” and link it to the step."))
    }

    /// A row holds nothing for several steps.
    public static func silentLane(_ lane: String, steps: Int) -> Wording.Remark {
        let name = quoted(lane)
        return Wording.Remark(
            Phrase(
                sv: "Raden \(name.sv) är tom \(steps) steg i rad",
                fi: "Rivi \(name.fi) on tyhjä \(steps) askelta peräkkäin",
                en: "The lane \(name.en) is empty for \(steps) steps in a row"),
            Phrase(
                sv:
                    "Hände inget, eller frågade ingen? Fyll på från det här steget eller dölj raden.",
                fi: "Eikö mitään tapahtunut vai eikö kysytty? Täydennä tästä tai piilota rivi.",
                en: "Did nothing happen, or did nobody ask? Fill in from here or hide the lane."))
    }

    /// Only some steps of a phase have numbers.
    public static func numbersMissing(known: Int, steps: Int) -> Wording.Remark {
        Wording.Remark(
            Phrase(
                sv: "Bara \(known) av \(steps) steg i fasen har siffror",
                fi: "Vaiheessa vain \(known)/\(steps) askeleella on luvut",
                en: "Only \(known) of \(steps) steps of the phase have numbers"),
            Phrase(
                sv: "En halv summa vilseleder. Fyll i resten, eller märk steg som ligger utanför.",
                fi: "Vajaa summa johtaa harhaan. Täydennä loput tai merkitse askel ulkopuoliseksi.",
                en: "Half a sum misleads. Fill in the rest, or mark steps that lie outside."))
    }
}
