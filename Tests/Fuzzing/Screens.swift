import KartbordFormats
import KartbordInterface
import KartbordModel
import KartbordScreen
import KartbordText

/// Any bytes from a keyboard are taken, in whatever pieces they come.
@Sendable func fuzzKeys(_ bytes: [UInt8]) {
    var whole = KeyDecoder()
    let expected = whole.feed(bytes) + whole.timeout()
    var single = KeyDecoder()
    let found = bytes.flatMap { single.feed([$0]) } + single.timeout()
    law("how bytes are divided changes nothing", found == expected)
    law("nothing is left after the time-out", !whole.isWaiting && whole.timeout().isEmpty)
    law("the next key is a key", whole.feed([0x61]) == [.key("a")])
}

/// Any keys on any map: nothing ends the program, every screen can be drawn, the storage thread's
/// copy stays the same map, and undoing everything gives the first bytes back.
@Sendable func fuzzSession(_ bytes: [UInt8]) {
    guard bytes.count > 3, let today = CalendarDate(year: 2027, month: 1, day: 1) else { return }
    let document = Starts.map(bytes[0])
    var copy = document
    let before = DocumentWriter.write(document)
    var session = Session(
        document: document, fileName: "map.journey.json", isSaved: true, language: .sv,
        today: today, seed: 1)
    session.resize(Size(columns: Int(bytes[1]) + 1, rows: Int(bytes[2]) % 80 + 1))
    func carryOut(_ requests: [Request]) {
        for case .store(let change) in requests {
            law("the copy takes the change", (try? copy.apply(change)) != nil)
        }
    }
    var decoder = KeyDecoder()
    for input in decoder.feed(bytes[3...]) + decoder.timeout() {
        carryOut(session.handle(input))
        _ = session.frame()
    }
    carryOut(session.finishTyping())
    // Whatever is open is left.
    for _ in 0..<6 { carryOut(session.handle(.key(.escape))) }
    law("the map is whole", session.document.flaws == [])
    law("the copy is the same map", copy == session.document)
    for _ in 0..<1_000 {
        let requests = session.handle(.key("u"))
        carryOut(requests)
        guard requests.contains(where: { if case .store = $0 { true } else { false } }) else {
            break
        }
    }
    law("undo gives the first bytes back", DocumentWriter.write(session.document) == before)
}
