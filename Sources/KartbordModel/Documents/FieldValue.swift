/// A Swift type that a field can hold.
public protocol FieldValue: Sendable {
    /// The value in what the field holds; nil when that is of another sort or out of the range.
    init?(_ content: FieldContent)

    /// The value as a field holds it.
    var content: FieldContent { get }
}

extension String: FieldValue {
    /// The value in what the field holds; nil when that is of another sort.
    public init?(_ content: FieldContent) {
        guard case .text(let text) = content else { return nil }
        self = text
    }

    /// The value as a field holds it.
    public var content: FieldContent { .text(self) }
}

extension Double: FieldValue {
    /// The value in what the field holds; nil when that is of another sort.
    public init?(_ content: FieldContent) {
        guard case .number(let number) = content else { return nil }
        self = number
    }

    /// The value as a field holds it.
    public var content: FieldContent { .number(self) }
}

extension Int: FieldValue {
    /// The value in what the field holds; nil when that is of another sort.
    public init?(_ content: FieldContent) {
        guard case .number(let number) = content, let whole = Int(exactly: number) else {
            return nil
        }
        self = whole
    }

    /// The value as a field holds it.
    public var content: FieldContent { .number(Double(self)) }
}

extension Bool: FieldValue {
    /// The value in what the field holds; nil when that is of another sort.
    public init?(_ content: FieldContent) {
        guard case .flag(let flag) = content else { return nil }
        self = flag
    }

    /// The value as a field holds it.
    public var content: FieldContent { .flag(self) }
}

extension ItemID: FieldValue {
    /// The value in what the field holds; nil when that is of another sort.
    public init?(_ content: FieldContent) {
        guard case .reference(let id) = content else { return nil }
        self = id
    }

    /// The value as a field holds it.
    public var content: FieldContent { .reference(self) }
}

/// A Swift type of which a field can hold several.
public protocol ListedValue: Sendable {
    /// The values in what the field holds; nil when that is of another sort.
    static func values(in content: FieldContent) -> [Self]?

    /// The values as a field holds them.
    static func content(of values: [Self]) -> FieldContent
}

extension ItemID: ListedValue {
    /// The values in what the field holds; nil when that is of another sort.
    public static func values(in content: FieldContent) -> [ItemID]? {
        guard case .links(let ids) = content else { return nil }
        return ids
    }

    /// The values as a field holds them.
    public static func content(of ids: [ItemID]) -> FieldContent { .links(ids) }
}

extension String: ListedValue {
    /// The values in what the field holds; nil when that is of another sort.
    public static func values(in content: FieldContent) -> [String]? {
        guard case .texts(let texts) = content else { return nil }
        return texts
    }

    /// The values as a field holds them.
    public static func content(of texts: [String]) -> FieldContent { .texts(texts) }
}

extension Array: FieldValue where Element: ListedValue {
    /// The value in what the field holds; nil when that is of another sort.
    public init?(_ content: FieldContent) {
        guard let values = Element.values(in: content) else { return nil }
        self = values
    }

    /// The value as a field holds it.
    public var content: FieldContent { Element.content(of: self) }
}

/// A value that is one of a few words.
public protocol Choice: FieldValue, RawRepresentable, CaseIterable where RawValue == String {}

extension Choice {
    /// The value in what the field holds; nil when that is of another sort.
    public init?(_ content: FieldContent) {
        guard case .text(let word) = content else { return nil }
        self.init(rawValue: word)
    }

    /// The value as a field holds it.
    public var content: FieldContent { .text(rawValue) }
}
