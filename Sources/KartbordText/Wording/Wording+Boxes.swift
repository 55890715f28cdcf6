extension Wording {
    /// What the screen of a portfolio says by itself.
    public enum Boxes {
        /// What a box is called and what it asks.
        public struct BoxName: Sendable {
            /// The time that it is about.
            public let name: Phrase
            /// What is done with what lies in it.
            public let verb: Phrase
            /// What is asked of what lies in it.
            public let question: Question
        }

        /// A question whole, and in few words for narrow columns.
        public struct Question: Sendable {
            /// The whole question.
            public let whole: Phrase
            /// The same in few words.
            public let short: Phrase
        }

        /// What box 1, 2 or 3 is called.
        public static func name(of number: Int) -> BoxName {
            number == 1 ? present : number == 2 ? past : future
        }

        private static let present = BoxName(
            name: Phrase(sv: "Nutid", fi: "Nykyisyys", en: "Present"),
            verb: Phrase(sv: "optimera", fi: "optimoi", en: "optimise"),
            question: Question(
                whole: Phrase(
                    sv: "Vad ska fortsätta, och bli bättre?",
                    fi: "Minkä pitää jatkua, ja parantua?",
                    en: "What must go on, and get better?"),
                short: Phrase(
                    sv: "Vad ska bli bättre?", fi: "Mitä parannetaan?", en: "What must get better?")
            ))
        private static let past = BoxName(
            name: Phrase(sv: "Dåtid", fi: "Menneisyys", en: "Past"),
            verb: Phrase(sv: "sortera ut", fi: "luovu", en: "let go"),
            question: Question(
                whole: Phrase(
                    sv: "Vad kan vi sluta göra?", fi: "Minkä voimme lopettaa?",
                    en: "What can we stop doing?"),
                short: Phrase(
                    sv: "Vad kan vi sluta med?", fi: "Minkä voi lopettaa?",
                    en: "What can we stop?")
            ))
        private static let future = BoxName(
            name: Phrase(sv: "Framtid", fi: "Tulevaisuus", en: "Future"),
            verb: Phrase(sv: "skapa", fi: "luo", en: "create"),
            question: Question(
                whole: Phrase(
                    sv: "Vilken möjlighet, vilka svaga signaler?",
                    fi: "Mikä mahdollisuus, mitkä heikot signaalit?",
                    en: "Which potential, which weak signals?"),
                short: Phrase(
                    sv: "Vad kan bli möjligt?", fi: "Mikä voi onnistua?", en: "What can become?")
            ))
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Boxes {
    public static let unsorted = Phrase(sv: "att sortera", fi: "lajittelematta", en: "to sort")
    public static let unsortedShort = Phrase(sv: "Osorterat", fi: "Muut", en: "To sort")
    public static let unsortedQuestion = Question(
        whole: Phrase(
            sv: "Allt ni gör, oavsett vad", fi: "Kaikki, mitä teette", en: "All that you do"),
        short: Phrase(sv: "Allt ni gör", fi: "Kaikki työ", en: "All that you do"))
    public static let noVision = Phrase(
        sv: "(vart är vi på väg?)", fi: "(minne olemme menossa?)", en: "(where are we going?)")
    public static let untested = Phrase(
        sv: " (inte testat)", fi: " (ei kokeiltu)", en: " (not tested)")
    public static let liesHere = Phrase(sv: "ligger här", fi: "on tässä", en: "lies here")
    public static let toBox = Phrase(sv: "till låda", fi: "laatikkoon", en: "to box")
    public static let vote = Phrase(sv: "röst", fi: "ääni", en: "vote")

    // MARK: Dates

    /// Since how many days something lies where it lies, in the largest unit that says enough.
    public static func age(days: Int) -> Phrase {
        switch days {
        case 0: Phrase(sv: "idag", fi: "tänään", en: "today")
        case ..<7: Phrase(sv: "\(days) d", fi: "\(days) pv", en: "\(days) d")
        case ..<730: Phrase(sv: "\(days / 7) v", fi: "\(days / 7) vk", en: "\(days / 7) wk")
        default: Phrase(sv: "\(days / 365) år", fi: "\(days / 365) v", en: "\(days / 365) yr")
        }
    }

    /// The day of the review has passed.
    public static func reviewWas(_ day: String) -> Phrase {
        Phrase(sv: "uppföljning var \(day)", fi: "seuranta oli \(day)", en: "review was \(day)")
    }

    /// The same in few words, after a sign that says that the day has passed.
    public static func review(_ day: String) -> Phrase {
        Phrase(sv: "uppf. \(day)", fi: "seuranta \(day)", en: "review \(day)")
    }

    /// The end of an antipilot in few words, after a sign that says that the day has passed.
    public static func antipilot(_ day: String) -> Phrase {
        Phrase(sv: "slut \(day)", fi: "loppui \(day)", en: "over \(day)")
    }

    /// A day of this year.
    public static func day(_ day: Int, ofMonth month: Int) -> Phrase {
        let months = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ]
        let name = months.indices.contains(month - 1) ? months[month - 1] : "\(month)"
        return Phrase(sv: "\(day)/\(month)", fi: "\(day).\(month).", en: "\(day) \(name)")
    }

    /// The antipilot was to be decided on.
    public static func antipilotEnded(_ day: String) -> Phrase {
        Phrase(
            sv: "antipilot slut \(day)", fi: "antipilotti loppui \(day)",
            en: "antipilot over \(day)")
    }

    // MARK: Balance

    public static let balance = Phrase(sv: "Balans", fi: "Tasapaino", en: "Balance")
    public static let count = Phrase(sv: "antal", fi: "määrä", en: "count")
    public static let effort = Phrase(sv: "insats", fi: "panos", en: "effort")
    public static let target = Phrase(sv: "mål", fi: "tavoite", en: "target")
    public static let notSaid = Phrase(sv: "inte angiven", fi: "ei ilmoitettu", en: "not said")
    public static let nothingLetGo = Phrase(
        sv: "! Låda 2 är tom: inget släpps taget om.",
        fi: "! Laatikko 2 on tyhjä: mistään ei luovuta.", en: "! Box 2 is empty: nothing is let go."
    )
    public static let noEfforts = Phrase(
        sv: "Fyll i timmar i veckan (i) i låda 2 och 3, så syns om det som släpps räcker.",
        fi: "Täytä tunnit viikossa (i) laatikoihin 2 ja 3, niin näkyy, riittääkö vapautuva aika.",
        en: "Fill in hours a week (i) in Boxes 2 and 3 to see whether what is let go is enough.")

    /// Box 1 has more of the effort than the group wants.
    public static func overLimit(_ share: String, _ limit: String) -> Phrase {
        Phrase(
            sv: "! Låda 1 har \(share) % av insatsen, gränsen är \(limit) %.",
            fi: "! Laatikolla 1 on \(share) % työpanoksesta, raja on \(limit) %.",
            en: "! Box 1 has \(share) % of the effort, the limit is \(limit) %.")
    }

    /// What Box 2 frees against what Box 3 needs, in hours a week.
    public struct Room: Sendable {
        let freed: String
        let soFar: String
        let free: String
        let needed: String
        let left: String
        let leftFull: String
        /// Whether it is not enough.
        public let isMissing: Bool

        public init(
            freed: String, soFar: String, free: String, needed: String, left: String,
            leftFull: String, isMissing: Bool
        ) {
            self.freed = freed
            self.soFar = soFar
            self.free = free
            self.needed = needed
            self.left = left
            self.leftFull = leftFull
            self.isMissing = isMissing
        }
    }

    /// Whether what is let go makes room for what is new, in a sentence.
    public static func room(_ room: Room) -> Phrase {
        let end =
            room.isMissing
            ? Phrase(
                sv: "! Det saknas \(room.left) tim/v (\(room.leftFull) heltid).",
                fi: "! Puuttuu \(room.left) t/vk (\(room.leftFull) htv).",
                en: "! \(room.left) h/wk (\(room.leftFull) FTE) are missing.")
            : Phrase(
                sv: "✓ Det räcker, \(room.left) tim/v (\(room.leftFull) heltid) blir över.",
                fi: "✓ Riittää, \(room.left) t/vk (\(room.leftFull) htv) jää yli.",
                en: "✓ Enough, \(room.left) h/wk (\(room.leftFull) FTE) are left.")
        return Phrase(
            sv: "Låda 2 frigör \(room.freed) tim/v, \(room.soFar) hittills, och "
                + "\(room.free) är lediga; låda 3 behöver \(room.needed). \(end.sv)",
            fi: "Laatikko 2 vapauttaa \(room.freed) t/vk, tähän mennessä \(room.soFar), ja "
                + "\(room.free) on vapaana; laatikko 3 tarvitsee \(room.needed). \(end.fi)",
            en: "Box 2 frees \(room.freed) h/wk, \(room.soFar) so far, and \(room.free) are "
                + "free; Box 3 needs \(room.needed). \(end.en)")
    }

    /// The same in few words, what comes of it first.
    public static func roomInShort(_ room: Room) -> Phrase {
        let end =
            room.isMissing
            ? Phrase(
                sv: "! Saknas \(room.left) tim/v (\(room.leftFull) heltid)",
                fi: "! Puuttuu \(room.left) t/vk (\(room.leftFull) htv)",
                en: "! \(room.left) h/wk missing (\(room.leftFull) FTE)")
            : Phrase(
                sv: "✓ \(room.left) tim/v över (\(room.leftFull) heltid)",
                fi: "✓ \(room.left) t/vk yli (\(room.leftFull) htv)",
                en: "✓ \(room.left) h/wk left (\(room.leftFull) FTE)")
        return Phrase(
            sv: "\(end.sv): frigörs \(room.freed) (\(room.soFar) nu), ledigt \(room.free), "
                + "behövs \(room.needed)",
            fi: "\(end.fi): vapautuu \(room.freed) (nyt \(room.soFar)), vapaana \(room.free), "
                + "tarve \(room.needed)",
            en: "\(end.en): freed \(room.freed) (\(room.soFar) now), free \(room.free), "
                + "needed \(room.needed)")
    }
}
