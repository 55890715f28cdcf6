import KartbordScreen
import Testing

private let begin = "\u{1B}[200~"
private let end = "\u{1B}[201~"

struct PasteTests {
    private func decoded(_ text: String) -> [Input] {
        var decoder = KeyDecoder()
        return decoder.feed(text.utf8) + decoder.timeout()
    }

    @Test func `A paste is text however its bytes are divided`() {
        let sent = Array((begin + "å漢🙂\rq" + end + "x").utf8)
        for cut in 0...sent.count {
            var decoder = KeyDecoder()
            let found = decoder.feed(sent[..<cut]) + decoder.feed(sent[cut...])
            #expect(found == [.paste("å漢🙂\nq"), .key("x")])
        }
    }

    @Test func `Nothing in a paste is a command`() {
        #expect(decoded(begin + "\u{1B}[A\u{3}:q\u{1B}" + end) == [.paste("\u{1B}[A\u{3}:q\u{1B}")])
        #expect(decoded(begin + "a\u{1B}\u{1B}[20" + end) == [.paste("a\u{1B}\u{1B}[20")])
        #expect(decoded(begin + begin + "a" + end) == [.paste(begin + "a")])
    }

    @Test func `All line ends become newlines`() {
        #expect(decoded(begin + "a\rb\r\nc\nd\r\r" + end) == [.paste("a\nb\nc\nd\n\n")])
    }

    @Test func `An empty paste is nothing`() {
        #expect(decoded(begin + end + "a") == [.key("a")])
    }

    @Test func `A paste without an end is what has come`() {
        var decoder = KeyDecoder()
        #expect(decoder.feed((begin + "abc").utf8).isEmpty)
        #expect(decoder.isPasting && decoder.isWaiting)
        #expect(decoder.timeout() == [.paste("abc")])
        #expect(decoder.feed((end + "x").utf8) == [.key("x")])
    }

    @Test func `Of a paste that is too long the beginning stays, without half a character`() throws
    {
        let long = "x" + String(repeating: "å", count: KeyDecoder.longestPaste)
        let found = decoded(begin + long + end + "k")
        #expect(found.count == 2 && found.last == .key("k"))
        guard case .paste(let text) = try #require(found.first) else {
            Issue.record("no paste")
            return
        }
        #expect(text.utf8.count == KeyDecoder.longestPaste - 1)
        #expect(long.utf8.starts(with: text.utf8))
    }
}
