import KartbordScreen
import Testing

/// What a terminal sends, with `␛` for Escape.
private func bytes(_ text: String) -> [UInt8] {
    Array(text.replacing("␛", with: "\u{1B}").utf8)
}

struct KeyDecoderTests {
    static let keys: [(String, String)] = [
        ("a", "a"), ("å", "å"), ("漢", "漢"), ("🙂", "🙂"), (" ", "Space"), ("\r", "Enter"),
        ("\n", "Ctrl-J"), ("\t", "Tab"), ("\u{7F}", "Backspace"), ("\u{8}", "Backspace"),
        ("\u{0}", "Ctrl-Space"), ("\u{1}", "Ctrl-A"), ("\u{1A}", "Ctrl-Z"), ("\u{1C}", "Ctrl-\\"),
        ("\u{1D}", "Ctrl-]"), ("\u{1E}", "Ctrl-^"), ("\u{1F}", "Ctrl-_"),
        // Arrows, Home and End of xterm, of application mode, of the console, of rxvt, of screen.
        ("␛[A", "Up"), ("␛[B", "Down"), ("␛[C", "Right"), ("␛[D", "Left"), ("␛OA", "Up"),
        ("␛OD", "Left"), ("␛[H", "Home"), ("␛[F", "End"), ("␛OH", "Home"), ("␛OF", "End"),
        ("␛[1~", "Home"), ("␛[4~", "End"), ("␛[7~", "Home"), ("␛[8~", "End"), ("␛[2~", "Ins"),
        ("␛[3~", "Del"), ("␛[5~", "PgUp"), ("␛[6~", "PgDn"), ("␛[Z", "Shift-Tab"),
        // Function keys.
        ("␛OP", "F1"), ("␛OS", "F4"), ("␛[P", "F1"), ("␛[[A", "F1"), ("␛[[E", "F5"),
        ("␛[11~", "F1"), ("␛[15~", "F5"), ("␛[17~", "F6"), ("␛[21~", "F10"), ("␛[23~", "F11"),
        ("␛[24~", "F12"), ("␛[25~", "F13"), ("␛[28~", "F15"), ("␛[34~", "F20"),
        // With other keys held down: xterm, old xterm, rxvt.
        ("␛[1;2A", "Shift-Up"), ("␛[1;3B", "Alt-Down"), ("␛[1;5C", "Ctrl-Right"),
        ("␛[1;6D", "Ctrl-Shift-Left"), ("␛[1;5H", "Ctrl-Home"), ("␛[1;2P", "Shift-F1"),
        ("␛[1;2R", "Shift-F3"), ("␛[3;5~", "Ctrl-Del"), ("␛[5;2~", "Shift-PgUp"),
        ("␛[1;9A", "Alt-Up"), ("␛O5A", "Ctrl-Up"), ("␛O1;2P", "Shift-F1"), ("␛Oa", "Ctrl-Up"),
        ("␛Od", "Ctrl-Left"), ("␛[a", "Shift-Up"), ("␛[d", "Shift-Left"), ("␛[5$", "Shift-PgUp"),
        ("␛[7^", "Ctrl-Home"), ("␛[8@", "Ctrl-Shift-End"),
        // Keys spelled as numbers.
        ("␛[13;3u", "Alt-Enter"), ("␛[97;5u", "Ctrl-A"), ("␛[97;2u", "A"), ("␛[27u", "Esc"),
        ("␛[127;5u", "Ctrl-Backspace"), ("␛[9;2u", "Shift-Tab"), ("␛[229:197;1:1u", "å"),
        ("␛[27;2;13~", "Shift-Enter"), ("␛[27;5;105~", "Ctrl-I"), ("␛[27;3;229~", "Alt-å"),
        // Alt.
        ("␛a", "Alt-a"), ("␛å", "Alt-å"), ("␛\r", "Alt-Enter"), ("␛\u{7F}", "Alt-Backspace"),
        ("␛\u{1}", "Ctrl-Alt-A"), ("␛ ", "Alt-Space"),
        // The number pad.
        ("␛OM", "Enter"), ("␛Oj", "*"), ("␛Ok", "+"), ("␛Om", "-"), ("␛Op", "0"), ("␛Oy", "9"),
        ("␛OX", "="),
    ]

    @Test(arguments: keys)
    func `A key is known however its bytes are divided`(sent: String, name: String) throws {
        let sent = bytes(sent)
        let expected = [Input.key(try #require(Key(name: name)))]
        for cut in 0...sent.count {
            var decoder = KeyDecoder()
            let found = decoder.feed(sent[..<cut]) + decoder.feed(sent[cut...])
            #expect(found == expected)
            #expect(!decoder.isWaiting)
            #expect(decoder.timeout().isEmpty)
        }
    }

    @Test func `Several keys come out in order`() {
        var decoder = KeyDecoder()
        #expect(
            decoder.feed(bytes("a␛[Bö␛OAx"))
                == [.key("a"), .key(.down), .key("ö"), .key(.up), .key("x")])
    }

    @Test func `Escape is a key when nothing follows in time`() {
        var decoder = KeyDecoder()
        #expect(decoder.feed(bytes("␛")).isEmpty)
        #expect(decoder.isWaiting && decoder.holdsLoneEscape)
        #expect(decoder.timeout() == [.key(.escape)])
        #expect(!decoder.isWaiting)
    }

    @Test func `Escape twice is two of them, and does not eat the key that follows`() {
        var decoder = KeyDecoder()
        #expect(decoder.feed(bytes("␛␛")) + decoder.timeout() == [.key(.escape), .key(.escape)])
        #expect(decoder.feed(bytes("␛␛[A")) == [.key(.escape), .key(.up)])
    }

    @Test(arguments: ["[", "O", "]", "P", "X", "^", "_"])
    func `What begins a sequence is a key with Alt when nothing follows`(text: String) throws {
        var decoder = KeyDecoder()
        #expect(decoder.feed(bytes("␛" + text)).isEmpty)
        #expect(decoder.timeout() == [.key(.alt(Key(try #require(text.first))))])
    }

    @Test func `A sequence that never ends is dropped`() {
        for start in ["␛[1;", "␛O1", "␛[[", "␛[M!", "␛]11;rgb", "␛P1$r", "␛]0;a␛", "␛[<0;1"] {
            var decoder = KeyDecoder()
            #expect(decoder.feed(bytes(start)).isEmpty)
            #expect(decoder.isWaiting)
            #expect(decoder.timeout().isEmpty, "\(start)")
            #expect(decoder.feed(bytes("a")) == [.key("a")])
        }
    }

    static let answers = [
        "␛[?62;22c", "␛[>41;330;0c", "␛[12;40R", "␛[0n", "␛[?2026;2$y", "␛[4;1$y", "␛[8;24;80t",
        "␛[?1u", "␛]11;rgb:0000/0000/0000␛\\", "␛]11;rgb:ffff/ffff/ffff\u{7}",
        "␛P1+r544e=787465␛\\",
        "␛P>|XTerm(379)␛\\", "␛_Gi=31;OK␛\\", "␛[I", "␛[O", "␛[201~", "␛[E", "␛[57441;2u",
        "␛[97;1:3u", "␛[99~", "␛[1;2X", "␛[=5x", "␛[ q",
    ]

    @Test(arguments: answers)
    func `Answers, focus and unknown sequences are never typed`(answer: String) {
        var decoder = KeyDecoder()
        #expect(decoder.feed(bytes(answer + "a")) == [.key("a")])
    }

    @Test func `The terminal's own description adds sequences`() {
        var decoder = KeyDecoder(terminfo: [(bytes("␛[42z"), .function(7))])
        #expect(decoder.feed(bytes("␛[42z␛[43z")) == [.key(.function(7))])
    }

    @Test func `Bytes that are no text become the replacement character`() {
        var decoder = KeyDecoder()
        let wrong: Input = .key("\u{FFFD}")
        #expect(decoder.feed([0xFF]) == [wrong])
        #expect(decoder.feed([0xC3, 0x61]) == [wrong, .key("a")])
        #expect(decoder.feed([0xED, 0xA0, 0x80]) == [wrong, wrong, wrong])
        #expect(decoder.feed([0xE6, 0xBC]).isEmpty)
        #expect(decoder.isWaiting)
        #expect(decoder.timeout() == [wrong])
        #expect(decoder.feed([0xC2, 0x9B]).isEmpty)
    }

    @Test func `Each scalar of a cluster is a key of its own`() {
        var decoder = KeyDecoder()
        #expect(decoder.feed(bytes("e\u{301}")) == [.key("e"), .key("\u{301}")])
    }

    @Test func `The mouse tells where and what`() {
        var decoder = KeyDecoder()
        let place = Point(column: 9, row: 4)
        #expect(
            decoder.feed(bytes("␛[<0;10;5M␛[<0;10;5m␛[<64;10;5M␛[<65;10;5M␛[<18;10;5M␛[<32;10;5M"))
                == [
                    .mouse(MouseEvent(.press, button: .left, at: place)),
                    .mouse(MouseEvent(.release, button: .left, at: place)),
                    .mouse(MouseEvent(.wheelUp, at: place)),
                    .mouse(MouseEvent(.wheelDown, at: place)),
                    .mouse(MouseEvent(.press, button: .right, at: place, modifiers: .control)),
                    .mouse(MouseEvent(.drag, button: .left, at: place)),
                ])
        #expect(
            decoder.feed(bytes("␛[M *%")) == [.mouse(MouseEvent(.press, button: .left, at: place))])
        #expect(
            decoder.feed(bytes("␛[<35;10;5M␛[<0;0;5M␛[<0;5M␛[<9999999999999999999;1;1M")).isEmpty)
    }
}
