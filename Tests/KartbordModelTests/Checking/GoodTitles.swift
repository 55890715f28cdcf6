/// Titles of steps as they should be: with the receiver's verb.
enum GoodTitles {
    static let all = ["sv": swedish, "fi": finnish, "en": english]

    static let swedish = """
        Söker numret
        Ringer växeln
        Väntar på besked
        Knappval
        Får svar
        Bokar tid
        Bokar om tiden
        Avbokar besöket
        Läser kallelsen
        Fyller i ansökan
        Skickar in ansökan
        Loggar in i e-tjänsten
        Letar på hemsidan
        Frågar en granne
        Tar bussen till vårdcentralen
        Hittar till receptionen
        Anmäler sig i receptionen
        Väntar i väntrummet
        Träffar läkaren
        Lämnar blodprov
        Får diagnosen
        Hämtar ut recept
        Betalar räkningen
        Överklagar beslutet
        Glömmer mötet
        Besöker kundtjänst
        Besök
        Besöka akuten
        Ringa
        Ring kommunen
        Köper biljett
        Köp
        Hjälp
        Undrar vem som har ärendet
        Oroar sig för operationen
        Berättar samma sak igen
        Blir kopplad vidare
        Kopplas till kundtjänst
        Hamnar i kö
        Ger upp
        Provar igen nästa dag
        Upptäcker felet
        Felanmäler stoppet i avloppet
        Får återkoppling
        Tackar för hjälpen
        Åker hem
        Byter lösenord
        Installerar appen
        Signerar avtalet
        Skriver under
        Pratar med personalavdelningen
        Läser på webben
        Jämför alternativen
        Väljer vårdcentral
        Beslutar sig
        Beställer dator
        Kvitterar ut datorn
        Lämnar tillbaka telefonen
        Blir sjuk
        Tidig morgon
        """

    static let finnish = """
        Etsii numeron
        Soittaa vaihteeseen
        Odottaa vastausta
        Odottaa päätöstä
        Varaa ajan
        Varaa ajan verkossa
        Peruu ajan
        Siirtää aikaa
        Saa kutsun
        Kutsu
        Viesti
        Lukee kirjeen
        Täyttää hakemuksen
        Lähettää hakemuksen
        Kirjautuu sovellukseen
        Kirjautua Omakantaan
        Etsii verkkosivuilta
        Kysyy naapurilta
        Matkustaa terveysasemalle
        Löytää vastaanoton
        Ilmoittautuu
        Ilmoittautuminen
        Hakeminen
        Ajan varaaminen
        Istuu odotushuoneessa
        Tapaa lääkärin
        Käy laboratoriossa
        Saa diagnoosin
        Hakee lääkkeet apteekista
        Maksaa laskun
        Valittaa päätöksestä
        Unohtaa ajan
        Käy neuvolassa
        Soita
        Soittakaa päivystykseen
        Ostaa lipun
        Miettii, kenellä asia on
        Pelkää leikkausta
        Kertoo saman uudelleen
        Siirretään toiselle osastolle
        Jää jonoon
        Jonottaa
        Luovuttaa
        Yrittää uudelleen
        Huomaa vian
        Ilmoittaa viasta
        Saa palautteen
        Kiittää avusta
        Lähtee kotiin
        Vaihtaa salasanan
        Asentaa sovelluksen
        Allekirjoittaa sopimuksen
        Puhuu henkilöstöhallinnon kanssa
        Vertailee vaihtoehtoja
        Valitsee terveysaseman
        Päättää
        Tilaa tietokoneen
        Palauttaa puhelimen
        Sairastuu
        Varhain aamulla
        """

    static let english = """
        Looks for the number
        Rings the switchboard
        Waits for an answer
        Waits for a decision
        Waiting for the bus
        Book an appointment
        Books an appointment
        Cancels the appointment
        Order confirmation
        Get confirmation
        Reads the letter
        Fills in the application
        Sends the application
        Log in
        Logs in to the portal
        Searches the website
        Asks a neighbour
        Takes the bus to the clinic
        Finds the reception
        Checks in
        Check the system
        Sits in the waiting room
        Meets the doctor
        Gives a blood sample
        Gets the diagnosis
        Collects the prescription
        Pays the invoice
        Pay
        Appeals the decision
        Forgets the meeting
        Visits the pharmacy
        Visit
        Call
        Call the clinic
        Buys a ticket
        Queue
        Wonders who has the case
        Worries about surgery
        Tells the same thing again
        Is put through
        Transfers to another department
        Gives up
        Tries again
        Notices the fault
        Report
        Reports the fault
        Hears back
        Says thank you
        Goes home
        Changes the password
        Installs the app
        Signs the agreement
        Talks to the department
        Compares the alternatives
        Chooses a clinic
        Decides
        Orders a computer
        Returns the phone
        Falls ill
        Early morning
        """
}
