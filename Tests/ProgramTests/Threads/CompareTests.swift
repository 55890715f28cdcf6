import Testing

struct `Now against wanted on the command line` {
    private static let now =
        Surroundings.project
        + "/examples/region-sormland/kontakt-nulage.journey.json"
    private static let wanted =
        Surroundings.project
        + "/examples/region-sormland/kontakt-onskat.journey.json"

    @Test(arguments: ["text", "markdown"], ["sv", "fi", "en"])
    func `curves, steps and freed hours are shown`(_ form: String, _ language: String) throws {
        let compared = try kartbord(
            "compare", Self.now, Self.wanted, "--format", form, "--language", language)
        #expect(compared.status == 0, "\(compared.remarks)")
        for sign in ["●", "◇", "+2 │", "→"] { #expect(compared.output.contains(sign), "\(sign)") }
    }

    @Test func `of two maps the wanted one is the wanted one in whichever order they come`() throws
    {
        let one = try kartbord("compare", Self.now, Self.wanted)
        let other = try kartbord("compare", Self.wanted, Self.now)
        #expect(one.output == other.output)
    }

    @Test func `maps of other kinds are refused`() throws {
        let folder = try ScratchFolder()
        let effects = try folder.write(ThreadMaps.effects, to: "effekt.effectmap.json")
        let refused = try kartbord("compare", Self.now, effects, "--language", "en")
        #expect(refused.status == 64)
        #expect(refused.remarks.contains("kartbord diff"))
    }
}
