extension Wording {
    /// What is said of other people in the same map.
    ///
    /// Names come in the visible form.
    public enum Sharing {}
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Sharing {
    public static let thing = Wording.Noun(
        sv: ("sak", "saker", "saken"),
        fi: ("asia", "asiat", "asiaa"),
        en: ("thing", "things")
    )

    /// Who else is here, short enough for the title line.
    public static func company(_ names: [String]) -> Phrase {
        let shown = names.prefix(2).map { name in
            DisplayText.clipped(name, to: 12)
        }.joined(separator: ", ")
        let rest = names.count > 2 ? " +\(names.count - 2)" : ""
        return Phrase(
            sv: "med \(shown)\(rest)", fi: "mukana \(shown)\(rest)", en: "with \(shown)\(rest)")
    }

    public static func did(
        _ authors: [String], added: [Phrase], changed: Int, removed: [Phrase], conflicts: Int
    ) -> Phrase {
        let changes = changed > 0 ? thing.counted(changed) : nil
        func list(_ phrases: [Phrase], _ language: Language, _ and: String) -> String? {
            joined(phrases.map { $0(language) }, and)
        }
        let sv = [
            list(added, .sv, "och").map { "la till \($0)" }, changes.map { "ändrade \($0.sv)" },
            list(removed, .sv, "och").map { "tog bort \($0)" },
        ].compactMap(\.self)
        let fi = [
            list(added, .fi, "ja").map { "lisätty: \($0)" }, changes.map { "muutettu: \($0.fi)" },
            list(removed, .fi, "ja").map { "poistettu: \($0)" },
        ].compactMap(\.self)
        let en = [
            list(added, .en, "and").map { "added \($0)" }, changes.map { "changed \($0.en)" },
            list(removed, .en, "and").map { "removed \($0)" },
        ].compactMap(\.self)
        let who = people(authors)
        let done = Phrase(
            sv: joined(sv, "och").map { "\(who.sv) \($0)." } ?? "",
            fi: fi.isEmpty ? "" : "\(who.fi) – \(fi.joined(separator: ", ")).",
            en: joined(en, "and").map { "\(who.en) \($0)." } ?? "")
        guard conflicts > 0 else { return done }
        let decide = toDecide(conflicts)
        return Phrase(
            sv: decide.sv + " " + done.sv, fi: decide.fi + " " + done.fi,
            en: decide.en + " " + done.en)
    }

    private static func toDecide(_ count: Int) -> Phrase {
        Phrase(
            sv: "\(count) att avgöra: g x.", fi: "Ratkaistavia: \(count), g x.",
            en: "\(count) to decide: g x.")
    }

    public static func removedBeneath(_ authors: [String]) -> Phrase {
        let who = people(authors)
        return Phrase(
            sv: "\(who.sv) tog bort det du skriver i. Enter behåller det, Ctrl-C släpper det.",
            fi: "\(who.fi) poisti kohteen, johon kirjoitat. Enter pitää sen, Ctrl-C luopuu siitä.",
            en: "\(who.en) removed what you are typing in. Enter keeps it, Ctrl-C lets it go.")
    }

    public static func changedBeneath(_ authors: [String]) -> Phrase {
        let who = people(authors)
        return Phrase(
            sv: "\(who.sv) ändrade det du skriver i. Skriv klart: inget av det går förlorat.",
            fi: "\(who.fi) muutti kohtaa, johon kirjoitat. Kirjoita loppuun: mitään ei katoa.",
            en: "\(who.en) changed what you are typing in. Go on: nothing of it is lost.")
    }

    public static func noPlaceFor(_ text: String) -> Phrase {
        Phrase(
            sv: "Platsen för det du skrev finns inte längre: ”\(text)”",
            fi: "Kirjoittamallesi ei ole enää paikkaa: ”\(text)”",
            en: "There is no place any more for what you typed: “\(text)”")
    }

    public static func undidPart(_ command: Phrase) -> Phrase {
        Phrase(
            sv: "Ångrade: \(command.sv). Det som andra har ändrat sedan dess står kvar.",
            fi: "Kumottu: \(command.fi). Muiden sen jälkeen muuttama jäi ennalleen.",
            en: "Undid: \(command.en). What others have changed since stands.")
    }

    public static func redidPart(_ command: Phrase) -> Phrase {
        Phrase(
            sv: "Gjorde om: \(command.sv). Det som andra har ändrat sedan dess står kvar.",
            fi: "Tehty uudelleen: \(command.fi). Muiden sen jälkeen muuttama jäi ennalleen.",
            en: "Redid: \(command.en). What others have changed since stands.")
    }

    public static func noPlace(_ command: Phrase) -> Phrase {
        Phrase(
            sv: "\(command.sentenceCased.sv): andra har ändrat där sedan dess, så det står kvar.",
            fi: "\(command.sentenceCased.fi): muut ovat muuttaneet sitä, joten se jäi ennalleen.",
            en: "\(command.sentenceCased.en): others have changed it since, so it stands.")
    }

    /// Those who did something, as a sentence begins.
    private static func people(_ names: [String]) -> Phrase {
        guard !names.isEmpty else {
            return Phrase(sv: "Någon annan", fi: "Joku muu", en: "Somebody else")
        }
        let shown = names.prefix(names.count > 3 ? 2 : 3).map { DisplayText.clipped($0, to: 16) }
        let rest = names.count - shown.count
        func list(_ and: String, _ more: String) -> String {
            joined(shown + (rest > 0 ? [more] : []), and) ?? ""
        }
        return Phrase(
            sv: list("och", "\(rest) till"), fi: list("ja", "\(rest) muuta"),
            en: list("and", "\(rest) more"))
    }

    /// Several words as a sentence lists them; nil for none.
    private static func joined(_ words: [String], _ and: String) -> String? {
        guard let last = words.last else { return nil }
        guard words.count > 1 else { return last }
        return words.dropLast().joined(separator: ", ") + " \(and) " + last
    }
}
