import KartbordModel
import Testing

struct CalendarDateTests {
    @Test(arguments: ["0001-01-01", "1970-01-01", "2000-02-29", "2024-02-29", "9999-12-31"])
    func `A date is written as it was read`(text: String) {
        #expect(CalendarDate(text)?.description == text)
    }

    @Test(arguments: [
        "", "2026-3-1", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31",
        "2026-01-00", "0000-01-01", "2026/01/01", "2026-01-01 ", "２026-01-0", "+026-01-01",
        "12026-01-01",
    ])
    func `What is no date is none`(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test func `Seconds fall into the day that holds them`() {
        #expect(CalendarDate(secondsSince1970: 0) == CalendarDate("1970-01-01"))
        #expect(CalendarDate(secondsSince1970: -1) == CalendarDate("1969-12-31"))
        #expect(CalendarDate(secondsSince1970: 86_399) == CalendarDate("1970-01-01"))
        #expect(CalendarDate(secondsSince1970: 951_782_400) == CalendarDate("2000-02-29"))
        #expect(CalendarDate(secondsSince1970: 1_772_323_200) == CalendarDate("2026-03-01"))
    }

    @Test func `Every day of four centuries follows the one before`() throws {
        var day = CalendarDate(secondsSince1970: -135_140 * 86_400)
        #expect(day == CalendarDate("1600-01-01"))
        for number in -135_139...10_957 {
            let next = CalendarDate(secondsSince1970: number * 86_400)
            #expect(day < next)
            let follows =
                next.day == day.day + 1 && next.month == day.month
                || next.day == 1 && (next.month == day.month + 1 || next.month == 1)
            try #require(follows, "\(day) is followed by \(next)")
            try #require(CalendarDate(next.description) == next)
            day = next
        }
        #expect(day == CalendarDate("2000-01-01"))
    }

    @Test(arguments: [Int.max, 253_402_300_800, 1_000_000_000_000])
    func `A moment after all years is in the last day of them`(seconds: Int) {
        #expect(CalendarDate(secondsSince1970: seconds).description == "9999-12-31")
        #expect(CalendarDate(secondsSince1970: -seconds).description == "0001-01-01")
    }
}
