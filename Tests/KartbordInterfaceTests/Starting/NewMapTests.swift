import KartbordFormats
import KartbordInterface
import KartbordModel
import KartbordText
import Testing

/// Maps to begin with.
struct NewMapTests {
    @Test(arguments: Language.allCases)
    func `every template gives a map with the title and a language`(_ language: Language) throws {
        for template in TemplateCatalog.templates(language: language) {
            let map = try NewMap.make(from: template, title: "Väntan 漢 🙂", seed: 7)
            #expect(map[ItemID.map, .title] == "Väntan 漢 🙂")
            #expect(map[ItemID.map, .language] == language.rawValue)
            let read = try DocumentReader.read(DocumentWriter.write(map))
            #expect(read.repairs.isEmpty)
            #expect(read.document == map)
        }
    }

    @Test func `a map without a title has none`() throws {
        let template = try #require(
            TemplateCatalog.template(id: "empty", kind: .journey, language: .sv))
        let map = try NewMap.make(from: template, title: "", seed: 7)
        #expect(map[ItemID.map, .title] as String? == nil)
    }

    @Test func `a wanted map is the other one with its state and where it came from`() throws {
        let template = try #require(
            TemplateCatalog.template(id: "user-journey", kind: .journey, language: .sv))
        let origin = try NewMap.make(from: template, title: "Nuläge", seed: 7)
        var wanted = try NewMap.wanted(from: origin, at: "../nu.journey.json", title: nil)
        #expect(wanted[ItemID.map, .state] == MapState.wanted)
        #expect(wanted[ItemID.map, .from] == "../nu.journey.json")
        #expect(wanted[ItemID.map, .title] == "Nuläge")

        try wanted.apply(.set(.map, .state, origin[ItemID.map, .state]))
        try wanted.apply(.set(.map, .from, nil as String?))
        #expect(wanted == origin)
    }
}
