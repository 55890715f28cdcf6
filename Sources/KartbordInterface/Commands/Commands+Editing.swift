import KartbordModel
import KartbordText

extension Command {
    /// Changing what is there, and taking changes back.
    static let editing: [Command] = [
        Command(
            "edit-text", .editing, keys: ["Enter", "e", "F2"], on: .everywhere,
            title: Phrase(sv: "ändra", fi: "muokkaa", en: "edit"),
            help: Phrase(
                sv: "Ändra texten i det som är valt; i en lista öppna det, i ett formulär fältet.",
                fi: "Muokkaa valitun tekstiä; luettelossa avaa valittu, "
                    + "lomakkeessa muokkaa kenttää.",
                en: "Edit the text of what is chosen; in a list open it, in a form the field."),
            run: { $0.editChosen(replacing: false) }),
        Command(
            "replace-text", .editing, keys: ["c"], on: [.map, .items, .form], changesMap: true,
            title: Phrase(sv: "skriv om", fi: "kirjoita uudelleen", en: "retype"),
            help: Phrase(
                sv: "Skriv en ny text i stället för den gamla.",
                fi: "Kirjoita uusi teksti vanhan tilalle.",
                en: "Type a new text in place of the old one."),
            unless: { $0.itemRefusal }, run: { $0.editChosen(replacing: true) }),
        Command(
            "cycle-severity", .editing, keys: ["s"], for: [.journey], changesMap: true,
            title: Phrase(sv: "allvarlighetsgrad", fi: "vakavuus", en: "severity"),
            help: Phrase(
                sv: "Hur allvarlig smärtpunkten är: ! bagatell, !! omväg, !!! ger upp.",
                fi: "Kuinka vakava kipupiste on: ! pikkuharmi, !! kiertää ongelman, "
                    + "!!! luovuttaa.",
                en: "How severe the pain point is: ! trivial, !! finds a way round, !!! gives up."),
            unless: { $0.painRefusal },
            run: { $0.cycle(.severity, Severity.self, command: "cycle-severity") }),
        Command(
            "cycle-evidence", .editing, keys: ["S"], for: [.journey], changesMap: true,
            title: Phrase(sv: "belägg", fi: "näyttö", en: "evidence"),
            help: Phrase(
                sv: "Hur säkert det är: ? bara antaget, delvis belagt, undersökt.",
                fi: "Kuinka varmaa se on: ? vain oletettu, osittain näyttöä, tutkittu.",
                en: "How sure it is: ? only assumed, partly supported, researched."),
            unless: { $0.evidenceRefusal },
            run: { $0.cycle(.evidence, Evidence.self, command: "cycle-evidence") }),
        Command(
            "cycle-persona", .editing, keys: ["T"], for: [.journey], changesMap: true,
            title: Phrase(sv: "vems lapp", fi: "kenen lappu", en: "whose card"),
            help: Phrase(
                sv: "Vem lappen handlar om: alla, eller en persona i taget.",
                fi: "Ketä lappu koskee: kaikkia tai yhtä persoonaa kerrallaan.",
                en: "Whom the card is about: everybody, or one persona at a time."),
            unless: { $0.whoseRefusal }, run: { $0.cyclePersona() }),
        Command(
            "remove-item", .editing, keys: ["d", "Del"], on: [.map, .items, .form],
            changesMap: true,
            title: Phrase(sv: "ta bort", fi: "poista", en: "remove"),
            help: Phrase(
                sv: "Ta bort det som är valt, eller allt som är markerat; u ångrar.",
                fi: "Poista valittu tai kaikki merkityt; u kumoaa.",
                en: "Remove what is chosen, or all that is marked; u undoes."),
            unless: { $0.removalRefusal }, run: { $0.removeChosen("remove-item") }),
        Command(
            "cut-item", .editing, keys: ["x"], on: [.map, .items], changesMap: true,
            title: Phrase(sv: "klipp ut", fi: "leikkaa", en: "cut"),
            help: Phrase(
                sv: "Klipp ut det som är valt eller markerat; p klistrar in.",
                fi: "Leikkaa valittu tai merkityt; p liittää.",
                en: "Cut what is chosen or marked; p pastes it."),
            unless: { $0.removalRefusal ?? $0.cutRefusal }, run: { $0.cutChosen() }),
        Command(
            "copy-item", .editing, keys: ["y"], on: [.map, .items],
            title: Phrase(sv: "kopiera", fi: "kopioi", en: "copy"),
            help: Phrase(
                sv: "Kopiera det som är valt eller markerat, även till terminalen.",
                fi: "Kopioi valittu tai merkityt, myös päätteelle.",
                en: "Copy what is chosen or marked, to the terminal as well."),
            unless: { $0.copyRefusal }, run: { $0.copyChosen() }),
        Command(
            "paste-after", .editing, keys: ["p"], on: [.map, .items], changesMap: true,
            title: Phrase(sv: "klistra in", fi: "liitä", en: "paste"),
            help: Phrase(
                sv: "Klistra in efter det som är valt.", fi: "Liitä valitun jälkeen.",
                en: "Paste after what is chosen."),
            unless: { $0.pasteRefusal }, run: { $0.pasteItems(before: false) }),
        Command(
            "paste-before", .editing, keys: ["P"], on: [.map, .items], changesMap: true,
            title: Phrase(sv: "klistra in före", fi: "liitä eteen", en: "paste before"),
            help: Phrase(
                sv: "Klistra in före det som är valt.", fi: "Liitä valitun eteen.",
                en: "Paste before what is chosen."),
            unless: { $0.pasteRefusal }, run: { $0.pasteItems(before: true) }),
        Command(
            "mark-item", .editing, keys: ["v"], on: [.map, .items],
            title: Phrase(sv: "markera", fi: "merkitse", en: "mark"),
            help: Phrase(
                sv: "Markera flera; d, x, y och m gäller då alla. Esc tar bort markeringarna.",
                fi: "Merkitse useita; d, x, y ja m koskevat sitten kaikkia. Esc poistaa merkinnät.",
                en: "Mark several; d, x, y and m then mean them all. Esc clears the marks."),
            unless: { $0.copyRefusal }, run: { $0.toggleMark() }),
        Command(
            "undo", .editing, keys: ["u", "Ctrl-Z"], on: .everywhere, changesMap: true,
            title: Phrase(sv: "ångra", fi: "kumoa", en: "undo"),
            help: Phrase(
                sv: "Ångra det senaste; hur många gånger som helst.",
                fi: "Kumoa viimeisin muutos; niin monta kertaa kuin haluat.",
                en: "Undo the last change; as many times as you like."),
            unless: { $0.history.undoName == nil ? Wording.Refusals.nothingToUndo : nil },
            run: { $0.undo() }),
        Command(
            "redo", .editing, keys: ["U", "Ctrl-R", "Ctrl-Y"], on: .everywhere, changesMap: true,
            title: Phrase(sv: "gör om", fi: "tee uudelleen", en: "redo"),
            help: Phrase(
                sv: "Gör om det som ångrades.", fi: "Tee uudelleen se, mikä kumottiin.",
                en: "Do again what was undone."),
            unless: { $0.history.redoName == nil ? Wording.Refusals.nothingToRedo : nil },
            run: { $0.redo() }),
    ]
}

extension Session {
    fileprivate var itemRefusal: Phrase? {
        chosenItem == nil && (!sheets.isEmpty || kindView.owner(self) == nil)
            ? Wording.Refusals.nothingChosen(in: document.kind.rawValue) : nil
    }

    fileprivate var copyRefusal: Phrase? {
        guard let item = chosenItem, item != .map, document.contains(item) else {
            return Wording.Refusals.nothingChosen(in: document.kind.rawValue)
        }
        return nil
    }

    fileprivate var removalRefusal: Phrase? {
        if !marks.isEmpty { return nil }
        if surface == .form {
            return formRowItem == nil ? Wording.Refusals.clearField : nil
        }
        if sheets.isEmpty, cursor.column != nil, lane?.sort == .curve {
            return feeling.map { document.contains($0) } == true
                ? nil : Wording.Refusals.nothingChosen(in: document.kind.rawValue)
        }
        if let item = chosenItem, isUnwrittenLane(item) { return nil }
        return copyRefusal
    }

    fileprivate var painRefusal: Phrase? {
        cursor.lane == "pain" && cursor.item != nil ? nil : Wording.Refusals.onlyPain
    }

    fileprivate var whoseRefusal: Phrase? {
        guard let item = mapItem, document.type(of: item) == .card else {
            return Wording.Refusals.onlyCardsAndSteps
        }
        return persona == nil ? Wording.Refusals.noPersona : nil
    }

    /// From everybody to the first persona, to the next, and back to everybody.
    fileprivate mutating func cyclePersona() {
        guard let card = mapItem else { return }
        let personas = document.children(of: .map, .personas)
        let about = (document[card, .personas] ?? []).filter { personas.contains($0) }
        let next: ItemID? =
            about.isEmpty
            ? personas.first
            : about.first.flatMap { personas.firstIndex(of: $0) }.flatMap { place in
                about.count == 1 && place + 1 < personas.count ? personas[place + 1] : nil
            }
        var edits = about.map { Edit.unlink(card, .personas, $0) }
        if let next { edits.append(.link(card, .personas, next)) }
        guard perform("cycle-persona", edits) else { return }
        say(next.map { Wording.Done.about(name(of: $0)) } ?? Wording.Done.aboutAll)
    }

    fileprivate var evidenceRefusal: Phrase? {
        guard let item = mapItem, let type = document.type(of: item),
            type == .card || type == .step
        else { return Wording.Refusals.onlyCardsAndSteps }
        return nil
    }

    /// Enter: the text of what is chosen, or what is behind it.
    mutating func editChosen(replacing: Bool) {
        if !sheets.isEmpty, !(replacing && surface == .items) {
            chooseRow()
            if replacing { clearEntry() }
            return
        }
        guard !document.isReadOnly else {
            say(Wording.Refusals.readOnly, .refusal)
            return
        }
        if let item = chosenItem {
            if item == .map, sheets.isEmpty {
                kindView.editHead(&self)
                if replacing { clearEntry() }
                return
            }
            let type = document.type(of: item) ?? (isUnwrittenLane(item) ? .lane : nil)
            if let field = type?.nameField {
                edit(item, field, command: "edit-text", replacing: replacing)
            }
            return
        }
        kindView.editPlace(&self, replacing: replacing)
    }

    /// Empties what is being typed, as if the field had been opened empty.
    private mutating func clearEntry() {
        guard var opened = entry else { return }
        opened.editor = TextEditor("", allowsLines: opened.editor.allowsLines)
        opened.original = nil
        entry = opened
    }

    /// The next of the words that a field may hold; none after the last.
    mutating func cycle<Word: Choice>(
        _ key: FieldKey<Word>, _ type: Word.Type, command: String
    ) {
        guard let item = mapItem else { return }
        let words = Array(type.allCases)
        let now = document[item, key].flatMap { word in
            words.firstIndex { $0.rawValue == word.rawValue }
        }
        let next = now.map { $0 + 1 } ?? 0
        let word = words.indices.contains(next) ? words[next] : nil
        guard perform(command, [.set(item, key, word)]) else { return }
        let said = word.flatMap { Wording.phrase(forChoice: $0.rawValue, of: key.name.name) }
        say(said ?? Wording.Lists.notSet)
    }
}
