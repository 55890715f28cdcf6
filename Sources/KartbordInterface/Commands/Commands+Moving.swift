import KartbordText

extension Command {
    /// Moving the cursor.
    static let moving: [Command] = [
        Command(
            "go-left", .moving, keys: ["Left", "h"], on: .everywhere,
            title: Phrase(sv: "vänster", fi: "vasemmalle", en: "left"),
            help: Phrase(
                sv: "Gå till föregående steg; längst till vänster till radernas namn.",
                fi: "Siirry edelliseen askeleeseen; vasemmassa reunassa rivien nimiin.",
                en: "Go to the previous step; at the left edge to the names of the lanes."),
            inTrebox: Words(
                title: Phrase(sv: "vänster", fi: "vasemmalle", en: "left"),
                help: Phrase(
                    sv: "Gå till lådan åt vänster; från låda 1 till det som ska sorteras.",
                    fi: "Siirry vasemmanpuoleiseen laatikkoon; laatikosta 1 lajittelemattomiin.",
                    en: "Go to the box on the left; from Box 1 to what is to be sorted.")),
            run: { $0.goAcross(-1) }),
        Command(
            "go-right", .moving, keys: ["Right", "l"], on: .everywhere,
            title: Phrase(sv: "höger", fi: "oikealle", en: "right"),
            help: Phrase(
                sv: "Gå till nästa steg.", fi: "Siirry seuraavaan askeleeseen.",
                en: "Go to the next step."),
            inTrebox: Words(
                title: Phrase(sv: "höger", fi: "oikealle", en: "right"),
                help: Phrase(
                    sv: "Gå till lådan åt höger.",
                    fi: "Siirry oikeanpuoleiseen laatikkoon.",
                    en: "Go to the box on the right.")),
            run: { $0.goAcross(1) }),
        Command(
            "go-up", .moving, keys: ["Up", "k"], on: .everywhere,
            title: Phrase(sv: "upp", fi: "ylös", en: "up"),
            help: Phrase(
                sv: "Gå uppåt: lappar, rader, stegets rubrik, fasen, kartans titel.",
                fi: "Siirry ylös: laput, rivit, askeleen otsikko, vaihe, kartan otsikko.",
                en: "Go up: cards, lanes, the step's heading, the phase, the map's title."),
            inTrebox: Words(
                title: Phrase(sv: "upp", fi: "ylös", en: "up"),
                help: Phrase(
                    sv: "Gå uppåt: punkter, visionen, kartans titel.",
                    fi: "Siirry ylös: kohteet, visio, kartan otsikko.",
                    en: "Go up: items, the vision, the title.")),
            run: { $0.goAlong(-1) }),
        Command(
            "go-down", .moving, keys: ["Down", "j"], on: .everywhere,
            title: Phrase(sv: "ner", fi: "alas", en: "down"),
            help: Phrase(
                sv: "Gå nedåt: lapp för lapp, rad för rad.",
                fi: "Siirry alas: lappu lapulta, rivi riviltä.",
                en: "Go down: card by card, lane by lane."),
            inTrebox: Words(
                title: Phrase(sv: "ner", fi: "alas", en: "down"),
                help: Phrase(
                    sv: "Gå nedåt, punkt för punkt.",
                    fi: "Siirry alas kohde kohteelta.",
                    en: "Go down, item by item.")),
            run: { $0.goAlong(1) }),
        Command(
            "next-cell", .moving, keys: ["Tab", ">"],
            title: Phrase(sv: "nästa ruta", fi: "seuraava ruutu", en: "next cell"),
            help: Phrase(
                sv: "Gå till samma rad i nästa steg.",
                fi: "Siirry samalle riville seuraavassa askeleessa.",
                en: "Go to the same lane in the next step."),
            inTrebox: Words(
                title: Phrase(sv: "nästa låda", fi: "seuraava laatikko", en: "next box"),
                help: Phrase(
                    sv: "Gå till nästa låda.",
                    fi: "Siirry seuraavaan laatikkoon.",
                    en: "Go to the next box.")),
            run: { $0.kindView.moveOn(&$0, isBack: false) }),
        Command(
            "previous-cell", .moving, keys: ["Shift-Tab", "<"],
            title: Phrase(sv: "förra rutan", fi: "edellinen ruutu", en: "previous cell"),
            help: Phrase(
                sv: "Gå till samma rad i föregående steg.",
                fi: "Siirry samalle riville edellisessä askeleessa.",
                en: "Go to the same lane in the previous step."),
            inTrebox: Words(
                title: Phrase(sv: "förra lådan", fi: "edellinen laatikko", en: "previous box"),
                help: Phrase(
                    sv: "Gå till lådan före.",
                    fi: "Siirry edelliseen laatikkoon.",
                    en: "Go to the box before.")),
            run: { $0.kindView.moveOn(&$0, isBack: true) }),
        Command(
            "next-phase", .moving, keys: ["w", "]"],
            title: Phrase(sv: "nästa fas", fi: "seuraava vaihe", en: "next phase"),
            help: Phrase(
                sv: "Gå till första steget i nästa fas.",
                fi: "Siirry seuraavan vaiheen ensimmäiseen askeleeseen.",
                en: "Go to the first step of the next phase."),
            inEffectMap: Words(
                title: Phrase(sv: "nästa gren", fi: "seuraava haara", en: "next branch"),
                help: Phrase(
                    sv: "Gå till nästa gren av kartan.", fi: "Siirry kartan seuraavaan haaraan.",
                    en: "Go to the next branch of the map.")),
            inTrebox: Words(
                title: Phrase(sv: "nästa låda", fi: "seuraava laatikko", en: "next box"),
                help: Phrase(
                    sv: "Gå till nästa låda.",
                    fi: "Siirry seuraavaan laatikkoon.",
                    en: "Go to the next box.")),
            run: { $0.kindView.moveStretch(&$0, by: 1) }),
        Command(
            "previous-phase", .moving, keys: ["b", "["],
            title: Phrase(sv: "förra fasen", fi: "edellinen vaihe", en: "previous phase"),
            help: Phrase(
                sv: "Gå till fasens början, sedan till föregående fas.",
                fi: "Siirry vaiheen alkuun, sitten edelliseen vaiheeseen.",
                en: "Go to the beginning of the phase, then to the previous one."),
            inEffectMap: Words(
                title: Phrase(sv: "förra grenen", fi: "edellinen haara", en: "previous branch"),
                help: Phrase(
                    sv: "Gå till grenens början, sedan till föregående gren.",
                    fi: "Siirry haaran alkuun, sitten edelliseen haaraan.",
                    en: "Go to the beginning of the branch, then to the previous one.")),
            inTrebox: Words(
                title: Phrase(sv: "förra lådan", fi: "edellinen laatikko", en: "previous box"),
                help: Phrase(
                    sv: "Gå till lådan före.",
                    fi: "Siirry edelliseen laatikkoon.",
                    en: "Go to the box before.")),
            run: { $0.kindView.moveStretch(&$0, by: -1) }),
        Command(
            "first-column", .moving, keys: ["Home"], on: .everywhere,
            title: Phrase(sv: "första steget", fi: "ensimmäinen askel", en: "first step"),
            help: Phrase(
                sv: "Gå till kartans första steg.", fi: "Siirry kartan ensimmäiseen askeleeseen.",
                en: "Go to the first step of the map."),
            inEffectMap: Words(
                title: Phrase(sv: "första kolumnen", fi: "ensimmäinen sarake", en: "first column"),
                help: Phrase(
                    sv: "Gå till kolumnen längst till vänster.",
                    fi: "Siirry ensimmäiseen sarakkeeseen.", en: "Go to the first column.")),
            inTrebox: Words(
                title: Phrase(sv: "första kolumnen", fi: "ensimmäinen sarake", en: "first column"),
                help: Phrase(
                    sv: "Gå till kolumnen längst till vänster.",
                    fi: "Siirry ensimmäiseen sarakkeeseen.",
                    en: "Go to the first column.")),
            run: { $0.goToEnd(first: true) }),
        Command(
            "last-column", .moving, keys: ["End"], on: .everywhere,
            title: Phrase(sv: "sista steget", fi: "viimeinen askel", en: "last step"),
            help: Phrase(
                sv: "Gå till kartans sista steg.", fi: "Siirry kartan viimeiseen askeleeseen.",
                en: "Go to the last step of the map."),
            inEffectMap: Words(
                title: Phrase(sv: "sista kolumnen", fi: "viimeinen sarake", en: "last column"),
                help: Phrase(
                    sv: "Gå till kolumnen längst till höger.",
                    fi: "Siirry viimeiseen sarakkeeseen.", en: "Go to the last column.")),
            inTrebox: Words(
                title: Phrase(sv: "sista kolumnen", fi: "viimeinen sarake", en: "last column"),
                help: Phrase(
                    sv: "Gå till låda 3.",
                    fi: "Siirry laatikkoon 3.",
                    en: "Go to Box 3.")),
            run: { $0.goToEnd(first: false) }),
        Command(
            "go-to-top", .moving, keys: ["g g"], on: .everywhere,
            title: Phrase(sv: "överst", fi: "alkuun", en: "top"),
            help: Phrase(
                sv: "Gå till stegets rubrik, eller överst i listan.",
                fi: "Siirry askeleen otsikkoon tai luettelon alkuun.",
                en: "Go to the step's heading, or to the top of the list."),
            inEffectMap: Words(
                title: Phrase(sv: "överst", fi: "alkuun", en: "top"),
                help: Phrase(
                    sv: "Gå överst i kolumnen eller listan.",
                    fi: "Siirry sarakkeen tai luettelon alkuun.",
                    en: "Go to the top of the column or the list.")),
            inTrebox: Words(
                title: Phrase(sv: "överst", fi: "alkuun", en: "top"),
                help: Phrase(
                    sv: "Gå överst i lådan eller listan.",
                    fi: "Siirry laatikon tai luettelon alkuun.",
                    en: "Go to the top of the box or the list.")),
            run: { $0.goToEdge(top: true) }),
        Command(
            "go-to-bottom", .moving, keys: ["G"], on: .everywhere,
            title: Phrase(sv: "nederst", fi: "loppuun", en: "bottom"),
            help: Phrase(
                sv: "Gå till nedersta raden.", fi: "Siirry alimmalle riville.",
                en: "Go to the last lane."),
            inEffectMap: Words(
                title: Phrase(sv: "nederst", fi: "loppuun", en: "bottom"),
                help: Phrase(
                    sv: "Gå nederst i kolumnen eller listan.",
                    fi: "Siirry sarakkeen tai luettelon loppuun.",
                    en: "Go to the bottom of the column or the list.")),
            inTrebox: Words(
                title: Phrase(sv: "nederst", fi: "loppuun", en: "bottom"),
                help: Phrase(
                    sv: "Gå nederst i lådan eller listan.",
                    fi: "Siirry laatikon tai luettelon loppuun.",
                    en: "Go to the bottom of the box or the list.")),
            run: { $0.goToEdge(top: false) }),
        Command(
            "page-down", .moving, keys: ["PgDn", "Ctrl-D"], on: .everywhere,
            title: Phrase(sv: "en sida ner", fi: "sivu alas", en: "page down"),
            help: Phrase(
                sv: "Gå en skärmsida nedåt.", fi: "Siirry yksi näytöllinen alas.",
                en: "Go down by a screen."),
            run: { $0.goPage(1) }),
        Command(
            "page-up", .moving, keys: ["PgUp", "Ctrl-U"], on: .everywhere,
            title: Phrase(sv: "en sida upp", fi: "sivu ylös", en: "page up"),
            help: Phrase(
                sv: "Gå en skärmsida uppåt.", fi: "Siirry yksi näytöllinen ylös.",
                en: "Go up by a screen."),
            run: { $0.goPage(-1) }),
    ]
}

extension Session {
    fileprivate mutating func goAcross(_ by: Int) {
        if sheets.isEmpty {
            move(by < 0 ? .left : .right)
        } else if by < 0 {
            closeSheet()
        }
    }

    fileprivate mutating func goAlong(_ by: Int) {
        if sheets.isEmpty { move(by < 0 ? .up : .down) } else { moveInSheet(by) }
    }

    fileprivate mutating func goToEnd(first: Bool) {
        if sheets.isEmpty { kindView.moveToEnd(&self, first: first) } else { goToEdge(top: first) }
    }

    fileprivate mutating func goToEdge(top: Bool) {
        guard let sheet = sheets.last else {
            kindView.moveToEdge(&self, top: top)
            return
        }
        sheetSelection = top ? 0 : rows(of: sheet).count - 1
        settleSelection(top ? 1 : -1)
    }

    fileprivate mutating func goPage(_ by: Int) {
        if sheets.isEmpty { kindView.movePage(&self, by) } else { moveInSheet(by * 10) }
    }
}
