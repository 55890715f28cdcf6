import Testing

@testable import KartbordModel

/// T10: what in other maps relies on what a portfolio lets go.
struct RelianceTests {
    private let today = CalendarDate(secondsSince1970: 1_772_323_200)  // 2026-03-01
    private static let effects = "../effekt/svar.effectmap.json"

    private func effectMap(_ field: FieldName?, status: Status? = nil) throws -> OtherMap {
        var map = Document(.effectMap)
        var action = Branch(id: "a1", type: .action)
        action[.text] = "Rapporten ligger till grund 漢"
        action[.status] = status
        if let field {
            action.fields.append(FieldEntry(field, .texts(["portfölj/å.trebox.json#b2"])))
        }
        try map.append(action, .actions)
        try map.append(Branch(id: "g1", type: .effectGoal), .effectGoals)
        return OtherMap(map, at: Self.effects, portfolio: "portfölj/å.trebox.json")
    }

    /// What T10 says of an item of Box 2, which lay in another box before or did not.
    private func reliedOn(
        _ edits: [Edit] = [], wasToBeDone: Bool, among others: [OtherMap]
    ) throws -> [Finding.Reason] {
        var map = try TreboxSample.portfolio().after(edits)
        if wasToBeDone {
            var move = Branch(id: "m2", type: .move)
            move[.movedFrom] = .present
            move[.movedTo] = .past
            try map.append(move, .moves, of: "b2")
        }
        return map.findings(today: today, others: others).filter { $0.check == .t10 }.map(\.reason)
    }

    private let relied = [Finding.Reason.reliedOn(by: "Rapporten ligger till grund 漢")]

    @Test func `an action that came from the item relies on it until it is done`() throws {
        for wasToBeDone in [true, false] {
            let map = try effectMap(.comesFrom)
            #expect(try reliedOn(wasToBeDone: wasToBeDone, among: [map]) == relied)
        }
        for status in [Status.done, .dropped] {
            let map = try effectMap(.comesFrom, status: status)
            #expect(try reliedOn(wasToBeDone: true, among: [map]) == [])
        }
    }

    @Test func `an action that led to the item relies on it when it was to be done`() throws {
        let map = try effectMap(.leadsTo)
        #expect(try reliedOn(wasToBeDone: true, among: [map]) == relied)
        #expect(try reliedOn(wasToBeDone: false, among: [map]) == [])
    }

    @Test func `what the item names is looked up where it is`() throws {
        let map = try effectMap(nil)
        func naming(_ field: FieldName, _ id: String) -> [Edit] {
            [.set("b2", field, .texts(["\(Self.effects)#\(id)"]))]
        }
        #expect(try reliedOn(naming(.leadsTo, "a1"), wasToBeDone: false, among: [map]) == relied)
        #expect(try reliedOn(naming(.comesFrom, "a1"), wasToBeDone: true, among: [map]) == relied)
        #expect(try reliedOn(naming(.comesFrom, "a1"), wasToBeDone: false, among: [map]) == [])
        for id in ["g1", "gone"] {
            #expect(try reliedOn(naming(.leadsTo, id), wasToBeDone: true, among: [map]) == [])
        }
    }

    @Test
    func `of a map that is not at hand the tie itself is named, when there was one to rely on`()
        throws
    {
        let tie = "\(Self.effects)#a1"
        let edit = [Edit.set("b2", .comesFrom, .texts([tie]))]
        #expect(try reliedOn(edit, wasToBeDone: true, among: []) == [.reliedOn(by: tie)])
        #expect(try reliedOn(edit, wasToBeDone: false, among: []) == [])
        let other = [Edit.set("b2", .comesFrom, .texts(["å.trebox.json#b1", Self.effects]))]
        #expect(try reliedOn(other, wasToBeDone: true, among: []) == [])
    }

    @Test func `what was replaced or taken back is still had, and other boxes let nothing go`()
        throws
    {
        let map = try effectMap(.comesFrom)
        for edit in [
            Edit.set("b2", .boxStatus, BoxStatus.replaced),
            .set("b2", .boxStatus, BoxStatus.takenBack), .set("b2", .box, Box.present),
        ] { #expect(try reliedOn([edit], wasToBeDone: true, among: [map]) == []) }
    }
}
