import Testing

@testable import KartbordModel

struct PersonalDetailTests {
    @Test(arguments: [
        "850709-9805", "Född 19850709-9805, ringde", "121212+1212", "198507099805",
        "8507099805", "850709 9805", "samordning 850769-9802", "850709–9805",
        "131052-308T", "131052-308t", "010203A123X", "hetu: 131052-3081.",
    ])
    func `An identity number is found`(text: String) {
        #expect(PersonalDetail.found(in: text) == [.identityNumber])
    }

    @Test(arguments: [
        "+46 70 174 06 05", "+46701740605", "0046 70 174 06 05", "+358 40 123 4567",
        "070-174 06 05", "0701740605", "070 174 06 05", "08-123 456 78", "0920-123 45",
        "040 123 4567", "0401234567", "09 123 4567", "050-1234567", "040-123-4567",
        "Ring 08 12 34 56 78 efter nio", "numret är 011-12 34 56!",
    ])
    func `A phone number is found`(text: String) {
        #expect(PersonalDetail.found(in: text) == [.phoneNumber])
    }

    @Test(arguments: [
        "asa.oberg@example.se", "Skriv till <info@region.example.fi>.", "å@exämple.se",
    ])
    func `An e-mail address is found`(text: String) {
        #expect(PersonalDetail.found(in: text) == [.emailAddress])
    }

    @Test func `Each sort is told once`() {
        let text = "850709-9805, 070-174 06 05, 070-174 06 06, a@b.se, c@d.se"
        #expect(
            PersonalDetail.found(in: text) == [.identityNumber, .phoneNumber, .emailAddress])
    }

    @Test(arguments: [
        "14 000 samtal", "14 000 000 samtal på 52 veckor", "2026-03-01", "01-03-2026",
        "01 03 2026", "2026-03-01 08:30–16:00", "kl. 08 00-16 00", "08.00-16.30 alla dagar",
        "öppet 0800-1700", "08 30 till 16 30", "20260301", "2026-03-01 10.00–12.30",
        "ärende 2024-012345", "dnr RS 2024-01234567", "org.nr 556677-8899", "+20,6 % på tre år",
        "100 000 000 kr", "12345678", "1234567890", "0,5 till 1,5 av 10 000 000", "@regionen",
        "ring 1177 eller 112", "77 kartläggningar, 407 workshoppar, 2 033 deltagare",
        "klockan 8 @ kontoret", "vecka 12 2026 till vecka 14 2026", "v. 01-12 2026-2027",
        "1–5 av 25, 10–15 av 250 000", "a@b", "IP 192.168.100.200", "0–100 000 000",
        "ISO 9241-210:2019", "3,14159265", "1 000-2 000-3 000", "2017-2019-2021",
    ])
    func `Numbers, dates and times are left alone`(text: String) {
        #expect(PersonalDetail.found(in: text) == [])
    }
}
