import KartbordModel
import Testing

@Suite struct `Paths of maps` {
    private static let paths = [
        "a.json", "å/漢.json", "å/🙂/b.json", "c/a.json", "c/d/e/f.json",
    ]

    @Test(arguments: paths, paths)
    func `a map that names another by its path finds it again`(
        _ one: String, _ other: String
    ) throws {
        let holder = try #require(MapPath(one))
        let target = try #require(MapPath(other))
        #expect(holder.resolving(target.named(in: holder)) == target)
    }

    @Test func `detours are taken out`() throws {
        let path = try #require(MapPath("./c//d/../a.json"))
        #expect(path.description == "c/a.json")
        #expect(path.resolving("../b.json") == MapPath("b.json"))
        #expect(path.resolving("../../b.json") == nil)
    }

    @Test(arguments: ["", "/etc/a.json", "..", "c/..", ".", "../a.json"])
    func `what can be no map of the workspace is no path`(_ text: String) {
        #expect(MapPath(text) == nil)
    }

    @Test func `two spellings of one letter are two paths`() {
        #expect(MapPath("\u{E9}.json") != MapPath("e\u{301}.json"))
    }
}
