extension Wording {
    /// What is said of the difference between two maps.
    public enum Differences {}
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Differences {
    public static let added = Phrase(sv: "Tillagt", fi: "Lisätty", en: "Added")
    public static let removed = Phrase(sv: "Borttaget", fi: "Poistettu", en: "Removed")
    public static let moved = Phrase(sv: "Flyttat", fi: "Siirretty", en: "Moved")
    public static let changed = Phrase(sv: "Ändrat", fi: "Muutettu", en: "Changed")
    public static let nothing = Phrase(
        sv: "Kartorna är lika.", fi: "Kartat ovat samanlaiset.", en: "The maps are alike.")
    public static let unknownChanged = Phrase(
        sv: "något som den här versionen inte känner till",
        fi: "jotain, mitä tämä versio ei tunne", en: "something that this version does not know")

    public static func heading(_ title: String?) -> Phrase {
        let title = title.map { ": \($0)" } ?? ""
        return Phrase(sv: "Ändringar\(title)", fi: "Muutokset\(title)", en: "Changes\(title)")
    }

    public static func moved(into parent: String, after sibling: String?) -> Phrase {
        guard let sibling else {
            return Phrase(
                sv: "först i ”\(parent)”", fi: "ensimmäiseksi: ”\(parent)”",
                en: "first in “\(parent)”")
        }
        return Phrase(
            sv: "efter ”\(sibling)” i ”\(parent)”", fi: "”\(parent)”, kohteen ”\(sibling)” jälkeen",
            en: "after “\(sibling)” in “\(parent)”")
    }

    public static func changed(_ label: String, from old: String?, to new: String?) -> Phrase {
        switch (old, new) {
        case (let old?, let new?):
            Phrase(
                sv: "\(label): ”\(old)” → ”\(new)”", fi: "\(label): ”\(old)” → ”\(new)”",
                en: "\(label): “\(old)” → “\(new)”")
        case (nil, let new?):
            Phrase(
                sv: "\(label): + ”\(new)”", fi: "\(label): + ”\(new)”", en: "\(label): + “\(new)”")
        case (let old, nil):
            Phrase(
                sv: "\(label): − ”\(old ?? "")”", fi: "\(label): − ”\(old ?? "")”",
                en: "\(label): − “\(old ?? "")”")
        }
    }
}
