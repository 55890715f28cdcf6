import KartbordText

extension WorkspaceCommand {
    /// Moving in the lists.
    static let moving: [WorkspaceCommand] = [
        WorkspaceCommand(
            "go-up", .moving, keys: ["Up", "k"], in: .everywhere,
            title: Phrase(sv: "upp", fi: "ylös", en: "up"),
            help: Phrase(
                sv: "Gå till raden ovanför.", fi: "Siirry ylemmälle riville.",
                en: "Go to the row above."),
            run: { $0.move(-1) }),
        WorkspaceCommand(
            "go-down", .moving, keys: ["Down", "j"], in: .everywhere,
            title: Phrase(sv: "ner", fi: "alas", en: "down"),
            help: Phrase(
                sv: "Gå till raden nedanför.", fi: "Siirry alemmalle riville.",
                en: "Go to the row below."),
            run: { $0.move(1) }),
        WorkspaceCommand(
            "go-to-top", .moving, keys: ["Home", "g g"], in: .everywhere,
            title: Phrase(sv: "överst", fi: "alkuun", en: "top"),
            help: Phrase(
                sv: "Gå överst i listan.", fi: "Siirry luettelon alkuun.",
                en: "Go to the top of the list."),
            run: { $0.moveToEdge(top: true) }),
        WorkspaceCommand(
            "go-to-bottom", .moving, keys: ["End", "G"], in: .everywhere,
            title: Phrase(sv: "nederst", fi: "loppuun", en: "bottom"),
            help: Phrase(
                sv: "Gå nederst i listan.", fi: "Siirry luettelon loppuun.",
                en: "Go to the bottom of the list."),
            run: { $0.moveToEdge(top: false) }),
        WorkspaceCommand(
            "page-down", .moving, keys: ["PgDn", "Ctrl-D"], in: .everywhere,
            title: Phrase(sv: "en sida ner", fi: "sivu alas", en: "page down"),
            help: Phrase(
                sv: "Gå en skärmsida nedåt.", fi: "Siirry yksi näytöllinen alas.",
                en: "Go down by a screen."),
            run: { $0.move($0.listRoom) }),
        WorkspaceCommand(
            "page-up", .moving, keys: ["PgUp", "Ctrl-U"], in: .everywhere,
            title: Phrase(sv: "en sida upp", fi: "sivu ylös", en: "page up"),
            help: Phrase(
                sv: "Gå en skärmsida uppåt.", fi: "Siirry yksi näytöllinen ylös.",
                en: "Go up by a screen."),
            run: { $0.move(-$0.listRoom) }),
    ]

    /// Finding maps and commands.
    static let finding: [WorkspaceCommand] = [
        WorkspaceCommand(
            "find", .finding, keys: ["/", "Ctrl-F"], in: .everywhere,
            title: Phrase(sv: "sök", fi: "etsi", en: "find"),
            help: Phrase(
                sv: "Visa bara det som innehåller orden du skriver.",
                fi: "Näytä vain ne, joissa on kirjoittamasi sanat.",
                en: "Show only what holds the words that you type."),
            run: { $0.page.isFiltering = true }),
        WorkspaceCommand(
            "turn-list", .finding, keys: ["t"],
            title: Phrase(sv: "ordna", fi: "järjestä", en: "order"),
            help: Phrase(
                sv: "Ordna kartorna efter senaste ändring, titel eller uppföljningsdatum.",
                fi: "Järjestä kartat muutoksen, otsikon tai seurantapäivän mukaan.",
                en: "Order the maps by last change, title or review date."),
            run: { $0.turn() }),
        WorkspaceCommand(
            "show-threads", .finding, keys: ["g t"],
            title: Phrase(sv: "röda tråden", fi: "punainen lanka", en: "the red thread"),
            help: Phrase(
                sv: "Trådarna genom alla kartor, och var de brister; Enter går dit.",
                fi: "Langat kaikkien karttojen läpi ja missä ne katkeavat; Enter vie sinne.",
                en: "The threads through all maps, and where they break off; Enter goes there."),
            run: { $0.requests.append(.readThreads) }),
        WorkspaceCommand(
            "palette", .finding, keys: [":", "Ctrl-P"], in: .everywhere,
            title: Phrase(sv: "alla kommandon", fi: "kaikki komennot", en: "all commands"),
            help: Phrase(
                sv: "Hitta ett kommando genom att skriva; Enter kör det.",
                fi: "Etsi komento kirjoittamalla; Enter suorittaa sen.",
                en: "Find a command by typing; Enter runs it."),
            run: { $0.open(.palette) }),
        WorkspaceCommand(
            "help", .finding, keys: ["?", "F1"], in: .everywhere,
            title: Phrase(sv: "hjälp", fi: "ohje", en: "help"),
            help: Phrase(
                sv: "Vad man kan göra här, och alla tangenter.",
                fi: "Mitä tässä voi tehdä, ja kaikki näppäimet.",
                en: "What can be done here, and all keys."),
            run: { $0.open(.help) }),
    ]

    /// The screen, and ways out.
    static let leaving: [WorkspaceCommand] = [
        WorkspaceCommand(
            "close", .leaving, keys: ["q"], in: .everywhere,
            title: Phrase(sv: "tillbaka, avsluta", fi: "takaisin, lopeta", en: "back, quit"),
            help: Phrase(
                sv: "Stäng det som ligger främst; från kartornas lista: avsluta.",
                fi: "Sulje päällimmäinen; karttojen luettelosta: lopeta.",
                en: "Close what is in front; from the list of maps: quit."),
            run: { $0.close() }),
        WorkspaceCommand(
            "quit", .leaving, keys: ["Ctrl-Q"], in: .everywhere,
            title: Phrase(sv: "avsluta", fi: "lopeta", en: "quit"),
            help: Phrase(
                sv: "Avsluta. Allt är sparat.", fi: "Lopeta. Kaikki on tallennettu.",
                en: "Quit. Everything is saved."),
            run: { $0.requests.append(.quit) }),
        WorkspaceCommand(
            "redraw", .leaving, keys: ["Ctrl-L"], in: .everywhere,
            title: Phrase(sv: "rita om", fi: "piirrä uudelleen", en: "redraw"),
            help: Phrase(
                sv: "Rita om skärmen, om något annat har skrivit på den.",
                fi: "Piirrä näyttö uudelleen, jos jokin muu on kirjoittanut siihen.",
                en: "Draw the screen anew, if something else has written on it."),
            run: { $0.requests.append(.redraw) }),
        WorkspaceCommand(
            "toggle-mouse", .leaving, keys: ["%"], in: .everywhere,
            title: Phrase(sv: "mus på/av", fi: "hiiri päälle/pois", en: "mouse on/off"),
            help: Phrase(
                sv: "Klick väljer, ett till öppnar, hjulet bläddrar.",
                fi: "Napsautus valitsee, toinen avaa, rulla selaa.",
                en: "A click chooses, another opens, the wheel scrolls."),
            run: { $0.toggleMouse() }),
        WorkspaceCommand(
            "choose-language", .leaving, keys: [], in: .everywhere,
            title: Phrase(sv: "språk", fi: "kieli", en: "language"),
            help: Phrase(
                sv: "Byt språk i programmet; kartornas texter ändras inte.",
                fi: "Vaihda ohjelman kieli; karttojen tekstit eivät muutu.",
                en: "Change the language of the program; the maps' texts stay."),
            run: { $0.open(.languages) }),
        WorkspaceCommand(
            "suspend", .leaving, keys: [], in: .everywhere,
            title: Phrase(sv: "till skalet", fi: "komentotulkkiin", en: "suspend"),
            help: Phrase(
                sv: "Lämna terminalen en stund; fg i skalet tar dig tillbaka.",
                fi: "Siirry hetkeksi komentotulkkiin; fg tuo takaisin.",
                en: "Leave the terminal for a while; fg in the shell brings you back."),
            unless: { $0.canSuspend ? nil : Wording.Restricting.noShell },
            run: { $0.requests.append(.suspend) }),
    ]
}
