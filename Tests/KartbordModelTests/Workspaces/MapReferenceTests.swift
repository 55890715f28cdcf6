import KartbordModel
import Testing

@Suite struct `References to other maps` {
    @Test(arguments: [
        "kontakt.journey.json", "kontakt.journey.json#k0x4", "../å/漢 🙂.json#i", "a#b.json#c",
    ])
    func `a reference that was read is written as it stood`(_ text: String) throws {
        let reference = try #require(MapReference(text))
        #expect(reference.description == text)
    }

    @Test func `the last sign parts the path from the id`() throws {
        let reference = try #require(MapReference("a#b.json#c"))
        #expect(reference.path == "a#b.json")
        #expect(reference.item == "c")
        let whole = try #require(MapReference("a.json#"))
        #expect(whole.item == .map)
    }

    @Test(arguments: ["", "#k0x4"])
    func `what names no file is no reference`(_ text: String) {
        #expect(MapReference(text) == nil)
    }

    @Test func `two spellings of one letter are two paths`() {
        let composed = MapReference(path: "\u{E9}.json", item: "k1")
        let decomposed = MapReference(path: "e\u{301}.json", item: "k1")
        #expect(composed != decomposed)
        #expect(Set([composed, decomposed, composed]).count == 2)
    }

    @Test func `a field of references keeps what refers to nothing`() throws {
        var map = try Sample.soundMap()
        let kept = ["nowhere.json#x", ""]
        try map.apply(.set("o1", .leadsTo, .texts(kept)))
        #expect(map["o1", .leadsTo] == kept)
    }
}
