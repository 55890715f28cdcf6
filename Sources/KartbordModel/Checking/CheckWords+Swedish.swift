extension CheckWords {
    /// The Swedish words.
    ///
    /// Nouns that are also orders ("besök", "stöd", "hjälp") are left out.
    public static let swedish: CheckWords = {
        var words = CheckWords()
        words.small = [
            "och", "eller", "samt", "i", "på", "av", "till", "från", "med", "om", "för", "efter",
            "före", "innan", "under", "vid", "hos", "via", "över", "utan", "en", "ett", "den",
            "det", "de", "ny", "nytt", "nya", "första", "andra", "tredje", "sista", "egen", "eget",
        ]
        words.nouns = Family(
            words: [
                "ansökan", "anmälan", "väntan", "inbjudan", "begäran", "kallelse", "remiss",
                "brev", "faktura", "kö", "väntetid", "operation", "recept", "avtal", "kontrakt",
                "intyg", "provsvar", "svar", "samtal", "möte", "beslut", "besked", "diagnos",
                "blankett", "formulär", "kvitto", "klagomål", "problem", "behov", "avslut",
                "leverans", "vård", "hemgång", "hemkomst", "ankomst", "avgång", "kontakt",
                "telefontid", "påminnelse", "bekräftelse", "provtagning", "information",
                "rådgivning", "samordning", "remissen", "kallelsen", "beslutet", "mötet",
                "samtalet", "svaret",
            ],
            endings: [
                "ning", "ningen", "ningar", "ningarna", "ling", "lingen", "lingar", "ering",
                "eringen", "eringar", "tion", "tionen", "tioner", "heten", "heter", "else",
                "elsen", "besök", "besöket", "samtal", "samtalet", "möte", "mötet", "beslut",
                "beslutet", "ansökan", "anmälan", "blankett", "formulär", "kontakt",
            ])
        words.units = Family(
            words: [
                "växeln", "växel", "receptionen", "reception", "kundtjänst", "kundtjänsten",
                "kundcenter", "kontaktcenter", "servicecenter", "servicedesk", "helpdesk",
                "supporten", "hr", "it-enheten", "socialtjänst", "socialtjänsten", "kommunen",
                "regionen", "vårdcentral", "vårdcentralen", "akuten", "försäkringskassan",
                "skatteverket", "arbetsförmedlingen", "länsstyrelsen", "polisen", "apoteket",
                "labbet", "laboratoriet", "hemtjänsten", "kansliet", "expeditionen",
            ],
            endings: [
                "avdelning", "avdelningen", "enheten", "förvaltningen", "nämnden", "kontoret",
                "mottagningen", "kliniken", "sektionen", "myndigheten", "byrån", "expeditionen",
                "kansliet", "vårdcentralen", "kundtjänst",
            ])
        words.systems = Family(
            words: [
                "system", "systemet", "portal", "portalen", "app", "appen", "webbplats",
                "webbplatsen", "webben", "hemsida", "hemsidan", "intranät", "intranätet",
                "e-tjänst", "e-tjänsten", "databas", "databasen", "registret", "plattformen",
                "chatbot", "sharepoint", "outlook", "servicenow", "cosmic", "melior", "takecare",
                "treserva", "procapita", "lifecare", "w3d3", "platina", "raindance", "agresso",
                "heroma", "primula", "medvind",
            ],
            endings: [
                "system", "systemet", "portal", "portalen", "plattform", "plattformen",
                "-appen", "-app", "registret", "databas", "databasen",
            ])
        words.exceptions = ["lägenheten", "ekosystemet", "ekosystem", "nervsystemet"]
        words.orders = [
            "bygg", "lansera", "digitalisera", "automatisera", "implementera", "upphandla",
            "installera", "programmera",
        ]
        words.wishes = [
            "inför", "införa", "införas", "skapa", "skapas", "utveckla", "utvecklas", "ta",
            "bygga", "byggas", "behöver", "behövs", "vill", "önskar", "skaffa", "köp", "köpa",
        ]
        words.fillers = [
            "en", "ett", "ny", "nytt", "nya", "digital", "digitalt", "egen", "eget", "gemensam",
            "gemensamt", "bättre", "enkel", "enkelt", "ha", "få", "fram", "in", "bygga",
        ]
        words.solutions = [
            "app", "portal", "e-tjänst", "chatt", "chatbot", "chattbot", "webbplats", "hemsida",
            "plattform", "system", "it-system", "robot", "webbportal", "självbetjäningsportal",
        ]
        words.deliveries = [
            "införa", "lansera", "implementera", "upphandla", "digitalisera", "installera",
            "driftsätta", "införande",
        ]
        words.makers = ["bygg", "bygga", "inför", "skapa", "utveckla"]
        words.withouts = ["utan", "slippa", "inte"]
        words.novelties = ["ny", "nytt", "nya", "egen", "eget"]
        words.features = [
            "app", "portal", "e-tjänst", "e-tjänster", "chatbot", "chattbot", "webbplats",
            "intranät", "hemsida", "plattform", "självbetjäningsportal", "webbportal", "it-system",
            "sökfunktion", "knappen", "meny", "dashboard", "chattfunktion", "modul", "widget",
        ]
        words.increases = ["ökad", "ökat", "öka", "högre", "mer", "fler", "större", "flera"]
        words.uses = [
            "användning", "användningen", "användande", "inloggningar", "klick", "sidvisningar",
            "nedladdningar", "användare", "webbplatsbesök",
        ]
        words.everybody = [
            "alla", "användare", "användarna", "medborgare", "medborgarna", "invånare",
            "invånarna", "kunder", "kunderna", "allmänheten", "allmänhet", "folk", "människor",
        ]
        words.articles = ["våra", "de", "samtliga", "alla"]
        words.improvements = [
            "förbättra", "förbättrar", "förbättras", "förbättring", "förbättringar",
            "effektivisera",
            "effektiviserar", "effektiviseras", "effektivisering", "optimera", "optimerar",
            "optimeras", "optimering", "uppgradera", "uppgraderar", "uppgraderas", "uppgradering",
        ]
        words.infinitives = ["att"]
        words.savings = [
            "besparing", "besparingar", "besparingen", "besparingarna", "kostnadsbesparing",
            "kostnadsbesparingar", "besparingskrav", "besparingsmål", "lönsam", "lönsamt",
            "lönsamhet", "avkastning", "återbetalningstid", "roi", "spara pengar", "sparar pengar",
            "sänka kostnader", "sänka kostnaderna", "sänkta kostnader", "lägre kostnader",
        ]
        words.determiners = ["en", "ett", "den", "det", "de", "vår", "vårt", "våra"]
        words.denials = ["lös", "löst", "fri", "fritt"]
        return words
    }()
}
