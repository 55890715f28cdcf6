import KartbordText

extension WorkspaceCommand {
    /// Opening maps, and making others of them.
    static let aboutMaps: [WorkspaceCommand] = [
        WorkspaceCommand(
            "open-map", .maps, keys: ["Enter"], in: .everywhere,
            title: Phrase(sv: "öppna", fi: "avaa", en: "open"),
            help: Phrase(
                sv: "Öppna kartan; q i kartan går tillbaka hit.",
                fi: "Avaa kartta; q kartassa palaa tänne.",
                en: "Open the map; q in the map comes back here."),
            run: { $0.take() }),
        WorkspaceCommand(
            "new-map", .maps, keys: ["a", "o"],
            title: Phrase(sv: "ny karta", fi: "uusi kartta", en: "new map"),
            help: Phrase(
                sv: "Börja en ny karta från en mall.", fi: "Aloita uusi kartta pohjasta.",
                en: "Begin a new map from a template."),
            run: { $0.requests.append(.listTemplates) }),
        WorkspaceCommand(
            "rename-map", .maps, keys: ["e", "c", "F2"],
            title: Phrase(sv: "byt namn", fi: "nimeä uudelleen", en: "rename"),
            help: Phrase(
                sv: "Ge kartan ett annat namn; filen och länkarna från andra kartor följer med.",
                fi: "Anna kartalle toinen nimi; tiedosto ja muiden karttojen linkit seuraavat.",
                en: "Give the map another name; its file and links from other maps go along."),
            unless: { $0.mapRefusal }, run: { $0.beginRename() }),
        WorkspaceCommand(
            "copy-map", .maps, keys: ["y"],
            title: Phrase(sv: "kopiera", fi: "kopioi", en: "copy"),
            help: Phrase(
                sv: "Gör en karta till som den valda, med ett eget namn.",
                fi: "Tee valitusta toinen samanlainen kartta omalla nimellä.",
                en: "Make another map like the chosen one, with a name of its own."),
            unless: { $0.mapRefusal }, run: { $0.beginCopy() }),
        WorkspaceCommand(
            "wanted-map", .maps, keys: ["g w"],
            title: Phrase(
                sv: "önskat läge av den", fi: "tavoitetila siitä", en: "wanted state of it"),
            help: Phrase(
                sv: "Gör en kundresa i önskat läge av den valda; kurvorna kan jämföras.",
                fi: "Tee valitusta asiakaspolusta tavoitetila; käyriä voi verrata.",
                en: "Make the wanted state of the chosen journey; their curves can be compared."),
            unless: { $0.wantedRefusal }, run: { $0.beginWanted() }),
        WorkspaceCommand(
            "mark-map", .maps, keys: ["v"],
            title: Phrase(sv: "markera", fi: "merkitse", en: "mark"),
            help: Phrase(
                sv: "Markera kartan, för att exportera flera; igen avmarkerar.",
                fi: "Merkitse kartta usean vientiä varten; uudelleen poistaa merkin.",
                en: "Mark the map, to export several; again takes the mark away."),
            unless: { $0.mapRefusal }, run: { $0.toggleMark() }),
        WorkspaceCommand(
            "mark-all", .maps, keys: ["V"],
            title: Phrase(sv: "markera alla", fi: "merkitse kaikki", en: "mark all"),
            help: Phrase(
                sv: "Markera alla kartor som syns; igen avmarkerar.",
                fi: "Merkitse kaikki näkyvät kartat; uudelleen poistaa merkit.",
                en: "Mark every map that is shown; again takes the marks away."),
            run: { $0.toggleAllMarks() }),
        WorkspaceCommand(
            "export", .maps, keys: ["E"],
            title: Phrase(sv: "exportera", fi: "vie", en: "export"),
            help: Phrase(
                sv: "Skriv den valda kartan, eller de markerade, som dokument (Markdown) bredvid.",
                fi: "Kirjoita valittu kartta tai merkityt asiakirjoiksi (Markdown) viereen.",
                en: "Write the chosen map, or the marked ones, as documents (Markdown) beside them."
            ),
            unless: { $0.marks.isEmpty ? $0.mapRefusal : nil }, run: { $0.export() }),
    ]
}
