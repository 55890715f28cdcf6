/// A JSON value that this version does not know the meaning of, kept as it was read.
public indirect enum Foreign: Sendable {
    /// `null`
    case null
    /// `true` or `false`
    case flag(Bool)
    /// A number with the very characters it was written with (`1.50`, `1e3`).
    case number(String)
    /// A text.
    case string(String)
    /// Values in order.
    case array([Foreign])
    /// Members in the order in which they came.
    case object([ForeignMember])
}

/// A member of an object that this version does not know.
public struct ForeignMember: Sendable {
    /// The member's name.
    public var name: String
    /// The member's value.
    public var value: Foreign

    /// Makes a member of a name and a value.
    public init(_ name: String, _ value: Foreign) {
        self.name = name
        self.value = value
    }
}

extension Foreign: Equatable {
    /// Whether both are the same, byte by byte.
    public static func == (left: Foreign, right: Foreign) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.flag(let one), .flag(let other)): one == other
        case (.number(let one), .number(let other)): one.hasSameBytes(as: other)
        case (.string(let one), .string(let other)): one.hasSameBytes(as: other)
        case (.array(let one), .array(let other)): one == other
        case (.object(let one), .object(let other)): one == other
        default: false
        }
    }
}

extension ForeignMember: Equatable {
    /// Whether both are the same, byte by byte.
    public static func == (left: ForeignMember, right: ForeignMember) -> Bool {
        left.name.hasSameBytes(as: right.name) && left.value == right.value
    }
}
