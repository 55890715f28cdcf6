import KartbordFormats
import KartbordModel
import KartbordText

extension Command {
    /// Saving, handing out, leaving.
    static let keeping: [Command] = [
        Command(
            "save", .keeping, keys: ["Ctrl-S"], on: .everywhere,
            title: Phrase(sv: "spara", fi: "tallenna", en: "save"),
            help: Phrase(
                sv: "Spara nu; det sker annars av sig självt.",
                fi: "Tallenna nyt; muuten se tapahtuu itsestään.",
                en: "Save now; otherwise it happens by itself."),
            unless: { $0.document.isReadOnly ? Wording.Refusals.readOnly : nil },
            run: { session in
                session.requests.append(.saveNow)
            }),
        Command(
            "export", .keeping, keys: ["E"], on: .everywhere,
            title: Phrase(sv: "exportera", fi: "vie", en: "export"),
            help: Phrase(
                sv: "Skriv kartan som ett dokument (Markdown) bredvid filen.",
                fi: "Kirjoita kartta asiakirjaksi (Markdown) tiedoston viereen.",
                en: "Write the map as a document (Markdown) beside the file."),
            run: { $0.export() }),
        Command(
            "close", .keeping, keys: ["q"], on: .everywhere,
            title: Phrase(sv: "tillbaka, avsluta", fi: "takaisin, lopeta", en: "back, quit"),
            help: Phrase(
                sv: "Stäng det som ligger främst; från kartan: till mappen, eller avsluta. "
                    + "Allt är sparat.",
                fi: "Sulje päällimmäinen; kartasta: kansioon tai lopeta. Kaikki on tallennettu.",
                en: "Close what is in front; from the map: to the folder, or quit. "
                    + "Everything is saved."),
            run: { $0.close() }),
        Command(
            "quit", .keeping, keys: ["Ctrl-Q"], on: .everywhere,
            title: Phrase(sv: "avsluta", fi: "lopeta", en: "quit"),
            help: Phrase(
                sv: "Avsluta. Allt är sparat.", fi: "Lopeta. Kaikki on tallennettu.",
                en: "Quit. Everything is saved."),
            run: { $0.requests.append(.quit) }),
        Command(
            "suspend", .keeping, keys: [], on: .everywhere,
            title: Phrase(sv: "till skalet", fi: "komentotulkkiin", en: "suspend"),
            help: Phrase(
                sv: "Lämna terminalen en stund; fg i skalet tar dig tillbaka.",
                fi: "Siirry hetkeksi komentotulkkiin; fg tuo takaisin.",
                en: "Leave the terminal for a while; fg in the shell brings you back."),
            unless: { $0.canSuspend ? nil : Wording.Restricting.noShell },
            run: { $0.requests.append(.suspend) }),
    ]
}

extension Session {
    fileprivate mutating func close() {
        if !sheets.isEmpty {
            closeSheet()
        } else if view.isPresenting {
            togglePresenting()
        } else {
            requests.append(.goBack)
        }
    }

    fileprivate mutating func export() {
        let text = MarkdownWriter.write(
            document, language: exportLanguage, today: today, origin: origin,
            perspective: chart.perspective)
        requests.append(.export(name: exportName, text: text, replacing: false))
    }

    /// A document goes out in its own language.
    private var exportLanguage: Language {
        document[ItemID.map, .language].flatMap { Language(rawValue: $0) } ?? language
    }

    /// The file's name with another end: `kontakt.journey.json` becomes `kontakt.md`.
    private var exportName: String {
        var name = fileName
        for end in [document.kind.fileSuffix, ".json"] where name.hasSuffix(end) {
            name.removeLast(end.count)
            break
        }
        return name + ".md"
    }
}
