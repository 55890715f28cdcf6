import KartbordModel
import KartbordText

extension Command {
    /// Setting the value of the chosen thing with a single key.
    static let valuing: [Command] =
        [
            Command(
                "raise-value", .adding, keys: ["+", "="], on: [.map, .form], changesMap: true,
                title: Phrase(sv: "höj känslan", fi: "nosta tunnetta", en: "raise the feeling"),
                help: Phrase(
                    sv: "Höj känslan i steget med ett; i ett formulär fältets värde.",
                    fi: "Nosta askeleen tunnetta yhdellä; lomakkeessa kentän arvoa.",
                    en: "Raise the feeling at the step by one; in a form the field's value."),
                inEffectMap: Words(
                    title: Phrase(sv: "höj vikten", fi: "nosta painoa", en: "raise the weight"),
                    help: Phrase(
                        sv:
                            "Höj vikten med ett, på en åtgärd insatsen; i ett formulär fältets värde.",
                        fi:
                            "Nosta painoa yhdellä, toimenpiteessä työpanosta; lomakkeessa kentän arvoa.",
                        en: "Raise the weight by one, of an action the effort; in a form the field."
                    )),
                inTrebox: Words(
                    title: Phrase(sv: "en röst till", fi: "ääni lisää", en: "one more vote"),
                    help: Phrase(
                        sv: "En röst till på punkten; i ett formulär fältets värde.",
                        fi: "Yksi ääni lisää kohteelle; lomakkeessa kentän arvo.",
                        en: "One more vote for the item; in a form the value of the field.")),
                unless: { $0.valueRefusal }, run: { $0.changeValue(by: 1) }),
            Command(
                "lower-value", .adding, keys: ["-"], on: [.map, .form], changesMap: true,
                title: Phrase(
                    sv: "sänk känslan", fi: "laske tunnetta", en: "lower the feeling"),
                help: Phrase(
                    sv: "Sänk känslan i steget med ett; i ett formulär fältets värde.",
                    fi: "Laske askeleen tunnetta yhdellä; lomakkeessa kentän arvoa.",
                    en: "Lower the feeling at the step by one; in a form the field's value."),
                inEffectMap: Words(
                    title: Phrase(sv: "sänk vikten", fi: "laske painoa", en: "lower the weight"),
                    help: Phrase(
                        sv:
                            "Sänk vikten med ett, på en åtgärd insatsen; i ett formulär fältets värde.",
                        fi:
                            "Laske painoa yhdellä, toimenpiteessä työpanosta; lomakkeessa kentän arvoa.",
                        en: "Lower the weight by one, of an action the effort; in a form the field."
                    )),
                inTrebox: Words(
                    title: Phrase(sv: "en röst mindre", fi: "ääni vähemmän", en: "one vote less"),
                    help: Phrase(
                        sv: "En röst mindre på punkten; i ett formulär fältets värde.",
                        fi: "Yksi ääni vähemmän; lomakkeessa kentän arvo.",
                        en: "One vote less for the item; in a form the value of the field.")),
                unless: { $0.valueRefusal }, run: { $0.changeValue(by: -1) }),
        ] + (1...5).map(valueCommand)

    /// In a journey the keys 1 to 5 are −2 to +2, in an effect map the weights.
    private static func valueCommand(_ digit: Int) -> Command {
        let value = FieldText.signed(digit - 3)
        return Command(
            "set-value-\(digit)", .adding, keys: ["\(digit)"], on: [.map, .form], changesMap: true,
            title: Phrase(sv: "känsla \(value)", fi: "tunne \(value)", en: "feeling \(value)"),
            help: Phrase(
                sv: "Sätt känslan i steget till \(value); i ett formulär fältet till \(digit).",
                fi: "Aseta askeleen tunteeksi \(value); lomakkeessa kentän arvoksi \(digit).",
                en: "Set the feeling at the step to \(value); in a form the field to \(digit)."),
            inEffectMap: Words(
                title: Phrase(sv: "vikt \(digit)", fi: "paino \(digit)", en: "weight \(digit)"),
                help: Phrase(
                    sv: "Sätt vikten till \(digit), på en åtgärd insatsen; 5 är mest.",
                    fi: "Aseta painoksi \(digit), toimenpiteessä työpanokseksi; 5 on eniten.",
                    en: "Set the weight to \(digit), of an action the effort; 5 is most.")),
            inTrebox: Words(
                title: Phrase(sv: "värde \(digit)", fi: "arvo \(digit)", en: "value \(digit)"),
                help: Phrase(
                    sv:
                        "I ett formulär: sätt fältet till \(digit), eller till ord nummer \(digit).",
                    fi: "Lomakkeessa: aseta kentän arvoksi \(digit) tai sana numero \(digit).",
                    en: "In a form: set the field to \(digit), or to word number \(digit).")),
            unless: { $0.valueRefusal }, run: { $0.setValue(digit: digit) })
    }
}

extension Session {
    /// Why single keys cannot set a value here.
    fileprivate var valueRefusal: Phrase? {
        guard sheets.isEmpty else { return nil }
        switch document.kind {
        case .effectMap: return weightRefusal
        case .trebox: return votesRefusal
        case .journey: break
        }
        guard step != nil, cursor.row == .step || cursor.lane != nil else {
            return Wording.Refusals.noStepHere
        }
        return persona == nil ? Wording.Refusals.noPersona : nil
    }

    fileprivate mutating func changeValue(by: Int) {
        guard sheets.isEmpty else {
            stepField(by)
            return
        }
        switch document.kind {
        case .effectMap: return changeWeight(by: by)
        case .trebox: return changeVotes(by: by)
        case .journey: break
        }
        guard let step, let persona else { return }
        let before: Int = document[ItemID.keyed(step, by: persona), .value] ?? 0
        setFeeling(min(2, max(-2, before + by)), of: persona, at: step)
    }

    fileprivate mutating func setValue(digit: Int) {
        guard sheets.isEmpty else {
            digitField(digit)
            return
        }
        switch document.kind {
        case .effectMap: return setWeight(digit)
        case .trebox: return say(Wording.Boxes.digits, .refusal)
        case .journey: break
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
