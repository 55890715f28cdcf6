import KartbordModel
import Testing

@Suite struct `Links between maps` {
    private func path(_ text: String) throws -> MapPath { try ThreadSample.path(text) }

    @Test func `a link is seen from both of its maps`() throws {
        let maps = try ThreadSample.workspace()
        let (journey, effects) = (try path("resa.json"), try path("effekt.json"))
        let held = maps.links(heldBy: "o1", of: try #require(maps[journey]), at: journey)
        let seen = try #require(maps.links(to: effects)["u1"])
        #expect(held == seen)
        let link = try #require(held.first)
        let (here, there) = (Station(journey, "o1"), Station(effects, "u1"))
        #expect(link.other(than: here) == there)
        #expect(link.other(than: there) == here)
        #expect(link.leadsOn(from: here))
        #expect(!link.leadsOn(from: there))
        #expect(maps.links(to: journey).isEmpty)
    }

    @Test func `a link to what is gone is broken and kept`() throws {
        let maps = try ThreadSample.workspace()
        let journey = try path("resa.json")
        let map = try #require(maps[journey]).after([
            .set("o1", .leadsTo, .texts(["effekt.json#borta", "resa.json#borta"]))
        ])
        let links = maps.links(heldBy: "o1", of: map, at: journey)
        #expect(links.map { $0.broken?.reason } == [.noItem, .noItem])
        #expect(links.allSatisfy { $0.target == nil })
    }

    @Test(arguments: Kind.allCases)
    func `of two types at most one leads to the other`(_ kind: Kind) {
        let schema = kind.schema
        for one in ItemType.allCases {
            for other in ItemType.allCases {
                guard let field = schema.referenceField(of: one, to: other) else { continue }
                #expect(schema.hasReferences(one))
                let back = schema.referenceField(of: other, to: one)
                #expect(back == nil || back != field)
            }
        }
        #expect(schema.referenceField(of: .lane, to: .action) == nil)
    }
}
