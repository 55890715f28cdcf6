/// A key as a person pressed it: what is on it, and what was held down with it.
///
/// Keys are written as they are spoken, so that a table of commands reads well:
///
///     let keys: [Key] = ["a", .up, .control("r"), .shift(.up), .alt(.enter)]
///
/// Terminals cannot tell all keys apart, and keys that look the same to a person are the same here:
/// letters with Ctrl are small ones, and Shift with a character is that other character.
public struct Key: Hashable, Sendable {
    /// What is on a key.
    public enum Code: Hashable, Sendable {
        case character(Character)
        case enter
        case escape
        case tab
        case backspace
        case delete
        case insert
        case up
        case down
        case left
        case right
        case home
        case end
        case pageUp
        case pageDown
        case function(Int)
    }

    /// The keys that are held down with another.
    public struct Modifiers: OptionSet, Hashable, Sendable {
        /// One bit a key, as xterm numbers them.
        public let rawValue: UInt8

        /// Makes a set from its bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Shift.
        public static let shift = Modifiers(rawValue: 1)
        /// Alt, which some keyboards call Option or Meta.
        public static let alt = Modifiers(rawValue: 2)
        /// Ctrl.
        public static let control = Modifiers(rawValue: 4)
    }

    /// What is on the key.
    public let code: Code
    /// What was held down with it.
    public let modifiers: Modifiers

    /// Makes a key; Shift and capitals are brought into the form that terminals can tell.
    public init(_ code: Code, _ modifiers: Modifiers = []) {
        guard case .character(let character) = code else {
            self.code = code
            self.modifiers = modifiers
            return
        }
        var written = character
        if modifiers.contains(.control) {
            written = Key.single(character.lowercased()) ?? character
        } else if modifiers.contains(.shift) {
            written = Key.single(character.uppercased()) ?? character
        }
        self.code = .character(written)
        self.modifiers = modifiers.subtracting(.shift)
    }

    /// Makes the key that types a character.
    public init(_ character: Character) { self.init(.character(character)) }

    /// The character that the key types in a text field; nil for all other keys.
    public var typed: Character? {
        guard case .character(let character) = code, modifiers.isEmpty else { return nil }
        return character
    }

    private static func single(_ text: String) -> Character? {
        text.count == 1 ? text.first : nil
    }
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
    /// Makes the key that types a character.
    public init(extendedGraphemeClusterLiteral character: Character) { self.init(character) }
}

extension Key {
    /// Enter, called Return on some keyboards.
    public static let enter = Key(.enter)
    /// Esc.
    public static let escape = Key(.escape)
    /// Tab.
    public static let tab = Key(.tab)
    /// Shift and Tab.
    public static let backTab = Key(.tab, .shift)
    /// The key that removes the character before the cursor.
    public static let backspace = Key(.backspace)
    /// The key that removes the character after the cursor.
    public static let delete = Key(.delete)
    /// Insert.
    public static let insert = Key(.insert)
    /// The arrow up.
    public static let up = Key(.up)
    /// The arrow down.
    public static let down = Key(.down)
    /// The arrow to the left.
    public static let left = Key(.left)
    /// The arrow to the right.
    public static let right = Key(.right)
    /// Home.
    public static let home = Key(.home)
    /// End.
    public static let end = Key(.end)
    /// Page Up.
    public static let pageUp = Key(.pageUp)
    /// Page Down.
    public static let pageDown = Key(.pageDown)
    /// The space bar.
    public static let space = Key(" ")

    /// A function key, F1 being 1.
    public static func function(_ number: Int) -> Key { Key(.function(number)) }

    /// The key with Ctrl held down.
    public static func control(_ key: Key) -> Key { key.with(.control) }

    /// The key with Alt held down.
    public static func alt(_ key: Key) -> Key { key.with(.alt) }

    /// The key with Shift held down.
    public static func shift(_ key: Key) -> Key { key.with(.shift) }

    /// The key with these held down too.
    public func with(_ more: Modifiers) -> Key { Key(code, modifiers.union(more)) }
}
