import Testing

@testable import KartbordModel

/// The checks that read the words of effect maps are silent on what people should write.
struct GoodGoalTests {
    private let today = CalendarDate(secondsSince1970: 1_772_323_200)  // 2026-03-01

    private func lines(_ text: String?) throws -> [Substring] {
        let lines = try #require(text).split(separator: "\n")
        #expect(lines.count >= 30)
        return lines
    }

    /// What is found about a text as the goal or the usage goal of an otherwise sound map.
    private func found(_ item: ItemID, _ text: Substring, _ language: String) throws -> [CheckID] {
        var map = try EffectSample.map()
        try map.apply(.set(.map, .language, language))
        try map.apply(.set("u1", .modality, Modality.needs))
        try map.apply(.set(item, .text, String(text)))
        return map.findings(today: today).filter { $0.item == item }.map(\.check)
    }

    @Test(arguments: ["sv", "fi", "en"])
    func `A good effect goal is left alone`(language: String) throws {
        for goal in try lines(GoodGoals.effectGoals[language]) {
            #expect(try !found("g1", goal, language).contains(.e3), "\(goal)")
        }
    }

    @Test(arguments: ["sv", "fi", "en"])
    func `A good usage goal is left alone`(language: String) throws {
        for goal in try lines(GoodGoals.usageGoals[language]) {
            #expect(try !found("u1", goal, language).contains(.e6), "\(goal)")
        }
    }
}
