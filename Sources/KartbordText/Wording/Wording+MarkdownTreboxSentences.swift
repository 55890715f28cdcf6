/// The sentences of the hand-out of a portfolio, and what the main findings begin with.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.MarkdownTrebox {
    public static let purpose = Phrase(
        sv:
            "Portföljen sorterar det vi gör i tre lådor: det som ska bli bättre, det som vi släpper "
            + "och det nya som vi prövar. I dem ligger",
        fi:
            "Portfolio lajittelee tekemisemme kolmeen laatikkoon: mikä paranee, mistä luovumme ja mitä "
            + "uutta kokeilemme. Niissä on",
        en:
            "The portfolio sorts what we do into three boxes: what is to get better, what we let go "
            + "and what is new and being tried. They hold")
    public static let balance = Phrase(
        sv: "Insatsens fördelning:", fi: "Työpanoksen jakauma:", en: "Balance of the effort:")
    public static let countBalance = Phrase(
        sv: "Punkternas fördelning:", fi: "Kohteiden jakauma:", en: "Balance of the items:")
    public static let letGo = Phrase(
        sv: "Släppt eller på väg bort:", fi: "Luovuttu tai luopumassa:",
        en: "Let go, or on the way out:")
    public static let learned = Phrase(
        sv: "Det har vi lärt oss:", fi: "Tämän olemme oppineet:", en: "What we have learned:")
    public static let overdue = Phrase(sv: "Försenat:", fi: "Myöhässä:", en: "Overdue:")

    /// What a box has, in per cent, and what it is to have.
    public static func share(ofBox number: Int, _ share: String, target: String?) -> Phrase {
        let aim = target.map { target in
            Phrase(
                sv: " (mål \(target) %)", fi: " (tavoite \(target) %)", en: " (target \(target) %)")
        }
        return Phrase(
            sv: "låda \(number) \(share) %\(aim?.sv ?? "")",
            fi: "laatikko \(number) \(share) %\(aim?.fi ?? "")",
            en: "Box \(number) \(share) %\(aim?.en ?? "")")
    }

    /// How many items lie in a box.
    public static func count(inBox number: Int, _ count: Int) -> Phrase {
        let items = Wording.Items.boxItem.counted(count)
        return Phrase(
            sv: "\(items.sv) i låda \(number)", fi: "\(items.fi) laatikossa \(number)",
            en: "\(items.en) in Box \(number)")
    }

    /// How many items are not sorted.
    public static func unsorted(_ count: Int) -> Phrase {
        Phrase(
            sv: count == 1 ? "1 osorterad" : "\(count) osorterade",
            fi: "\(count) lajittelematta", en: "\(count) not sorted")
    }

    /// What Box 3 needs against what is freed and free, all in hours a week.
    public static func room(
        needed: String, freed: String, soFar: String, free: String?
    ) -> Phrase {
        Phrase(
            sv:
                "låda 3 behöver \(needed) timmar i veckan; låda 2 frigör \(freed), varav \(soFar) hittills"
                + (free.map { "; \($0) är lediga redan" } ?? ""),
            fi: "laatikko 3 tarvitsee \(needed) tuntia viikossa; laatikko 2 vapauttaa \(freed) "
                + "(tähän mennessä \(soFar))" + (free.map { "; \($0) on jo vapaana" } ?? ""),
            en: "Box 3 needs \(needed) hours a week; Box 2 frees \(freed), of which \(soFar) so far"
                + (free.map { "; \($0) are free already" } ?? ""))
    }

    /// What is missing, or left over, in hours a week.
    public static func missing(_ hours: String) -> Phrase {
        Phrase(sv: "\(hours) fattas.", fi: "\(hours) puuttuu.", en: "\(hours) are missing.")
    }

    /// What is left over, in hours a week.
    public static func left(_ hours: String) -> Phrase {
        Phrase(sv: "\(hours) blir över.", fi: "\(hours) jää yli.", en: "\(hours) are left over.")
    }

    /// How full-time equivalents are worked out, and the limit of Box 1 in per cent.
    public static func formula(hoursPerWeek: String, limit: String) -> Phrase {
        Phrase(
            sv:
                "Heltidstjänster = timmar per vecka ÷ \(hoursPerWeek). Låda 1 ska ha högst \(limit) % av "
                + "insatsen.",
            fi:
                "Henkilötyövuodet = tuntia viikossa ÷ \(hoursPerWeek). Laatikolla 1 saa olla enintään "
                + "\(limit) % työpanoksesta.",
            en:
                "Full-time equivalents = hours a week ÷ \(hoursPerWeek). Box 1 is to have at most \(limit) % "
                + "of the effort.")
    }

    /// How much is freed, now and in the end.
    public static func frees(_ soFar: Phrase, inSight: Phrase) -> Phrase {
        Phrase(
            sv: "Frigjort hittills: \(soFar.sv). I sikte: \(inSight.sv).",
            fi: "Vapautunut tähän mennessä: \(soFar.fi). Näköpiirissä: \(inSight.fi).",
            en: "Freed so far: \(soFar.en). In sight: \(inSight.en).")
    }

    /// That somebody decides after an antipilot that has ended.
    public static func decides(_ item: String, ended day: String) -> Phrase {
        Phrase(
            sv: "avgör \(item): antipiloten slutade \(day)",
            fi: "ratkaisee: \(item), antipilotti päättyi \(day)",
            en: "decides on \(item): the antipilot ended \(day)")
    }

    /// That somebody makes a test.
    public static func tests(_ test: String, of item: String) -> Phrase {
        Phrase(
            sv: "prövar \(test) (\(item))", fi: "kokeilee: \(test) (\(item))",
            en: "tests \(test) (\(item))")
    }

    /// That somebody takes an item up again.
    public static func takesUp(_ item: String, on day: String) -> Phrase {
        Phrase(
            sv: "tar upp \(item) igen \(day)", fi: "ottaa uudelleen esiin: \(item) \(day)",
            en: "takes up \(item) again \(day)")
    }

    /// Something with the day that has passed.
    public static func overdueReview(_ item: String, _ day: String) -> Phrase {
        Phrase(
            sv: "\(item) skulle ha tagits upp \(day)", fi: "\(item) piti ottaa esiin \(day)",
            en: "\(item) was to be taken up \(day)")
    }

    /// An antipilot that should have ended.
    public static func overdueAntipilot(_ item: String, _ day: String) -> Phrase {
        Phrase(
            sv: "antipiloten för \(item) slutade \(day)",
            fi: "kohteen \(item) antipilotti päättyi \(day)",
            en: "the antipilot of \(item) ended \(day)")
    }

    /// The review of the portfolio itself.
    public static func overduePortfolio(_ day: String) -> Phrase {
        Phrase(
            sv: "portföljen skulle ha följts upp \(day)",
            fi: "portfolion seuranta oli määrä pitää \(day)",
            en: "the portfolio was to be reviewed \(day)")
    }
}
