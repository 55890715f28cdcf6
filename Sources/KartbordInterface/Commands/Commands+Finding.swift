import KartbordModel
import KartbordText

extension Command {
    /// Finding places, commands and what is missing.
    static let finding: [Command] = [
        Command(
            "find", .finding, keys: ["/", "Ctrl-F"], on: .everywhere,
            title: Phrase(sv: "sök", fi: "etsi", en: "find"),
            help: Phrase(
                sv: "Sök i alla texter; i en lista bland raderna.",
                fi: "Etsi kaikista teksteistä; luettelossa sen riveistä.",
                en: "Find in all texts; in a list among its rows."),
            run: { $0.beginFinding() }),
        Command(
            "find-next", .finding, keys: ["n"],
            title: Phrase(sv: "nästa träff", fi: "seuraava osuma", en: "next hit"),
            help: Phrase(
                sv: "Gå till nästa träff.", fi: "Siirry seuraavaan osumaan.",
                en: "Go to the next hit."),
            unless: { $0.searchText.isEmpty ? Wording.Refusals.nothingSearched : nil },
            run: { $0.goToHit(1) }),
        Command(
            "find-previous", .finding, keys: ["N"],
            title: Phrase(sv: "förra träffen", fi: "edellinen osuma", en: "previous hit"),
            help: Phrase(
                sv: "Gå till föregående träff.", fi: "Siirry edelliseen osumaan.",
                en: "Go to the previous hit."),
            unless: { $0.searchText.isEmpty ? Wording.Refusals.nothingSearched : nil },
            run: { $0.goToHit(-1) }),
        Command(
            "list-conflicts", .finding, keys: ["g x"], on: .everywhere,
            title: Phrase(sv: "konflikter", fi: "ristiriidat", en: "conflicts"),
            help: Phrase(
                sv: "Det som två har ändrat olika, när kartor har sammanförts; Enter avgör.",
                fi: "Mitä kaksi on muuttanut eri tavoin, kun kartat yhdistettiin; Enter ratkaisee.",
                en: "What two people changed differently when maps were joined; Enter decides."),
            unless: { $0.document.conflicts.isEmpty ? Wording.Conflicts.none : nil },
            run: { $0.openSheet(.conflicts) }),
        Command(
            "go-to-place", .finding, keys: ["g s"], on: .everywhere,
            title: Phrase(sv: "gå till", fi: "siirry", en: "go to"),
            help: Phrase(
                sv: "Gå till ett steg eller en rad genom att skriva några bokstäver.",
                fi: "Siirry askeleeseen tai riville kirjoittamalla muutama kirjain.",
                en: "Go to a step or a lane by typing a few letters."),
            inEffectMap: Words(
                title: Phrase(sv: "gå till", fi: "siirry", en: "go to"),
                help: Phrase(
                    sv: "Gå till något på kartan genom att skriva några bokstäver.",
                    fi: "Siirry johonkin kartan kohtaan kirjoittamalla muutama kirjain.",
                    en: "Go to something on the map by typing a few letters.")),
            inTrebox: Words(
                title: Phrase(sv: "gå till", fi: "siirry", en: "go to"),
                help: Phrase(
                    sv: "Gå till en punkt genom att skriva några bokstäver.",
                    fi: "Siirry kohteeseen kirjoittamalla muutama kirjain.",
                    en: "Go to an item by typing a few letters.")),
            run: { session in
                session.sheets = []
                session.openSheet(.places)
            }),
        Command(
            "list-findings", .finding, keys: ["!"], on: .everywhere,
            title: Phrase(sv: "kontroller", fi: "tarkistukset", en: "checks"),
            help: Phrase(
                sv: "Vad metoden saknar i kartan; Enter går dit.",
                fi: "Mitä menetelmä kartasta kaipaa; Enter vie sinne.",
                en: "What the method misses in the map; Enter goes there."),
            run: { session in
                session.sheets = []
                session.openSheet(.findings)
            }),
        Command(
            "next-finding", .finding, keys: ["g c"], on: .everywhere,
            title: Phrase(sv: "nästa anmärkning", fi: "seuraava huomautus", en: "next remark"),
            help: Phrase(
                sv: "Gå till nästa ställe som kontrollerna har anmärkt på.",
                fi: "Siirry seuraavaan kohtaan, josta tarkistuksilla on huomautettavaa.",
                en: "Go to the next place that the checks remark on."),
            run: { $0.goToNextFinding() }),
        Command(
            "palette", .finding, keys: [":", "Ctrl-P"], on: .everywhere,
            title: Phrase(sv: "alla kommandon", fi: "kaikki komennot", en: "all commands"),
            help: Phrase(
                sv: "Hitta ett kommando genom att skriva; Enter kör det.",
                fi: "Etsi komento kirjoittamalla; Enter suorittaa sen.",
                en: "Find a command by typing; Enter runs it."),
            run: { $0.openSheet(.palette) }),
        Command(
            "help", .finding, keys: ["?", "F1"], on: .everywhere,
            title: Phrase(sv: "hjälp", fi: "ohje", en: "help"),
            help: Phrase(
                sv: "Vad man kan göra här, och alla tangenter.",
                fi: "Mitä tässä voi tehdä, ja kaikki näppäimet.",
                en: "What can be done here, and all keys."),
            run: { $0.openSheet(.help) }),
    ]
}

extension Session {
    fileprivate mutating func beginFinding() {
        guard !sheets.isEmpty else {
            openSheet(.search)
            return
        }
        sheets[sheets.count - 1].isFiltering = true
    }

    fileprivate mutating func goToHit(_ by: Int) {
        let hits = hits(searchText)
        guard !hits.isEmpty else {
            say(Wording.Lists.nothingFound, .refusal)
            return
        }
        let here = hitPlace.map { min($0, hits.count - 1) } ?? (by > 0 ? -1 : 0)
        let place = (here + by + hits.count) % hits.count
        hitPlace = place
        if !reveal(hits[place]) { go(to: hits[place]) }
        say(Wording.Done.hit(place + 1, of: hits.count))
    }
}
