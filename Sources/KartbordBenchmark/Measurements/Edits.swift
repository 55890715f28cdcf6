import KartbordModel

/// One edit of each sort, each followed by the edit that takes it back, which counts too.
func measureEdits(_ map: InventedMap, _ extent: Extent) throws -> [Figure] {
    var document = try map.document()
    var generator = SeededGenerator(seed: 1)
    func random<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: 0..<values.count, using: &generator)]
    }
    let sorts: [(name: String, edit: (Int) -> Edit)] = [
        ("set a text", { .set(random(map.cards), .text, "Väntar på bussen \($0)") }),
        (
            "insert a card, remove it",
            { _ in
                var card = Branch(id: "ny", type: .card)
                card[.lane] = "doing"
                card[.text] = "Står i kö"
                return .insert(card, Place(random(map.steps), .cards))
            }
        ),
        ("move a card", { _ in .move(random(map.cards), Place(random(map.steps), .cards)) }),
        (
            "link an insight, unlink it",
            { _ in
                let insight = random(map.insights)
                let linked: [ItemID] = document[insight, .steps] ?? []
                let others = map.steps.filter { !linked.contains($0) }
                return .link(insight, .steps, random(others))
            }
        ),
    ]
    return try sorts.map { name, makeEdit in
        var samples = Samples()
        for number in 0..<extent.many {
            let edit = makeEdit(number)
            let watch = Stopwatch()
            let inverse = try document.apply(edit)
            samples.add(watch.microseconds)
            let other = Stopwatch()
            try document.apply(inverse)
            samples.add(other.microseconds)
        }
        return Figure("edit: " + name, .microseconds, samples)
    }
}
