extension CheckWords {
    /// The Finnish words.
    ///
    /// Nouns that are also verbs ("kutsu", "viesti") are left out, and so are
    /// the nouns in -minen, which tell of doing something.
    public static let finnish: CheckWords = {
        var words = CheckWords()
        words.small = [
            "ja", "tai", "sekä", "uusi", "uuden", "ensimmäinen", "toinen", "kolmas", "viimeinen",
            "oma", "oman", "jälkeen", "ennen", "kanssa", "ilman",
        ]
        words.nouns = Family(
            words: [
                "puhelu", "soitto", "käynti", "hoito", "lasku", "maksu", "jono", "arvio",
                "kirje", "lomake", "palaute", "lähete", "päätös", "diagnoosi", "resepti",
                "sopimus", "aikataulu", "siirto", "muutto", "yhteys", "ongelma", "tarve",
                "epikriisi", "kuitti", "valitus", "tieto", "tiedot", "neuvottelu", "kokous",
            ],
            endings: [
                "us", "ys", "uksen", "yksen", "ukset", "ykset", "nta", "ntä", "nnan", "nnän",
                "inti", "innin", "käynti", "käynnin", "hoito", "päätös", "päätöksen", "lomake",
                "puhelu", "puhelun", "lasku", "maksu", "tio", "tion",
            ])
        words.units = Family(
            words: [
                "vaihde", "puhelinvaihde", "asiakaspalvelu", "neuvontapiste", "palvelupiste",
                "terveysasema", "päivystys", "poliklinikka", "vastaanotto", "hallinto", "kela",
                "verottaja", "te-toimisto", "apteekki", "laboratorio", "neuvola",
                "hammashoitola", "kunta", "kaupunki", "hyvinvointialue", "tietohallinto",
                "kirjaamo", "helpdesk", "taloushallinto", "henkilöstöhallinto",
            ],
            endings: [
                "osasto", "yksikkö", "toimisto", "virasto", "keskus", "laitos", "jaosto",
                "lautakunta", "hallinto", "poliklinikka", "neuvola", "palvelupiste",
            ])
        words.systems = Family(
            words: [
                "järjestelmä", "sovellus", "portaali", "verkkosivu", "verkkosivut", "nettisivut",
                "kotisivut", "intranet", "intra", "tietokanta", "rekisteri", "omakanta",
                "apotti", "pegasos", "effica", "lifecare", "mediatri", "omaolo", "sarastia",
                "sharepoint", "outlook", "chatbot",
            ],
            endings: [
                "järjestelmä", "sovellus", "portaali", "rekisteri", "tietokanta", "verkkopalvelu",
            ])
        words.exceptions = ["hermojärjestelmä", "vastalaitos"]
        words.orders = [
            "rakenna", "rakennetaan", "lanseeraa", "lanseerataan", "digitalisoi",
            "digitalisoidaan", "automatisoi", "automatisoidaan", "ohjelmoidaan",
        ]
        words.wishes = [
            "tarvitaan", "tarvitsee", "haluaa", "haluan", "kehitetään", "kehitä", "otetaan",
            "ota", "hankitaan", "hanki", "luodaan", "luo", "tehdään", "tehkää", "pitäisi",
            "pitää",
        ]
        words.fillers = [
            "uusi", "uuden", "uutta", "oma", "oman", "omaa", "yhteinen", "yhteisen", "yhteistä",
            "digitaalinen", "digitaalisen", "digitaalista", "parempi", "paremman", "parempaa",
            "olla", "saada", "käyttöön", "kehittää", "rakentaa", "hankkia",
        ]
        words.solutions = [
            "sovellus", "sovellusta", "portaali", "portaalia", "chatbot", "chatbottia",
            "verkkopalvelu", "verkkopalvelua", "mobiilisovellus", "mobiilisovellusta", "appi",
        ]
        words.lastSolutions = [
            "järjestelmä", "järjestelmän", "järjestelmää", "sovelluksen", "portaalin",
            "chatbotin", "verkkopalvelun", "mobiilisovelluksen", "apin",
        ]
        words.deliveries = [
            "lanseeraa", "lanseerata", "lanseerataan", "digitalisoi", "digitalisoida", "hanki",
            "hankkia", "hankitaan", "käyttöönotto",
        ]
        words.makers = ["rakenna", "rakentaa", "rakennetaan", "luoda", "kehittää"]
        words.withouts = ["ilman", "ei"]
        words.novelties = ["uusi", "uuden", "uutta", "oma", "oman", "omaa"]
        words.features = [
            "sovellus", "sovellusta", "portaali", "portaalia", "chatbot", "chatbottia",
            "verkkopalvelu", "verkkopalvelua", "mobiilisovellus", "mobiilisovellusta", "appi",
            "verkkosivusto", "verkkosivustoa", "intranet", "hakutoiminto", "hakutoimintoa",
            "painike", "painiketta", "valikko", "valikkoa",
        ]
        words.increases = ["lisätä", "lisää", "enemmän", "suurempi", "kasvava", "kasvattaa"]
        words.uses = [
            "käyttö", "käyttöä", "käyttäjiä", "kirjautumisia", "latauksia", "sivulatauksia",
            "klikkauksia",
        ]
        words.everybody = [
            "kaikki", "käyttäjät", "kansalaiset", "asukkaat", "kuntalaiset", "asiakkaat", "yleisö",
            "ihmiset",
        ]
        words.articles = ["kaikki", "meidän"]
        words.improvements = [
            "paranna", "parantaa", "parannetaan", "parantaminen", "tehosta", "tehostaa",
            "tehostetaan", "tehostaminen", "optimoi", "optimoida", "optimoidaan", "optimointi",
            "päivitä", "päivittää", "päivitetään", "päivittäminen",
        ]
        words.lastImprovements = ["parantaminen", "tehostaminen", "optimointi", "päivittäminen"]
        words.savings = [
            "säästö", "säästöt", "säästöjä", "säästöä", "säästöihin", "kustannussäästö",
            "kustannussäästöt", "kustannussäästöjä", "säästötavoite", "kannattavuus",
            "takaisinmaksuaika", "roi", "säästää rahaa", "säästämme rahaa", "alentaa kustannuksia",
            "pienemmät kustannukset",
        ]
        words.denials = ["ton", "tön"]
        return words
    }()
}
