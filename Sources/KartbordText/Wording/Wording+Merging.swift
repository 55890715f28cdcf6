extension Wording {
    /// What is said of maps that are joined, and of git.
    public enum Merging {}
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Merging {
    public static func recorded(_ count: Int) -> Phrase {
        let conflicts = Wording.Items.conflict.counted(count)
        return Phrase(
            sv: "\(conflicts.sv) står i kartan: öppna den och avgör med g x.",
            fi: "Karttaan on merkitty \(conflicts.fi): avaa se ja ratkaise: g x.",
            en: "\(conflicts.en) recorded in the map: open it and decide with g x.")
    }

    public static func differentKinds(_ one: String, _ other: String) -> Phrase {
        Phrase(
            sv: "\(one) och \(other) är olika sorters kartor: välj två av samma sort.",
            fi: "\(one) ja \(other) ovat erilajisia karttoja: valitse kaksi samanlajista.",
            en: "\(one) and \(other) are maps of different kinds: choose two of one kind.")
    }

    public static let oneInput = Phrase(
        sv: "Karta och ändringar kan inte båda komma från standard in: skriv en fil för den ena.",
        fi: "Kartta ja muutokset eivät voi molemmat tulla vakiosyötteestä: nimeä tiedosto.",
        en: "Map and edits cannot both come from standard input: name a file for one of them.")

    public static let noClone = Phrase(
        sv: "Den här mappen hör inte till något git-arkiv: kör git init eller gå till ett.",
        fi: "Tämä kansio ei kuulu git-varastoon: aja git init tai siirry varastoon.",
        en: "This folder is in no clone of git: run “git init”, or go to one.")

    public static func gitIsBusy(_ path: String) -> Phrase {
        Phrase(
            sv: "Git skriver i \(path): vänta, eller ta bort \(path).lock om git inte är igång.",
            fi: "Git kirjoittaa: \(path). Odota, tai poista \(path).lock, jos git ei käy.",
            en: "Git is writing \(path): wait, or remove \(path).lock if git does not run.")
    }

    public static let gitIsSetUp = Phrase(
        sv: "Git är redan inställt för kartor här.", fi: "Git on jo asetettu karttoja varten.",
        en: "Git is already set up for maps here.")
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Reading {
    public static func joined(conflicts count: Int) -> Advice {
        let left = Wording.Items.conflict.counted(count)
        return Advice(
            Phrase(
                sv: "Git hade märkt ut en konflikt i filen", fi: "Git oli merkinnyt ristiriidan",
                en: "Git had marked a conflict in the file"),
            count == 0
                ? Phrase(
                    sv: "båda sidorna är sammanförda utan konflikter",
                    fi: "molemmat puolet on yhdistetty ilman ristiriitoja",
                    en: "both sides are joined without conflicts")
                : Phrase(
                    sv: "båda sidorna är sammanförda, och \(left.sv) står kvar att avgöra",
                    fi: "molemmat puolet on yhdistetty, ja \(left.fi) on ratkaistava",
                    en: "both sides are joined, and \(left.en) must still be decided"))
    }
}
