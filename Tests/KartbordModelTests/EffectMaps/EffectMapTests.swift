import KartbordModel
import Testing

struct EffectMapTests {
    private func action(_ id: ItemID, _ map: Document) throws -> Action {
        try #require(EffectMap(map).item(id))
    }

    @Test func `The effect of an action is the sum over its paths of the products of weights`()
        throws
    {
        let map = try EffectSample.map()
        // u1 serves g1 and g2 (unset counts 3), u3 serves g2.
        #expect(try action("a1", map).effect == 5 * 4 * 5 + 3 * 4 * 5 + 3 * 2 * 1)
        #expect(try action("a1", map).effectPerEffort == Double(166) / 4)
        #expect(try action("a2", map).effect == 5 * 4 * 3)
        #expect(try action("a2", map).effectPerEffort == 20)
        #expect(try action("a3", map).effect == 0)
    }

    @Test func `Both ends of a link are found, and removing an end takes the link along`() throws {
        var map = try EffectSample.map()
        let before = map
        let view = EffectMap(map)
        let usageGoal: UsageGoal = try #require(view.item("u1"))
        #expect(usageGoal.effectGoals.map(\.id) == ["g1", "g2"])
        #expect(usageGoal.actions.map(\.id) == ["a1"])
        #expect(usageGoal.group?.id == "m1")
        let goal: EffectGoal = try #require(view.item("g1"))
        #expect(goal.usageGoals.map(\.id) == ["u1", "u2"])
        let undo = try map.apply(Change("remove-item", map.removal(of: "m1")))
        #expect(map.flaws == [])
        #expect(try action("a1", map).usageGoals.map(\.id) == ["u3"])
        #expect(EffectMap(map).item("g1", EffectGoal.self)?.usageGoals.isEmpty == true)
        try map.apply(undo)
        #expect(map == before)
    }

    @Test(arguments: Perspective.allCases, ActionOrder.allCases)
    func `Every thing and every link stands in every perspective`(
        perspective: Perspective, order: ActionOrder
    ) throws {
        var map = try EffectSample.map()
        try map.append(EffectSample.goal("g3", "Utan nytta", 1), .effectGoals)
        try map.append(EffectSample.group("m3", "Utan mål", 1), .targetGroups)
        try map.append(EffectSample.usageGoal("u4", "Löst", 1, []), .usageGoals, of: "m2")
        let outline = EffectMap(map).outline(by: perspective, order: order)
        var seen: [ItemID: Int] = [:]
        func walk(_ occurrences: [Occurrence]) {
            for occurrence in occurrences {
                if let item = occurrence.item { seen[map.id(item), default: 0] += 1 }
                walk(occurrence.children)
            }
        }
        walk(outline)
        for type in [ItemType.effectGoal, .targetGroup, .usageGoal, .action] {
            for item in (map.branch(.root)).flattened where item.type == type {
                #expect(seen[item.id] != nil, "\(item.id)")
            }
        }
        // What the map is ordered by stands in it once.
        let roots = outline.compactMap(\.item).map { map.id($0) }
        #expect(Set(roots).count == roots.count)
        #expect(roots.count == map.count(of: perspective.level.type))
    }

    @Test func `A backlog is sorted by effect and by effect for each effort`() throws {
        let map = EffectMap(try EffectSample.map())
        func ids(_ order: ActionOrder) -> [ItemID] {
            map.outline(by: .action, order: order).compactMap(\.item).map { map.document.id($0) }
        }
        #expect(ids(.file) == ["a1", "a2", "a3"])
        #expect(ids(.effect) == ["a1", "a2", "a3"])
        #expect(ids(.effectPerEffort) == ["a1", "a2", "a3"])
        var changed = map.document
        try changed.apply(.set("a1", .effort, 5))
        try changed.apply(.set("a2", .effort, 1))
        try changed.apply(.set("a3", .when, Horizon.now))
        let view = EffectMap(changed)
        let perEffort = view.outline(by: .action, order: .effectPerEffort).compactMap(\.item)
        #expect(perEffort.map { changed.id($0) } == ["a2", "a1", "a3"])
        let byTime = view.outline(by: .action, order: .horizon).compactMap(\.item)
        #expect(byTime.map { changed.id($0) } == ["a3", "a1", "a2"])
    }

    @Test(arguments: [
        ("now", Horizon.now), ("notNow", .notNow), ("2027-Q4", .quarter(year: 2027, 4)),
    ])
    func `A stretch of the road map reads back as it is written`(text: String, horizon: Horizon) {
        #expect(Horizon(text) == horizon)
        #expect(horizon.text == text)
    }

    @Test(arguments: ["", "Now", "2027-Q5", "2027-Q0", "0000-Q1", "27-Q1", "2027-q1", "2027-Q1 "])
    func `Nothing else is a stretch of the road map`(text: String) {
        #expect(Horizon(text) == nil)
    }

    @Test func `A measuring point says how far it has come`() throws {
        var map = try EffectSample.map()
        var point = Branch(id: "p1", type: .measuringPoint, .init(.text, .text("Svar direkt")))
        point[.baseline] = 40
        point[.target] = 70
        try map.append(point, .measuringPoints, of: "g1")
        for (id, date, value) in [("r2", "2026-09-01", 58.0), ("r1", "2026-03-01", 45)] {
            var reading = Branch(id: ItemID(id), type: .reading)
            reading[.date] = date
            reading[.readingValue] = value
            try map.append(reading, .readings, of: "p1")
        }
        let view: MeasuringPoint = try #require(EffectMap(map).item("p1"))
        #expect(view.course.map(\.id) == ["r1", "r2"])
        let change = try #require(view.change)
        #expect(change.difference == 18)
        #expect(change.perCent == 45)
        #expect(change.shareOfWay == 60)
        #expect(!change.isReached)
        // Less can be better.
        #expect(MeasuredChange(baseline: 10, latest: 4, target: 5).isReached)
        #expect(MeasuredChange(baseline: 0, latest: 4, target: nil).perCent == nil)
        #expect(MeasuredChange(baseline: -10, latest: -5, target: nil).perCent == 50)
    }
}
