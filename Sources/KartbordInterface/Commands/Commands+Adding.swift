import KartbordModel
import KartbordText

extension Command {
    /// Capturing while people talk.
    static let adding: [Command] =
        [
            Command(
                "add-cards", .adding, keys: ["a"], on: [.grid, .items], changesMap: true,
                title: Phrase(sv: "lägg till", fi: "lisää", en: "add"),
                help: Phrase(
                    sv:
                        "Skriv lappar där du står: Enter ger nästa, Enter på tom rad eller Esc slutar.",
                    fi:
                        "Kirjoita lappuja tähän: Enter antaa seuraavan, tyhjä Enter tai Esc lopettaa.",
                    en:
                        "Type cards where you are: Enter gives the next, Enter on nothing or Esc ends."
                ),
                unless: { $0.captureRefusal }, run: { $0.capture(command: "add-cards") }),
            Command(
                "new-after", .adding, keys: ["o"], on: [.grid, .items, .form], changesMap: true,
                title: Phrase(sv: "nytt steg", fi: "uusi askel", en: "new step"),
                help: Phrase(
                    sv: "Nytt steg efter det här; på en fas en ny fas, på en rads namn en ny rad.",
                    fi: "Uusi askel tämän jälkeen; vaiheen kohdalla uusi vaihe, "
                        + "rivin nimen kohdalla uusi rivi.",
                    en:
                        "A new step after this one; on a phase a new phase, on a lane's name a lane."
                ),
                run: { $0.makeNew(before: false) }),
            Command(
                "new-before", .adding, keys: ["O"], on: [.grid, .items], changesMap: true,
                title: Phrase(sv: "nytt steg före", fi: "uusi askel ennen", en: "new step before"),
                help: Phrase(
                    sv: "Som o, men före det som är valt.", fi: "Kuten o, mutta ennen valittua.",
                    en: "Like o, but before what is chosen."),
                run: { $0.makeNew(before: true) }),
            Command(
                "new-phase", .adding, keys: ["g n"], changesMap: true,
                title: Phrase(sv: "ny fas", fi: "uusi vaihe", en: "new phase"),
                help: Phrase(
                    sv: "Ny fas efter den här, med ett första steg.",
                    fi: "Uusi vaihe tämän jälkeen; siinä on valmiina ensimmäinen askel.",
                    en: "A new phase after this one, with a first step."),
                run: { $0.makePhase(before: false) }),
            Command(
                "feeling-up", .adding, keys: ["+", "="], on: [.grid, .form], changesMap: true,
                title: Phrase(sv: "höj känslan", fi: "nosta tunnetta", en: "raise the feeling"),
                help: Phrase(
                    sv: "Höj känslan i steget med ett; i ett formulär fältets värde.",
                    fi: "Nosta askeleen tunnetta yhdellä; lomakkeessa kentän arvoa.",
                    en: "Raise the feeling at the step by one; in a form the field's value."),
                unless: { $0.feelingRefusal }, run: { $0.changeFeeling(by: 1) }),
            Command(
                "feeling-down", .adding, keys: ["-"], on: [.grid, .form], changesMap: true,
                title: Phrase(
                    sv: "sänk känslan", fi: "laske tunnetta", en: "lower the feeling"),
                help: Phrase(
                    sv: "Sänk känslan i steget med ett; i ett formulär fältets värde.",
                    fi: "Laske askeleen tunnetta yhdellä; lomakkeessa kentän arvoa.",
                    en: "Lower the feeling at the step by one; in a form the field's value."),
                unless: { $0.feelingRefusal }, run: { $0.changeFeeling(by: -1) }),
        ] + (1...5).map(feelingCommand)

    /// The keys 1 to 5 are −2 to +2.
    private static func feelingCommand(_ digit: Int) -> Command {
        let value = FieldText.signed(digit - 3)
        return Command(
            "feeling-\(digit)", .adding, keys: ["\(digit)"], on: [.grid, .form], changesMap: true,
            title: Phrase(sv: "känsla \(value)", fi: "tunne \(value)", en: "feeling \(value)"),
            help: Phrase(
                sv: "Sätt känslan i steget till \(value); i ett formulär fältet till \(digit).",
                fi: "Aseta askeleen tunteeksi \(value); lomakkeessa kentän arvoksi \(digit).",
                en: "Set the feeling at the step to \(value); in a form the field to \(digit)."),
            unless: { $0.feelingRefusal }, run: { $0.setFeeling(digit: digit) })
    }
}

extension Session {
    /// Why single keys cannot set a feeling here.
    fileprivate var feelingRefusal: Phrase? {
        guard sheets.isEmpty else { return nil }
        guard step != nil, cursor.row == .step || cursor.lane != nil else {
            return Wording.Refusals.noStepHere
        }
        return persona == nil ? Wording.Refusals.noPersona : nil
    }

    fileprivate mutating func changeFeeling(by: Int) {
        guard sheets.isEmpty else {
            stepField(by)
            return
        }
        guard let step, let persona else { return }
        let before: Int = document[ItemID.keyed(step, by: persona), .value] ?? 0
        setFeeling(min(2, max(-2, before + by)), of: persona, at: step)
    }

    fileprivate mutating func setFeeling(digit: Int) {
        guard sheets.isEmpty else {
            digitField(digit)
            return
        }
        guard let step, let persona else { return }
        setFeeling(digit - 3, of: persona, at: step)
    }

    mutating func setFeeling(_ value: Int, of persona: ItemID, at step: ItemID) {
        let feeling = ItemID.keyed(step, by: persona)
        let command = "set-feeling"
        if document.contains(feeling) {
            guard document[feeling, .value] != value else { return }
            perform(command, [.set(feeling, .value, value)])
            return
        }
        let fields = [
            FieldEntry(.persona, .reference(persona)), FieldEntry(.value, .number(Double(value))),
        ]
        let after = document.children(of: step, .feelings).last
        perform(
            command,
            [
                .insert(
                    Branch(id: feeling, type: .feeling, fields: fields),
                    Place(step, .feelings, after: after))
            ])
    }
}
