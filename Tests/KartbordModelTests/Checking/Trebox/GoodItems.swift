/// Items as they should be: what is new in Box 3, and things that are not the same.
enum GoodItems {
    static let future = ["sv": swedish, "fi": finnish, "en": english]

    private static let swedish = """
        Vardagen i mobilen för den som bor själv
        Brukare lär upp nya medarbetare
        En dag i veckan utan kontor
        Grannar som tar emot varandra
        Digitala mentorer i varje arbetslag
        Beslut på samma dag
        Bättre start för nyanlända familjer
        Samtal i stället för ansökan
        Kommunen som plattform för föreningar
        Hemtjänst som planeras av den äldre
        Biblioteket som vårdens väntrum
        Elever som forskar på skolmaten
        Ett rum för det som inte har en ägare
        Innovationssprint med polisen
        Förebyggande besök av en kock
        Självbetjäning dygnet runt
        Effekter som mottagaren själv mäter
        Optimister i styrgruppen
        Spara röster från intervjuer i ett ljudarkiv
        Mindre papper, mer möte
        Nya vägar in för den som inte ringer
        Sparsamhet med möten
        Upptäcka ensamhet tidigt
        En app som gör att dagen hänger ihop
        Låna ut en handläggare
        Vad händer om vi frågar först?
        Avskaffa köerna genom att vända på ordningen
        Framtidsverkstad för tonåringar
        Kostnadsfri rådgivning på torget
        Att våga fråga om skulder
        """

    private static let finnish = """
        Arki puhelimessa yksin asuvalle
        Asiakkaat kouluttavat uudet työntekijät
        Päivä viikossa ilman toimistoa
        Naapurit ottavat toisensa vastaan
        Digimentori joka tiimissä
        Päätös samana päivänä
        Parempi alku uusille perheille
        Keskustelu hakemuksen sijaan
        Kotihoito, jonka asiakas suunnittelee
        Kirjasto vastaanoton odotushuoneena
        Oppilaat tutkivat kouluruokaa
        Tila sille, millä ei ole omistajaa
        Innovaatiosprintti poliisin kanssa
        Itsepalvelu ympäri vuorokauden
        Vaikutus, jonka asiakas mittaa itse
        Säästä ihmisten puhetta arkistoon
        Uusia ovia sille, joka ei soita
        Yksinäisyys huomataan ajoissa
        Sovellus, joka pitää päivän koossa
        Lainataan käsittelijä
        Mitä jos kysymme ensin?
        Jonot pois kääntämällä järjestys
        Nuorten tulevaisuuspaja
        Maksuton neuvonta torilla
        Rohkeus kysyä veloista
        Vähemmän paperia, enemmän kohtaamista
        Etälääkäri kylätalolla
        Kokki käy kotona
        Yhdistykset mukaan palveluun
        Sama ihminen koko polun
        """

    private static let english = """
        Everyday life on the phone
        Clients train new staff
        A day a week without an office
        Neighbours who receive each other
        A digital mentor in every team
        A decision the same day
        A better start for new families
        A talk instead of an application
        Home care planned by the client
        The library as a waiting room
        Pupils study the school food
        A room for what nobody owns
        An innovation sprint with the police
        Self-service round the clock
        Effects that the receiver measures
        Save voices from the interviews
        New doors for those who do not ring
        Loneliness noticed early
        An app that holds the day together
        Lend out a case officer
        What if we ask first?
        No queues, by turning the order round
        A workshop on the future for teenagers
        Free advice in the square
        Daring to ask about debts
        Less paper, more talk
        A life-saving visit
        A cook who comes home
        The same person all the way
        Saving lives with a text message
        """

    /// Pairs that look alike and are not the same.
    static let different = [
        ("sv", "Enkät 2025", "Enkät 2026"), ("sv", "Fas 1", "Fas 2"),
        ("sv", "Brev till patienten", "Brev från patienten"),
        ("sv", "Möten utan dagordning", "Möten med dagordning"),
        ("sv", "Ledighet utan pappersblankett", "Pappersblankett för ledighet"),
        ("sv", "Papper i vården", "Papperslös i vården"),
        ("sv", "Utveckla portalen", "Avveckla portalen"), ("sv", "Intern post", "Extern post"),
        ("sv", "Möte måndag", "Möte söndag"), ("sv", "Intranätet", "Nya intranätet"),
        ("sv", "Inskrivning på avdelning", "Utskrivning på avdelning"),
        ("sv", "Införa e-tjänst", "Utföra e-tjänst"), ("sv", "Centralt arkiv", "Centrum arkiv"),
        ("fi", "Kokous viikko 1", "Kokous viikko 2"), ("fi", "Paperi arjessa", "Paperiton arjessa"),
        ("fi", "Sisäinen raportti", "Ulkoinen raportti"), ("en", "Report A", "Report B"),
        ("en", "Hope for staff", "Hopeless for staff"),
        ("en", "Letters to users", "Letters from users"),
        ("en", "Import of data", "Export of data"),
    ]

    /// Pairs that say the same.
    static let same = [
        ("sv", "Månadsrapporten", "Månadsrapport"), ("sv", "Den digitala posten", "Digital post"),
        ("sv", "Pappersblanketter för ledighet", "Pappersblankett för ledighet"),
        ("sv", "E-post till alla", "Epost till alla"), ("sv", "Kund tjänst", "kundtjänst"),
        ("sv", "Faktureringsrutin", "Faktueringsrutin"), ("sv", "VECKOMÖTE", "Veckomötet!"),
        ("fi", "Kuukausiraportti", "Kuukausiraportit"), ("fi", "Viikkopalaveri", "Viikkopalaverit"),
        ("en", "The paper form", "Paper forms"), ("en", "Monthly report", "A monthly report"),
    ]
}
