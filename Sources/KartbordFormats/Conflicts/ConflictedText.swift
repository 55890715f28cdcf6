/// A text in which git has marked what it could not join.
///
/// The marks are seven signs at the beginning of a line; between them stand what one side has, what
/// the other has, and in the styles `diff3` and `zdiff3` what both came from.
public struct ConflictedText: Sendable, Equatable {
    /// The whole text as the first side has it.
    public private(set) var one: [UInt8] = []
    /// The whole text as the second side has it.
    public private(set) var other: [UInt8] = []
    /// The whole text that both came from; nil when that is not marked everywhere.
    public private(set) var base: [UInt8]?
    /// The line of the first mark, from 1.
    public private(set) var line = 0

    private enum Part {
        case shared
        case one
        case base
        case other
    }

    /// Takes a text apart; nil when it holds no marks, or marks that do not belong together.
    public init?(_ text: [UInt8]) {
        var origin: [UInt8] = []
        var part = Part.shared
        var (hasBase, isBaseKnown) = (false, true)
        var number = 0
        var start = 0
        while start < text.count {
            number += 1
            let end = text[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? text.count
            let line = text[start..<end]
            start = end
            switch (part, Self.mark(in: line)) {
            case (.shared, UInt8(ascii: "<")):
                if self.line == 0 { self.line = number }
                part = .one
                hasBase = false
            case (.one, UInt8(ascii: "|")):
                part = .base
                hasBase = true
            case (.one, UInt8(ascii: "=")), (.base, UInt8(ascii: "=")):
                part = .other
                if !hasBase { isBaseKnown = false }
            case (.other, UInt8(ascii: ">")): part = .shared
            case (.shared, nil):
                one += line
                other += line
                origin += line
            case (.one, nil): one += line
            case (.base, _): origin += line
            case (.other, nil): other += line
            default: return nil
            }
        }
        guard part == .shared, self.line > 0 else { return nil }
        base = isBaseKnown ? origin : nil
    }

    /// The sign of which a line begins with seven, and with no more, if it is one that git uses.
    private static func mark(in line: ArraySlice<UInt8>) -> UInt8? {
        guard line.count >= 7, let sign = line.first, "<|=>".utf8.contains(sign),
            line.prefix(7).allSatisfy({ $0 == sign })
        else { return nil }
        let next = line.dropFirst(7).first ?? 0x0A
        return next == 0x20 || next == 0x0A || next == 0x0D ? sign : nil
    }
}
