/// The sentences without figures.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Markdown {
    public static let currentPurpose = Phrase(
        sv: "Kartan visar steg för steg vad mottagaren gör, hur det känns och var det tar emot.",
        fi:
            "Kartta näyttää askel askeleelta, mitä asiakas tekee, miltä se tuntuu ja missä on hankalaa.",
        en: "The map shows step by step what the receiver does, how it feels and where it hurts."
    )
    public static let wantedPurpose = Phrase(
        sv: "Kartan visar steg för steg hur vi vill att det ska bli för mottagaren.",
        fi: "Kartta näyttää askel askeleelta, millaista haluamme asiakkaalle olevan.",
        en: "The map shows step by step how we want it to be for the receiver."
    )
    public static let hypothesis = Phrase(
        sv: "Ingenting har en källa ännu. Läs allt som antaganden som ska prövas.",
        fi: "Millään ei ole vielä lähdettä. Lue kaikki oletuksina, jotka pitää koetella.",
        en: "Nothing has a source yet. Read all of it as assumptions to be tested."
    )
    public static let noLowPoints = Phrase(
        sv: "Inget steg ligger under noll.", fi: "Mikään askel ei ole nollan alapuolella.",
        en: "No step lies below zero."
    )
    public static let noFeelings = Phrase(
        sv: "Inga känslor är noterade ännu.", fi: "Tunteita ei ole vielä kirjattu.",
        en: "No feelings have been noted yet."
    )
    public static let allSupported = Phrase(
        sv: "Alla känslor och smärtpunkter har belägg.",
        fi: "Kaikille tunteille ja kipupisteille on näyttöä.",
        en: "Every feeling and every pain point has evidence."
    )
    public static let noOpenChecks = Phrase(
        sv: "Kontrollerna hittar ingenting.", fi: "Tarkistukset eivät löydä huomautettavaa.",
        en: "The checks find nothing."
    )
    public static let originCurve = Phrase(
        sv: "Nuläget som kartan utgår från, under samma steg:",
        fi: "Nykytila, josta kartta lähtee, samojen askelten kohdalla:",
        en: "The current state that the map was made from, below the same steps:"
    )
    public static let takesUpMap = Phrase(
        sv: "tar upp kartan igen", fi: "ottaa kartan uudelleen esiin", en: "takes the map up again")
    public static let mapTakenUp = Phrase(
        sv: "att ta upp kartan igen", fi: "kartan ottaminen uudelleen esiin",
        en: "taking the map up again")
    public static let noDate = Phrase(
        sv: "datum saknas", fi: "päivä puuttuu", en: "no date is set")
    public static let datePassed = Phrase(
        sv: "har passerat", fi: "on mennyt", en: "has passed")
}

// Sentences with figures and names.
extension Wording.Markdown {
    /// How many phases and steps there are.
    public static func size(phases: Int, steps: Int) -> Phrase {
        let phases = Wording.Items.phase.counted(phases)
        let steps = Wording.Items.step.counted(steps)
        return Phrase(
            sv: "\(phases.sv) och \(steps.sv).", fi: "\(phases.fi) ja \(steps.fi).",
            en: "\(phases.en) and \(steps.en).")
    }

    /// That there are more of the same than are listed.
    public static func more(_ count: Int) -> Phrase {
        Phrase(sv: "och \(count) till", fi: "ja \(count) muuta", en: "and \(count) more")
    }

    /// Steps whose feelings nothing supports.
    public static func assumedFeelings(_ count: Int, of all: Int, steps: String) -> Phrase {
        Phrase(
            sv: "Känslorna i \(count) av \(all) steg saknar belägg: steg \(steps).",
            fi: "Tunteille ei ole näyttöä \(count)/\(all) askeleessa: askeleet \(steps).",
            en: "The feelings at \(count) of \(all) steps have no evidence: steps \(steps)."
        )
    }

    /// How many pain points nothing supports; they follow.
    public static func assumedPains(_ count: Int, of all: Int) -> Phrase {
        Phrase(
            sv: "\(count) av \(all) smärtpunkter saknar belägg:",
            fi: "\(count)/\(all) kipupisteeltä puuttuu näyttö:",
            en: "\(count) of \(all) pain points have no evidence:"
        )
    }

    /// How many insights are assumptions.
    public static func assumedInsights(_ count: Int, of all: Int, numbers: String) -> Phrase {
        Phrase(
            sv: "\(count) av \(all) insikter är antaganden: nr \(numbers).",
            fi: "\(count)/\(all) oivalluksesta on oletuksia: nro \(numbers).",
            en: "\(count) of \(all) insights are assumptions: no. \(numbers)."
        )
    }

    /// Steps of the map that a wanted one came from which are gone.
    public static func removedSteps(_ titles: String) -> Phrase {
        Phrase(
            sv: "Steg i nuläget som inte längre finns: \(titles)",
            fi: "Nykytilan askeleet, joita ei enää ole: \(titles)",
            en: "Steps of the current state that are gone: \(titles)"
        )
    }

    /// Where the two lines of a blueprint go.
    public static func line(_ line: Phrase, below lane: String) -> Phrase {
        let line = line.sentenceCased
        return Phrase(
            sv: "\(line.sv)n går under raden \(lane).",
            fi: "\(line.fi) kulkee rivin \(lane) alla.",
            en: "The \(line.en.lowercased()) runs below the lane \(lane)."
        )
    }

    /// How hours and full-time equivalents are worked out.
    public static func formula(hoursPerWeek: String) -> Phrase {
        Phrase(
            sv: """
                Timmar per vecka = antal per vecka × minuter × andel manuellt ÷ 60. \
                Heltidstjänster = timmar per vecka ÷ \(hoursPerWeek).
                """,
            fi: """
                Tuntia viikossa = määrä viikossa × minuutit × käsityön osuus ÷ 60. \
                Henkilötyövuodet = tuntia viikossa ÷ \(hoursPerWeek).
                """,
            en: """
                Hours a week = number a week × minutes × manual share ÷ 60. \
                Full-time equivalents = hours a week ÷ \(hoursPerWeek).
                """
        )
    }

    /// That not every step has numbers.
    public static func counted(_ steps: Int, of all: Int) -> Phrase {
        Phrase(
            sv: "Siffror finns för \(steps) av \(all) steg.",
            fi: "Lukuja on \(steps)/\(all) askeleesta.",
            en: "There are numbers for \(steps) of \(all) steps."
        )
    }

    /// Hours a week and the full-time equivalents that they are.
    public static func work(hours: String, fullTimeEquivalents: String) -> Phrase {
        Phrase(
            sv: "\(hours) timmar per vecka, \(fullTimeEquivalents) heltidstjänster",
            fi: "\(hours) tuntia viikossa, \(fullTimeEquivalents) henkilötyövuotta",
            en: "\(hours) hours a week, \(fullTimeEquivalents) full-time equivalents"
        )
    }

    /// How often something is done.
    public static func perWeek(_ volume: String) -> Phrase {
        Phrase(sv: "\(volume) per vecka", fi: "\(volume) viikossa", en: "\(volume) a week")
    }

    /// In how many ways something is done.
    public static func variants(_ count: String) -> Phrase {
        Phrase(sv: "\(count) varianter", fi: "\(count) varianttia", en: "\(count) variants")
    }

    /// How many voted for it.
    public static func votes(_ count: Int) -> Phrase {
        Phrase(
            sv: count == 1 ? "1 röst" : "\(count) röster",
            fi: count == 1 ? "1 ääni" : "\(count) ääntä",
            en: count == 1 ? "1 vote" : "\(count) votes"
        )
    }

    /// How many said it.
    public static func said(_ count: Int) -> Phrase {
        Phrase(sv: "\(count) sa det", fi: "\(count) sanoi", en: "\(count) said it")
    }
}
