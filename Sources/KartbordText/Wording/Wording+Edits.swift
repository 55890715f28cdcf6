extension Wording {
    /// What is said of files of edits, and of edits that a map has no room for.
    public enum Edits {}
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Edits {
    public static func noMember(_ name: String) -> Phrase {
        Phrase(
            sv: "Här saknas ”\(name)”: lägg till det.", fi: "Tästä puuttuu ”\(name)”: lisää se.",
            en: "“\(name)” is missing here: add it.")
    }

    public static func unknownMember(_ name: String) -> Phrase {
        Phrase(
            sv: "”\(name)” hör inte till den här ändringen: ta bort det eller rätta stavningen.",
            fi: "”\(name)” ei kuulu tähän muutokseen: poista se tai korjaa kirjoitusasu.",
            en: "“\(name)” does not belong to this edit: remove it or correct the spelling.")
    }

    public static func noText(_ name: String) -> Phrase {
        Phrase(
            sv: "”\(name)” ska vara en text inom citattecken.",
            fi: "Kohdan ”\(name)” on oltava teksti lainausmerkeissä.",
            en: "“\(name)” must be a text in quotation marks.")
    }

    public static func noObject(_ name: String) -> Phrase {
        Phrase(
            sv: "”\(name)” ska vara ett objekt: { … }.",
            fi: "Kohdan ”\(name)” on oltava olio: { … }.",
            en: "“\(name)” must be an object: { … }.")
    }

    public static func unknownEdit(_ name: String) -> Phrase {
        let known = "insert, remove, move, set, link, unlink"
        return Phrase(
            sv: "Det finns ingen ändring ”\(name)”: skriv en av \(known).",
            fi: "Muutosta ”\(name)” ei ole: kirjoita jokin näistä: \(known).",
            en: "There is no edit “\(name)”: write one of \(known).")
    }

    public static func unknownField(_ name: String) -> Phrase {
        Phrase(
            sv: "Det finns inget fält ”\(name)” här: kartbord schema visar vilka som finns.",
            fi: "Kenttää ”\(name)” ei ole tässä: kartbord schema näyttää kentät.",
            en: "There is no field “\(name)” here: “kartbord schema” shows which there are.")
    }

    public static func unknownList(_ name: String) -> Phrase {
        Phrase(
            sv: "Det finns ingen lista ”\(name)”: kartbord schema visar vilka som finns.",
            fi: "Luetteloa ”\(name)” ei ole: kartbord schema näyttää luettelot.",
            en: "There is no list “\(name)”: “kartbord schema” shows which there are.")
    }

    public static func noList(_ list: String, of item: Phrase) -> Phrase {
        Phrase(
            sv: "Det går inte in i ”\(list)” i \(item.sv): kartbord schema visar vad som går.",
            fi: "Se ei mahdu kohteen \(item.fi) luetteloon ”\(list)”: katso kartbord schema.",
            en: "It cannot stand in “\(list)” of \(item.en): “kartbord schema” shows what can.")
    }

    public static func wrongValue(_ field: String) -> Phrase {
        Phrase(
            sv: "Fältet ”\(field)” kan inte innehålla det: kartbord schema visar vad det tar.",
            fi: "Kenttään ”\(field)” ei voi panna tätä: kartbord schema näyttää, mitä se ottaa.",
            en: "The field “\(field)” cannot hold that: “kartbord schema” shows what it takes.")
    }

    public static let noID = Phrase(
        sv: "Det som läggs in behöver ett id: skriv \"id\" med en kort, ny text.",
        fi: "Lisättävä tarvitsee tunnisteen: kirjoita \"id\" ja lyhyt uusi teksti.",
        en: "What is put in needs an id: write \"id\" with a short, new text.")

    public static func noItem(_ item: Phrase) -> Phrase {
        Phrase(
            sv: "Kartan har inget \(item.sv): skriv ett id som finns i den.",
            fi: "Kartassa ei ole kohdetta \(item.fi): kirjoita siinä oleva tunniste.",
            en: "The map has no \(item.en): write an id that it holds.")
    }

    public static func idInUse(_ item: Phrase) -> Phrase {
        Phrase(
            sv: "Det finns redan något med id:t \(item.sv): välj ett annat.",
            fi: "Tunniste \(item.fi) on jo käytössä: valitse toinen.",
            en: "There is an item \(item.en) already: choose another id.")
    }

    public static func noSibling(_ item: Phrase, _ list: String, of parent: Phrase) -> Phrase {
        Phrase(
            sv: "\(item.sv) står inte i ”\(list)” i \(parent.sv): skriv ett id som gör det.",
            fi: "\(item.fi) ei ole kohteen \(parent.fi) luettelossa ”\(list)”: kirjoita toinen.",
            en: "\(item.en) is not in “\(list)” of \(parent.en): write an id that is.")
    }

    public static func twice(_ member: String, _ item: Phrase) -> Phrase {
        Phrase(
            sv: "\(item.sv) har ”\(member)” två gånger: behåll det ena.",
            fi: "Kohteessa \(item.fi) on ”\(member)” kahdesti: jätä toinen.",
            en: "\(item.en) has “\(member)” twice: keep one of them.")
    }

    public static func noField(_ field: String, _ item: Phrase) -> Phrase {
        Phrase(
            sv: "\(item.sv) har inget fält ”\(field)”: kartbord schema visar vilka som finns.",
            fi: "Kohteella \(item.fi) ei ole kenttää ”\(field)”: katso kartbord schema.",
            en: "\(item.en) has no field “\(field)”: “kartbord schema” shows which there are.")
    }

    public static func wrongTarget(_ field: String, _ target: Phrase) -> Phrase {
        Phrase(
            sv: "”\(field)” kan inte peka på \(target.sv): kartbord schema visar vad det tar.",
            fi: "”\(field)” ei voi viitata kohteeseen \(target.fi): katso kartbord schema.",
            en: "“\(field)” cannot name \(target.en): “kartbord schema” shows what it takes.")
    }

    public static func linked(_ item: Phrase, _ field: String, _ target: Phrase) -> Phrase {
        Phrase(
            sv: "”\(field)” i \(item.sv) pekar redan på \(target.sv): ta bort raden.",
            fi: "Kohteen \(item.fi) ”\(field)” viittaa jo kohteeseen \(target.fi): poista rivi.",
            en: "“\(field)” of \(item.en) names \(target.en) already: remove this line.")
    }

    public static func notLinked(_ item: Phrase, _ field: String, _ target: Phrase) -> Phrase {
        Phrase(
            sv: "”\(field)” i \(item.sv) pekar inte på \(target.sv): ta bort raden.",
            fi: "Kohteen \(item.fi) ”\(field)” ei viittaa kohteeseen \(target.fi): poista rivi.",
            en: "“\(field)” of \(item.en) does not name \(target.en): remove this line.")
    }

    public static func stillLinked(_ item: Phrase, from source: Phrase) -> Phrase {
        Phrase(
            sv: "\(source.sv) pekar på \(item.sv): ta bort den länken först med unlink.",
            fi: "\(source.fi) viittaa kohteeseen \(item.fi): poista viittaus ensin (unlink).",
            en: "\(source.en) still links to \(item.en): take that link away first, with unlink.")
    }

    public static func insideItself(_ item: Phrase) -> Phrase {
        Phrase(
            sv: "\(item.sv) kan inte stå inuti sig själv: välj en plats utanför.",
            fi: "\(item.fi) ei voi olla itsensä sisällä: valitse paikka sen ulkopuolelta.",
            en: "\(item.en) cannot stand inside itself: choose a place outside.")
    }

    public static let isMap = Phrase(
        sv: "Kartan själv kan inte läggas in, tas bort eller flyttas: skriv ett id under \"item\".",
        fi: "Karttaa itseään ei voi lisätä, poistaa tai siirtää: kirjoita \"item\" ja tunniste.",
        en: "The map itself cannot be put in, removed or moved: write an id under \"item\".")
}
