import KartbordModel
import KartbordText

extension Command {
    /// Moving the things themselves.
    static let arranging: [Command] = [
        Command(
            "move-left", .arranging, keys: ["H", "Shift-Left"], for: [.journey, .trebox],
            changesMap: true,
            title: Phrase(sv: "flytta åt vänster", fi: "siirrä vasemmalle", en: "move left"),
            help: Phrase(
                sv: "Flytta lappen, steget eller fasen en plats åt vänster.",
                fi: "Siirrä lappua, askelta tai vaihetta yhden paikan vasemmalle.",
                en: "Move the card, step or phase one place to the left."),
            inTrebox: Words(
                title: Phrase(
                    sv: "till lådan före", fi: "edelliseen laatikkoon", en: "to the box before"),
                help: Phrase(
                    sv:
                        "Flytta punkten, eller de markerade, till lådan åt vänster; skälet frågas på en rad.",
                    fi:
                        "Siirrä kohde tai merkityt vasemmanpuoleiseen laatikkoon; syy kysytään yhdellä rivillä.",
                    en:
                        "Move the item, or those marked, to the box on the left; the reason is asked in one line."
                )),
            unless: { $0.shiftRefusal(.left) }, run: { $0.shift(.left) }),
        Command(
            "move-right", .arranging, keys: ["L", "Shift-Right"], for: [.journey, .trebox],
            changesMap: true,
            title: Phrase(sv: "flytta åt höger", fi: "siirrä oikealle", en: "move right"),
            help: Phrase(
                sv: "Flytta lappen, steget eller fasen en plats åt höger.",
                fi: "Siirrä lappua, askelta tai vaihetta yhden paikan oikealle.",
                en: "Move the card, step or phase one place to the right."),
            inTrebox: Words(
                title: Phrase(
                    sv: "till nästa låda", fi: "seuraavaan laatikkoon", en: "to the next box"),
                help: Phrase(
                    sv:
                        "Flytta punkten, eller de markerade, till lådan åt höger; skälet frågas på en rad.",
                    fi:
                        "Siirrä kohde tai merkityt oikeanpuoleiseen laatikkoon; syy kysytään yhdellä rivillä.",
                    en:
                        "Move the item, or those marked, to the box on the right; the reason is asked in one line."
                )),
            unless: { $0.shiftRefusal(.right) }, run: { $0.shift(.right) }),
        Command(
            "move-down", .arranging, keys: ["J", "Shift-Down"], on: [.map, .items],
            changesMap: true,
            title: Phrase(sv: "flytta ner", fi: "siirrä alas", en: "move down"),
            help: Phrase(
                sv: "Flytta lappen nedåt, från sista platsen till raden under; "
                    + "på ett radnamn flyttas raden.",
                fi: "Siirrä lappua alas, viimeisestä paikasta seuraavalle riville; "
                    + "rivin nimen kohdalla siirtyy koko rivi.",
                en: "Move the card down, from the last place to the lane below; "
                    + "on a lane's name the lane moves."),
            inEffectMap: Words(
                title: Phrase(sv: "flytta ner", fi: "siirrä alas", en: "move down"),
                help: Phrase(
                    sv: "Flytta det valda en plats nedåt bland dem bredvid det.",
                    fi: "Siirrä valittua yhden paikan alas vierekkäisten joukossa.",
                    en: "Move the chosen thing one place down among those beside it.")),
            inTrebox: Words(
                title: Phrase(sv: "flytta ner", fi: "siirrä alas", en: "move down"),
                help: Phrase(
                    sv: "Flytta punkten en plats nedåt i lådan.",
                    fi: "Siirrä kohdetta yhden paikan alas laatikossa.",
                    en: "Move the item one place down in its box.")),
            unless: { $0.shiftRefusal(.down) }, run: { $0.shift(.down) }),
        Command(
            "move-up", .arranging, keys: ["K", "Shift-Up"], on: [.map, .items], changesMap: true,
            title: Phrase(sv: "flytta upp", fi: "siirrä ylös", en: "move up"),
            help: Phrase(
                sv: "Flytta lappen uppåt, från första platsen till raden över; "
                    + "på ett radnamn flyttas raden.",
                fi: "Siirrä lappua ylös, ensimmäisestä paikasta edelliselle riville; "
                    + "rivin nimen kohdalla siirtyy koko rivi.",
                en: "Move the card up, from the first place to the lane above; "
                    + "on a lane's name the lane moves."),
            inEffectMap: Words(
                title: Phrase(sv: "flytta upp", fi: "siirrä ylös", en: "move up"),
                help: Phrase(
                    sv: "Flytta det valda en plats uppåt bland dem bredvid det.",
                    fi: "Siirrä valittua yhden paikan ylös vierekkäisten joukossa.",
                    en: "Move the chosen thing one place up among those beside it.")),
            inTrebox: Words(
                title: Phrase(sv: "flytta upp", fi: "siirrä ylös", en: "move up"),
                help: Phrase(
                    sv: "Flytta punkten en plats uppåt i lådan.",
                    fi: "Siirrä kohdetta yhden paikan ylös laatikossa.",
                    en: "Move the item one place up in its box.")),
            unless: { $0.shiftRefusal(.up) }, run: { $0.shift(.up) }),
        Command(
            "move-to", .arranging, keys: ["m"], changesMap: true,
            title: Phrase(sv: "flytta till", fi: "siirrä kohteeseen", en: "move to"),
            help: Phrase(
                sv: "Flytta det valda eller markerade: "
                    + "skriv några bokstäver av platsens namn, Enter.",
                fi: "Siirrä valittu tai merkityt: kirjoita muutama kirjain kohteen nimestä, Enter.",
                en: "Move what is chosen or marked: type a few letters of the place's name, Enter."),
            unless: { $0.moveToRefusal }, run: { $0.openTargets() }),
        Command(
            "hide-lane", .arranging, keys: ["g h"], for: [.journey], changesMap: true,
            title: Phrase(sv: "dölj raden", fi: "piilota rivi", en: "hide the lane"),
            help: Phrase(
                sv: "Dölj raden; listan över rader (g r) visar den igen.",
                fi: "Piilota rivi; riviluettelo (g r) näyttää sen taas.",
                en: "Hide the lane; the list of lanes (g r) shows it again."),
            unless: { $0.cursor.lane == nil ? Wording.Refusals.noLaneHere : nil },
            run: { session in session.cursor.lane.map { session.toggleLane($0) } }),
    ]
}
