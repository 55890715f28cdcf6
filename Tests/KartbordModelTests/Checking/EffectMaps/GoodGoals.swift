/// Goals as they should be: changes for people, and what they do, with whatever.
enum GoodGoals {
    static let effectGoals = ["sv": swedishEffects, "fi": finnishEffects, "en": englishEffects]
    static let usageGoals = ["sv": swedishUse, "fi": finnishUse, "en": englishUse]

    private static let swedishEffects = """
        Fler får svar direkt
        Färre ringer två gånger
        Kortare väntan på beslut
        Fler klarar vardagen hemma
        Inför besöket vet fler vad som ska hända
        Bygga upp förtroende för vården
        Skapa trygghet hos anhöriga
        Fler användare får svar direkt
        Ökad användning av kollektivtrafik
        Minskad användning av tvångsmedel
        Nya elever känner sig välkomna
        Ny på jobbet klarar sig första dagen
        Fler använder cykelhjälm
        Färre avhopp från utbildningen
        Handläggare får mer tid för svåra ärenden
        Utveckla barns läsförmåga
        Ta bort oro före operationen
        Färre felaktiga ansökningar
        Högre andel i arbete efter ett år
        Fler unga mår bra
        Öka tryggheten i centrum
        Fler rätt från början
        Mindre administration för lärare
        Nya svenskar hittar ett arbete snabbare
        Ingen blir utan stöd
        Systemet stressar färre
        Fler nås av beskedet i tid
        Göra det lättare att lämna in rätt uppgifter
        Större tillit till kommunen
        Patienter slipper resa i onödan
        """

    private static let finnishEffects = """
        Useampi saa vastauksen heti
        Harvempi soittaa kahdesti
        Päätöstä odotetaan vähemmän aikaa
        Useampi pärjää kotona
        Luottamus palveluihin kasvaa
        Rakentaa luottamusta
        Luoda turvallisuuden tunne
        Lääkkeiden käyttö vähenee
        Joukkoliikenteen käyttö lisääntyy
        Useampi käyttää pyöräilykypärää
        Uudet työntekijät pääsevät nopeasti alkuun
        Uusi asukas tuntee olevansa tervetullut
        Vähemmän virheellisiä hakemuksia
        Hoitajilla on enemmän aikaa potilaille
        Nuoret voivat paremmin
        Omaiset kantavat kevyempää taakkaa
        Työttömyys lyhenee
        Kukaan ei jää ilman apua
        Turhat käynnit vähenevät
        Hoitoon pääsee viikossa
        Kehittää lasten lukutaitoa
        Matkoja tarvitaan vähemmän
        Perheet jaksavat arjessa
        Yhä useampi valmistuu ajoissa
        Asiat ratkeavat kerralla
        Sairauspoissaolot vähenevät
        Asiakas tietää, kuka auttaa
        Yksinäisyys vähenee
        Useampi osaa toimia kriisissä
        Henkilöstön kuormitus kevenee
        Enemmän käyttäjiä löytää avun ajoissa
        """

    private static let englishEffects = """
        More people get an answer at once
        Fewer people ring twice
        Decisions take fewer days
        More people manage at home
        Build trust in the service
        Create a sense of safety
        More users get help the same day
        Increased use of public transport
        Less use of force
        New staff manage on their first day
        New parents feel safe
        Develop children's reading
        Fewer wrong applications
        Nurses have more time with patients
        Young people feel better
        Relatives carry a lighter load
        Nobody is left without help
        Fewer wasted journeys
        Treatment within a week
        Families cope with everyday life
        More pupils finish school
        Matters are settled at the first contact
        Sick leave goes down
        People know who will help them
        Loneliness decreases
        More people can act in a crisis
        Staff are less strained
        Shorter queues on Mondays
        Make it easier to give the right details
        Higher share in work after a year
        """

    private static let swedishUse = """
        Se var ärendet är
        Boka en tid när som helst
        Slippa svara på samma fråga
        Slippa ladda ner en app
        Veta vem som har ärendet
        Förstå beslutet
        Lämna in rätt från början
        Byta tid utan att ringa
        Ringa en enda gång
        Få hjälp på sitt eget språk
        Kunna läsa beskedet i mobilen
        Hitta rätt ingång
        Följa sitt barns skolgång
        Dela uppgifter med en anhörig
        Få veta vad som händer härnäst
        Ångra sin ansökan
        Jämföra två alternativ
        Fylla i ett formulär en gång
        Logga in på ett ställe
        Betala utan papper
        Anmäla ett fel på språng
        Prata med en människa
        Få besked i knapp tid
        Planera sin vecka
        Svara kollegan direkt
        Se hela bilden av patienten
        Klara sig utan portal
        Våga ställa frågor
        Ge ett ombud rätt att läsa
        Lita på att någon svarar
        """

    private static let finnishUse = """
        Nähdä, missä asia on
        Varata aika milloin vain
        Vastata kysymykseen vain kerran
        Tietää, kuka asiaa hoitaa
        Ymmärtää päätös
        Täyttää hakemus kerralla oikein
        Siirtää aika soittamatta
        Soittaa vain kerran
        Saada apua omalla kielellä
        Lukea viesti puhelimella
        Löytää oikea ovi
        Seurata lapsen koulunkäyntiä
        Jakaa tiedot omaisen kanssa
        Tietää, mitä seuraavaksi tapahtuu
        Perua hakemus
        Verrata kahta vaihtoehtoa
        Hoitaa asia ilman sovellusta
        Kirjautua yhdessä paikassa
        Maksaa ilman paperia
        Ilmoittaa viasta liikkeellä
        Puhua ihmisen kanssa
        Suunnitella viikkonsa
        Vastata työtoverille heti
        Nähdä potilaan koko tilanne
        Uskaltaa kysyä
        Valtuuttaa toinen lukemaan
        Luottaa siihen, että joku vastaa
        Oppia toisilta
        Saada palautetta työstään
        Pyytää kiireetöntä apua
        """

    private static let englishUse = """
        See where the case is
        Book a time at any hour
        Answer a question only once
        Know who has the case
        Understand the decision
        Get the application right at once
        Change a time without ringing
        Ring only once
        Get help in their own language
        Read the message on the phone
        Find the right door
        Follow a child's schooling
        Share details with a relative
        Know what happens next
        Withdraw an application
        Compare two alternatives
        Manage without an app
        Log in in one place
        Pay without paper
        Report a fault on the move
        Talk to a human being
        Plan the week
        Answer a colleague at once
        See the whole of a patient's situation
        Dare to ask
        Let somebody else read
        Trust that somebody answers
        Learn from each other
        Get feedback on their work
        Fill in a form once
        """
}
