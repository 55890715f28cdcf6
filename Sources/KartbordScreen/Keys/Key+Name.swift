extension Key {
    private static let names: [(code: Code, name: String)] = [
        (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"), (.backspace, "Backspace"),
        (.delete, "Del"), (.insert, "Ins"), (.up, "Up"), (.down, "Down"), (.left, "Left"),
        (.right, "Right"), (.home, "Home"), (.end, "End"), (.pageUp, "PgUp"),
        (.pageDown, "PgDn"), (.character(" "), "Space"),
    ]

    private static let prefixes: [(modifier: Modifiers, prefix: String)] = [
        (.control, "Ctrl-"), (.alt, "Alt-"), (.shift, "Shift-"),
    ]

    /// The key as help, manual and tests write it: `a`, `?`, `Ctrl-R`, `Shift-Up`, `Esc`, `F1`.
    public var name: String {
        let prefix = Key.prefixes.filter { modifiers.contains($0.modifier) }.map(\.prefix).joined()
        return prefix + plainName
    }

    /// Makes the key with this name, or nothing when no key is called that.
    ///
    /// A name of more than one character may be in small or large letters: `esc`, `ctrl-r`.
    public init?(name: String) {
        var rest = Substring(name)
        var modifiers: Modifiers = []
        while let (modifier, prefix) = Key.prefixes.first(where: {
            rest.count > $0.prefix.count && rest.lowercased().hasPrefix($0.prefix.lowercased())
        }) {
            modifiers.insert(modifier)
            rest = rest.dropFirst(prefix.count)
        }
        guard let code = Key.code(named: rest) else { return nil }
        self.init(code, modifiers)
    }

    private var plainName: String {
        switch code {
        case .character(let character) where character != " ":
            modifiers.contains(.control) ? character.uppercased() : String(character)
        case .function(let number): "F\(number)"
        default: Key.names.first { $0.code == code }?.name ?? ""
        }
    }

    private static func code(named name: Substring) -> Code? {
        if name.count == 1, let character = name.first { return .character(character) }
        let small = name.lowercased()
        if let known = names.first(where: { $0.name.lowercased() == small }) { return known.code }
        guard small.hasPrefix("f"), let number = Int(small.dropFirst()), (1...24).contains(number)
        else { return nil }
        return .function(number)
    }
}

extension Key: CustomStringConvertible {
    /// The name of the key.
    public var description: String { name }
}
