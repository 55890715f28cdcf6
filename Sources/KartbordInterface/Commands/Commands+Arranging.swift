import KartbordText

extension Command {
    /// Moving the things themselves.
    static let arranging: [Command] = [
        Command(
            "move-left", .arranging, keys: ["H", "Shift-Left"], changesMap: true,
            title: Phrase(sv: "flytta åt vänster", fi: "siirrä vasemmalle", en: "move left"),
            help: Phrase(
                sv: "Flytta lappen, steget eller fasen ett steg åt vänster.",
                fi: "Siirrä lappua, askelta tai vaihetta yksi askel vasemmalle.",
                en: "Move the card, step or phase one to the left."),
            unless: { $0.shiftRefusal(.left) }, run: { $0.shift(.left) }),
        Command(
            "move-right", .arranging, keys: ["L", "Shift-Right"], changesMap: true,
            title: Phrase(sv: "flytta åt höger", fi: "siirrä oikealle", en: "move right"),
            help: Phrase(
                sv: "Flytta lappen, steget eller fasen ett steg åt höger.",
                fi: "Siirrä lappua, askelta tai vaihetta yksi askel oikealle.",
                en: "Move the card, step or phase one to the right."),
            unless: { $0.shiftRefusal(.right) }, run: { $0.shift(.right) }),
        Command(
            "move-down", .arranging, keys: ["J", "Shift-Down"], on: [.grid, .items],
            changesMap: true,
            title: Phrase(sv: "flytta ner", fi: "siirrä alas", en: "move down"),
            help: Phrase(
                sv: "Flytta lappen nedåt, sist till nästa rad; på en rads namn hela raden.",
                fi: "Siirrä lappua alas, lopuksi seuraavalle riville; rivin nimessä koko riviä.",
                en: "Move the card down, at last to the next lane; on a lane's name the lane."),
            unless: { $0.shiftRefusal(.down) }, run: { $0.shift(.down) }),
        Command(
            "move-up", .arranging, keys: ["K", "Shift-Up"], on: [.grid, .items], changesMap: true,
            title: Phrase(sv: "flytta upp", fi: "siirrä ylös", en: "move up"),
            help: Phrase(
                sv: "Flytta lappen uppåt, sist till förra raden; på en rads namn hela raden.",
                fi: "Siirrä lappua ylös, lopuksi edelliselle riville; rivin nimessä koko riviä.",
                en: "Move the card up, at last to the lane above; on a lane's name the lane."),
            unless: { $0.shiftRefusal(.up) }, run: { $0.shift(.up) }),
        Command(
            "move-to", .arranging, keys: ["m"], changesMap: true,
            title: Phrase(sv: "flytta till", fi: "siirrä kohteeseen", en: "move to"),
            help: Phrase(
                sv: "Flytta det valda eller markerade: skriv några bokstäver av stället, Enter.",
                fi: "Siirrä valittu tai merkityt: kirjoita paikasta muutama kirjain, Enter.",
                en: "Move what is chosen or marked: type a few letters of the place, Enter."),
            unless: { $0.moveToRefusal }, run: { $0.openTargets() }),
        Command(
            "hide-lane", .arranging, keys: ["g h"], changesMap: true,
            title: Phrase(sv: "dölj raden", fi: "piilota rivi", en: "hide the lane"),
            help: Phrase(
                sv: "Dölj raden; listan över rader (g r) visar den igen.",
                fi: "Piilota rivi; riviluettelo (g r) näyttää sen taas.",
                en: "Hide the lane; the list of lanes (g r) shows it again."),
            unless: { $0.cursor.lane == nil ? Wording.Refusals.noLaneHere : nil },
            run: { session in session.cursor.lane.map { session.toggleLane($0) } }),
    ]
}
