import KartbordModel

/// A map of two steps, and the hand-out of it.
enum SmallMap {
    static func document() throws -> Document {
        var document = Document(.journey)
        let texts: [(Key<String>, String)] = [
            (.title, "Söka bygglov"), (.language, "sv"), (.question, "Var tappar vi folk?"),
            (.goal, "Få bygga sin altan"), (.owner, "Kim (påhittad)"), (.reviewDate, "2027-03-01"),
        ]
        for (key, text) in texts { try document.apply(.set(.map, key.name, .text(text))) }
        func insert(
            _ id: ItemID, _ type: ItemType, _ parent: ItemID, _ list: ListName,
            _ fields: [(FieldName, FieldContent)]
        ) throws {
            let entries = fields.map { FieldEntry($0.0, $0.1) }
            let last = document.children(of: parent, list).last
            try document.apply(
                .insert(
                    Branch(id: id, type: type, fields: entries), Place(parent, list, after: last)))
        }
        try insert("p1", .persona, .map, .personas, [(.name, .text("Alex (påhittad)"))])
        try insert(
            "f1", .phase, .map, .phases,
            [(.title, .text("Ta reda på")), (.period, .text("before"))])
        try insert("s1", .step, "f1", .steps, [(.title, .text("Söker numret"))])
        try insert(
            "s2", .step, "f1", .steps,
            [
                (.title, .text("Ringer handläggaren")), (.evidence, .text("researched")),
                (.waiting, .number(90)), (.touchpoint, .text("Växeln")),
                (.channels, .texts(["telefon"])),
            ])
        let person: (FieldName, FieldContent) = (.persona, .reference("p1"))
        try insert("s1:p1", .feeling, "s1", .feelings, [person, (.value, .number(1))])
        try insert(
            "s2:p1", .feeling, "s2", .feelings,
            [person, (.value, .number(-2)), (.word, .text("uppgiven"))])
        try insert(
            "k1", .card, "s1", .cards,
            [(.lane, .reference("doing")), (.text, .text("Letar efter numret"))])
        try insert(
            "k2", .card, "s2", .cards,
            [
                (.lane, .reference("pain")), (.text, .text("Ingen svarar")),
                (.severity, .text("givesUp")), (.votes, .number(3)),
            ])
        try insert(
            "i1", .insight, .map, .insights,
            [
                (.text, .text("Jag gav upp")), (.kind, .text("quote")),
                (.source, .text("interview")), (.steps, .links(["s1"])),
            ])
        try insert(
            "o1", .opportunity, .map, .opportunities,
            [
                (.text, .text("Hur kan vi svara direkt?")), (.receiverValue, .number(5)),
                (.owner, .text("Kim (påhittad)")), (.status, .text("chosen")),
                (.steps, .links(["s2"])),
            ])
        try insert(
            "a1", .alternative, "o1", .alternatives,
            [(.text, .text("Ring upp")), (.verdict, .text("dropped")), (.why, .text("För sent"))])
        return document
    }

    static let handout = """
        # Söka bygglov

        **Kundresa, nuläge.** Kartan visar steg för steg vad mottagaren gör, hur det känns och var det tar emot. 1 fas och 2 steg.

        | Om kartan | |
        |---|---|
        | Frågan kartan ska svara på | Var tappar vi folk? |
        | Personens mål | Få bygga sin altan |
        | Ansvarig | Kim (påhittad) |
        | Uppföljningsdatum | 2027-03-01 |

        ## Det viktigaste

        ### Där det känns sämst

        - **2. Ringer handläggaren:** −2 ”uppgiven”. Smärtpunkter: Ingen svarar

        ### Det vi bara tror

        Alla känslor och smärtpunkter har belägg.

        ### Kvar att göra på kartan

        1 varning.

        - **Varning:** Ingen fas ligger efter tjänsten

        ## Personor

        ### Alex (påhittad)

        ## Känslokurva

        ```
        +2 │
        +1 │    ●───╮
         0 │        │
        −1 │        │
        −2 │        ╰───●
                1       2

        1–2 Före: Ta reda på
        ```

        ## Resan steg för steg

        ### Före: Ta reda på

        #### 1. Söker numret

        | Rad | Innehåll | Märkning |
        |---|---|---|
        | Känner | +1 | |
        | Gör | Letar efter numret | |
        | Citat | ”Jag gav upp” | djupintervju · insikt 1 |

        #### 2. Ringer handläggaren

        Belägg: undersökt

        | Rad | Innehåll | Märkning |
        |---|---|---|
        | Känner | −2 ”uppgiven” | |
        | Smärtpunkter | Ingen svarar | ger upp · 3 röster |
        | Möjligheter | Hur kan vi svara direkt? | möjlighet 1 |
        | Kontaktpunkt och kanal | Växeln (telefon) | |
        | Tid | väntetid 1 tim 30 min | |

        ## Insikter

        | Nr | Insikt | Typ | Källa | Steg |
        |---|---|---|---|---|
        | 1 | ”Jag gav upp” | citat | djupintervju | 1 |

        ## Möjligheter

        | Nr | Möjlighet | Värde för mottagaren | Ansvarig | Status | Steg |
        |---|---|---|---|---|---|
        | 1 | Hur kan vi svara direkt? | 5 | Kim (påhittad) | utvald | 2 |

        ### 1. Hur kan vi svara direkt?

        | Alternativ | Avgörande | Varför |
        |---|---|---|
        | Ring upp | bortvalt | För sent |

        ## Uppföljning

        - **Kim (påhittad):** tar upp kartan igen 2027-03-01; möjlighet 1, Hur kan vi svara direkt? (utvald)

        ## Kurvan som diagram

        ```mermaid
        journey
            title Söka bygglov
            section Före∶ Ta reda på
              1. Söker numret: 4: Alex (påhittad)
              2. Ringer handläggaren: 1: Alex (påhittad)
        ```

        """
}
