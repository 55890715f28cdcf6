import KartbordModel

/// A small portfolio in which no check finds anything: an item in Box 1, two in Box 2, one in Box 3.
enum TreboxSample {
    static func portfolio() throws -> Document {
        var map = Document(.trebox)
        try map.apply(.set(.map, .title, "Stöd och service 漢"))
        try map.apply(.set(.map, .language, "sv"))
        try map.apply(.set(.map, .lastReview, "2026-02-01"))
        try map.apply(.set(.map, .reviewDate, "2026-05-01"))
        try map.append(item("b1", "Svar i ett kontaktcenter", .present, .running), .items)
        try map.append(item("b2", "Månadsrapporten på papper å", .past, .antipilot), .items)
        try map.append(item("b3", "Att bara vi vet bäst", .past, .assessed), .items)
        try map.append(item("b4", "Vardagen i mobilen 🙂", .future, .test), .items)
        try map.apply(.set("b1", .effortUsed, 30.0))
        try map.apply(.set("b2", .boxItemKind, .rule))
        try map.apply(.set("b3", .boxItemKind, .assumption))
        for id: ItemID in ["b2", "b3"] {
            try map.apply(.set(id, .consequences, "Ingen har frågat efter den."))
            try map.apply(.set(id, .antipilotEnd, "2026-04-01"))
            try map.apply(.set(id, .bringBack, "Någon saknar den"))
            try map.apply(.set(id, .effortFreed, 6.0))
        }
        try map.apply(.set("b4", .effortNeeded, 10.0))
        try map.apply(.set("b4", .effortUsed, 10.0))
        try map.apply(.set("b4", .nextTest, "Fem brukare provar en skiss"))
        var assumption = Branch(id: "a1", type: .assumption)
        assumption[.text] = "Brukarna har en mobil"
        try map.append(assumption, .assumptions, of: "b4")
        var move = Branch(id: "m1", type: .move)
        move[.date] = "2026-02-10"
        move[.movedTo] = .past
        try map.append(move, .moves, of: "b3")
        return map
    }

    static func item(
        _ id: ItemID, _ title: String, _ box: Box?, _ status: BoxStatus? = nil
    ) -> Branch {
        var branch = Branch(id: id, type: .boxItem)
        branch[.title] = title
        branch[.box] = box
        branch[.boxStatus] = status
        branch[.reason] = "Därför"
        branch[.owner] = "Åsa (påhittad)"
        branch[.reviewDate] = "2026-06-01"
        return branch
    }
}
