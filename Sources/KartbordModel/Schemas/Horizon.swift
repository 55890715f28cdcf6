/// A stretch of the road map (sv färdplan): in words, or a quarter of a year.
public enum Horizon: Hashable, Sendable {
    /// It is being done.
    case now
    /// It is done after what is being done.
    case next
    /// Some day.
    case later
    /// Not for the time being; it stays documented.
    case notNow
    /// A quarter, 1…4, of a year, 1…9999.
    case quarter(year: Int, Int)

    /// The stretches that are words.
    public static let words: [Horizon] = [.now, .next, .later, .notNow]

    /// The stretch as it stands in the file: a word such as `now`, or `2027-Q1`.
    public var text: String {
        switch self {
        case .now: return "now"
        case .next: return "next"
        case .later: return "later"
        case .notNow: return "notNow"
        case .quarter(let year, let quarter):
            let digits = String(year)
            return String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "-Q\(quarter)"
        }
    }

    /// The stretch that stands in a file; nil for any other text.
    public init?(_ text: String) {
        if let word = Self.words.first(where: { $0.text.hasSameBytes(as: text) }) {
            self = word
            return
        }
        let bytes = Array(text.utf8)
        guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"), bytes[5] == UInt8(ascii: "Q"),
            (UInt8(ascii: "1")...UInt8(ascii: "4")).contains(bytes[6]),
            bytes[..<4].allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        let year = bytes[..<4].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
        guard year > 0 else { return nil }
        self = .quarter(year: year, Int(bytes[6] & 0x0F))
    }

    /// The quarter in which a day lies.
    public init(_ day: CalendarDate) {
        self = .quarter(year: day.year, (day.month + 2) / 3)
    }
}

extension Horizon: Comparable {
    /// Whether the left one comes first: now, next, the quarters, later, not now.
    public static func < (left: Horizon, right: Horizon) -> Bool { left.order < right.order }

    private var order: (Int, Int, Int) {
        switch self {
        case .now: (0, 0, 0)
        case .next: (1, 0, 0)
        case .quarter(let year, let quarter): (2, year, quarter)
        case .later: (3, 0, 0)
        case .notNow: (4, 0, 0)
        }
    }
}

extension Horizon: FieldValue {
    /// The value in what the field holds; nil when that is of another sort.
    public init?(_ content: FieldContent) {
        guard case .text(let text) = content else { return nil }
        self.init(text)
    }

    /// The value as a field holds it.
    public var content: FieldContent { .text(text) }
}
