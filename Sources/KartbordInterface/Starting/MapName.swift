public import KartbordModel

/// Names for the files of maps.
public enum MapName {
    /// How many bytes of a title go into a name; file systems allow 255 for the whole.
    private static let limit = 120

    /// A name made of a title: `Nå rätt – medarbetare!` gives `nå-rätt-medarbetare.journey.json`.
    ///
    /// Letters, figures and what stands on letters are kept in small letters; everything else is a
    /// hyphen, so that no title can lead out of the folder or into a shell.
    ///
    /// A title that holds nothing of that gives the spare name; while a name is taken, `-2`, `-3`
    /// and so on is put behind it.
    public static func make(
        of title: String, _ kind: Kind, spare: String, unless isTaken: (String) -> Bool
    ) -> String {
        let stem = stem(of: title)
        let start = stem.isEmpty ? spare : stem
        var name = start + kind.fileSuffix
        var number = 2
        while isTaken(name) {
            name = "\(start)-\(number)\(kind.fileSuffix)"
            number += 1
        }
        return name
    }

    /// The name as a person gave it, with the ending of its kind where it has none.
    public static func completed(_ name: String, _ kind: Kind) -> String {
        name.hasSuffix(".json") ? name : name + kind.fileSuffix
    }

    /// The name without the ending of a map.
    public static func stem(ofFile name: String, _ kind: Kind) -> String {
        for ending in [kind.fileSuffix, ".json"] where name.hasSuffix(ending) {
            return String(name.dropLast(ending.count))
        }
        return name
    }

    private static func stem(of title: String) -> String {
        var stem = ""
        var isOpen = false
        for character in title.lowercased() {
            guard character.unicodeScalars.allSatisfy(isAllowed) else {
                isOpen = !stem.isEmpty
                continue
            }
            let part = (isOpen ? "-" : "") + String(character)
            guard stem.utf8.count + part.utf8.count <= limit else { break }
            stem += part
            isOpen = false
        }
        return stem
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .nonspacingMark, .spacingMark:
            true
        default: false
        }
    }
}
