import KartbordScreen
import Testing

struct KeyTests {
    static let named: [(String, Key)] = [
        ("a", "a"), ("A", "A"), ("å", "å"), ("?", "?"), ("-", "-"), ("Space", .space),
        ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("Shift-Tab", .backTab),
        ("Backspace", .backspace), ("Del", .delete), ("PgUp", .pageUp), ("F1", .function(1)),
        ("F12", .function(12)), ("Ctrl-R", .control("r")), ("Ctrl-Space", .control(" ")),
        ("Ctrl-\\", .control("\\")), ("Shift-Up", .shift(.up)), ("Ctrl-Left", .control(.left)),
        ("Alt-Enter", .alt(.enter)), ("Alt-a", .alt("a")), ("Alt-A", .alt("A")),
        ("Ctrl-Alt-Shift-Home", .control(.alt(.shift(.home)))), ("Ctrl--", .control("-")),
    ]

    @Test(arguments: named)
    func `A key has one name and is found by it`(name: String, key: Key) {
        #expect(key.name == name)
        #expect(Key(name: name) == key)
    }

    @Test func `Long names may be written in small letters`() {
        #expect(Key(name: "ctrl-r") == .control("r"))
        #expect(Key(name: "esc") == .escape)
        #expect(Key(name: "shift-up") == .shift(.up))
    }

    @Test func `What is no name makes no key`() {
        for name in ["", "Ctrl-", "Hyper-x", "ab", "F0", "F25", "Ctrl-Enterr"] {
            #expect(Key(name: name) == nil, "\(name)")
        }
    }

    @Test func `Keys that terminals cannot tell apart are one`() {
        #expect(Key.shift("a") == "A")
        #expect(Key.control("R") == .control("r"))
        #expect(Key.control(.shift("r")) == .control("r"))
    }

    @Test func `Only plain characters are typed`() {
        #expect(Key("å").typed == "å")
        #expect(Key.space.typed == " ")
        #expect(Key.control("a").typed == nil)
        #expect(Key.alt("a").typed == nil)
        #expect(Key.enter.typed == nil)
    }
}
