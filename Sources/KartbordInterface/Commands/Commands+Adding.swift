import KartbordModel
import KartbordText

extension Command {
    /// Capturing while people talk.
    static let adding: [Command] =
        [
            Command(
                "add-cards", .adding, keys: ["a"], on: [.map, .items], changesMap: true,
                title: Phrase(sv: "lägg till", fi: "lisää", en: "add"),
                help: Phrase(
                    sv:
                        "Skriv lappar där du står: Enter ger nästa, Enter på tom rad eller Esc slutar.",
                    fi:
                        "Kirjoita lappuja tähän: Enter antaa seuraavan, tyhjä Enter tai Esc lopettaa.",
                    en:
                        "Type cards where you are: Enter gives the next, Enter on nothing or Esc ends."
                ),
                inEffectMap: Words(
                    title: Phrase(sv: "lägg till", fi: "lisää", en: "add"),
                    help: Phrase(
                        sv:
                            "Skriv där du står: Enter ger nästa, Tab nivån under, tom Enter eller Esc slutar.",
                        fi:
                            "Kirjoita tähän: Enter antaa seuraavan, Tab alemman tason, Esc lopettaa.",
                        en:
                            "Type where you are: Enter gives the next, Tab the level below, Esc ends."
                    )),
                inTrebox: Words(
                    title: Phrase(sv: "lägg till", fi: "lisää", en: "add"),
                    help: Phrase(
                        sv:
                            "Skriv punkter där du står: Enter ger nästa, Tab nästa låda, tom Enter eller Esc slutar.",
                        fi:
                            "Kirjoita kohteita tähän: Enter antaa seuraavan, Tab seuraavan laatikon, Esc lopettaa.",
                        en:
                            "Type items where you are: Enter gives the next, Tab the next box, Esc ends."
                    )),
                unless: { $0.captureRefusal }, run: { $0.capture(command: "add-cards") }),
            Command(
                "new-after", .adding, keys: ["o"], on: [.map, .items, .form], changesMap: true,
                title: Phrase(sv: "nytt steg", fi: "uusi askel", en: "new step"),
                help: Phrase(
                    sv: "Nytt steg efter det här; på en fas en ny fas, på en rads namn en ny rad.",
                    fi: "Uusi askel tämän jälkeen; vaiheen kohdalla uusi vaihe, "
                        + "rivin nimen kohdalla uusi rivi.",
                    en:
                        "A new step after this one; on a phase a new phase, on a lane's name a lane."
                ),
                inEffectMap: Words(
                    title: Phrase(sv: "ny efter", fi: "uusi perään", en: "new after"),
                    help: Phrase(
                        sv: "En till på samma nivå, efter den här.",
                        fi: "Uusi samalle tasolle tämän jälkeen.",
                        en: "One more on the same level, after this one.")),
                inTrebox: Words(
                    title: Phrase(sv: "ny efter", fi: "uusi perään", en: "new after"),
                    help: Phrase(
                        sv: "En punkt till, efter den här; i ett formulär en till i listan.",
                        fi: "Uusi kohde tämän jälkeen; lomakkeessa uusi luetteloon.",
                        en: "One more item after this one; in a form one more in the list.")),
                run: { $0.makeNew(before: false) }),
            Command(
                "new-before", .adding, keys: ["O"], on: [.map, .items], changesMap: true,
                title: Phrase(sv: "nytt steg före", fi: "uusi askel ennen", en: "new step before"),
                help: Phrase(
                    sv: "Som o, men före det som är valt.", fi: "Kuten o, mutta ennen valittua.",
                    en: "Like o, but before what is chosen."),
                inEffectMap: Words(
                    title: Phrase(sv: "ny före", fi: "uusi eteen", en: "new before"),
                    help: Phrase(
                        sv: "En till på samma nivå, före den här.",
                        fi: "Uusi samalle tasolle ennen tätä.",
                        en: "One more on the same level, before this one.")),
                inTrebox: Words(
                    title: Phrase(sv: "ny före", fi: "uusi eteen", en: "new before"),
                    help: Phrase(
                        sv: "En punkt till, före den här.",
                        fi: "Uusi kohde ennen tätä.",
                        en: "One more item before this one.")),
                run: { $0.makeNew(before: true) }),
            Command(
                "new-phase", .adding, keys: ["g n"], for: [.journey], changesMap: true,
                title: Phrase(sv: "ny fas", fi: "uusi vaihe", en: "new phase"),
                help: Phrase(
                    sv: "Ny fas efter den här, med ett första steg.",
                    fi: "Uusi vaihe tämän jälkeen; siinä on valmiina ensimmäinen askel.",
                    en: "A new phase after this one, with a first step."),
                run: { $0.makePhase(before: false) }),
        ]
}
