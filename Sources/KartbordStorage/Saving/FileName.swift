/// Names of files made from the names of others.
enum FileName {
    /// The longest name that is made here, in bytes; file systems allow 255.
    static let limit = 200

    /// The endings that are kept whole when a name is numbered.
    private static let endings = [".journey.json", ".effectmap.json", ".trebox.json", ".json"]

    /// Cuts a name to at most so many bytes, never inside a character's code.
    static func shortened(_ name: String, toBytes limit: Int) -> String {
        guard name.utf8.count > limit else { return name }
        var cut = String.UnicodeScalarView()
        var count = 0
        for scalar in name.unicodeScalars {
            count += UTF8.width(scalar)
            guard count <= limit else { break }
            cut.append(scalar)
        }
        return String(cut)
    }

    /// The name with everything replaced by `-` that is no letter, figure, space or `-_.()`, and
    /// without a leading dot.
    static func allowed(_ name: String) -> String {
        var made = String.UnicodeScalarView()
        for scalar in name.unicodeScalars {
            made.append(isAllowed(scalar) ? scalar : "-")
        }
        let undotted = made.drop { $0 == "." || $0 == " " }
        let text = shortened(String(String.UnicodeScalarView(undotted)), toBytes: limit)
        return text.isEmpty ? "map" : text
    }

    /// The n-th name beside a name: `map (2).journey.json`, also from `map (1).journey.json`.
    static func numbered(_ name: String, _ number: Int) -> String {
        let safe = allowed(name)
        let ending = endings.first { safe.utf8.count > $0.utf8.count && safe.hasSuffix($0) } ?? ""
        let stem = unnumbered(String(safe.dropLast(ending.count)))
        return shortened(stem, toBytes: limit - 20) + " (\(number))" + ending
    }

    /// The name without a number in brackets at its end.
    private static func unnumbered(_ stem: String) -> String {
        guard stem.utf8.last == UInt8(ascii: ")"),
            let open = stem.lastIndex(of: "("), open > stem.startIndex
        else { return stem }
        let figures = stem[stem.index(after: open)...].dropLast()
        guard !figures.isEmpty, figures.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return stem
        }
        let before = stem[..<open]
        guard before.last == " ", before.count > 1 else { return stem }
        return String(before.dropLast())
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "-", "_", ".", "(", ")": return true
        default: break
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .nonspacingMark, .spacingMark:
            return true
        default:
            return false
        }
    }
}
