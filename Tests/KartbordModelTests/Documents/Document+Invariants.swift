@testable import KartbordModel

extension Document {
    /// What is wrong inside the document; empty when it is whole.
    ///
    /// Everything that edits keep up to date is compared with a full scan.
    var flaws: [String] {
        var scan = InvariantScan(document: self)
        scan.visit(.root)
        scan.compare()
        return scan.flaws
    }
}

private struct InvariantScan {
    let document: Document
    var flaws: [String] = []
    private var seen: Set<Handle> = []
    private var links: [ItemID: Set<Link>] = [:]
    private var counts = [Int](repeating: 0, count: ItemType.allCases.count)

    init(document: Document) { self.document = document }

    mutating func expect(_ holds: Bool, _ flaw: @autoclosure () -> String) {
        if !holds { flaws.append(flaw()) }
    }

    mutating func visit(_ handle: Handle) {
        let node = document.nodes[Int(handle.index)]
        let type = document.schema[node.type]
        let isFirst = seen.insert(handle).inserted
        expect(isFirst, "\(node.id) stands in two places")
        guard isFirst else { return }
        expect(document.places[node.id] == handle, "\(node.id) is not found by its id")
        counts[Int(node.type.rawValue)] += 1
        visitFields(node, type)
        let order = node.children.map { type.position(of: $0.list) }
        expect(zip(order, order.dropFirst()).allSatisfy(<), "\(node.id): order of lists")
        for entry in node.children {
            for child in entry.handles {
                let below = document.nodes[Int(child.index)]
                expect(below.parent == handle, "\(below.id): parent")
                expect(below.list == entry.list, "\(below.id): list")
                expect(type.type(in: entry.list) == below.type, "\(below.id): type")
                visit(child)
            }
        }
    }

    private mutating func visitFields(_ node: Node, _ type: TypeSchema) {
        let order = node.fields.map { type.position(of: $0.name) }
        expect(zip(order, order.dropFirst()).allSatisfy(<), "\(node.id): order of fields")
        for entry in node.fields {
            let place = "\(node.id).\(entry.name.name)"
            expect(!entry.content.isEmpty, "\(place) is empty")
            if case .foreign = entry.content { continue }
            expect(type.form(of: entry.name)?.accepts(entry.content) == true, "\(place): form")
            guard case .links(let ids) = entry.content else { continue }
            expect(zip(ids, ids.dropFirst()).allSatisfy(<), "\(place): order of links")
            for id in ids { links[id, default: []].insert(Link(node.id, entry.name)) }
        }
    }

    mutating func compare() {
        expect(seen.count == document.places.count, "ids without an item")
        expect(counts == document.counts, "counts")
        expect(links == document.backlinks, "links seen from their targets")
        expect(document.nodes[0].type == .map, "the top is no map")
        for (index, node) in document.nodes.enumerated() where !seen.contains(Handle(index)) {
            let isBlank = node.fields.isEmpty && node.children.isEmpty && node.unknown.isEmpty
            expect(isBlank, "a freed place holds something")
        }
    }
}
