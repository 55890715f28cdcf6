/// One place on the screen: what stands there, in which style, how wide.
///
/// A cell is eight plain bytes, so that comparing two screens is comparing memory. From the lowest
/// bit: 21 for the scalar, twice 17 for the marks on it, 2 for the width, 7 for the style.
public struct Cell: Equatable, Sendable {
    private let bits: UInt64

    /// An empty place in the plain style.
    static let blank = Cell(" ", style: .plain)

    /// Makes a cell; of the marks the first two stay, as many as terminals can be trusted with.
    init(_ scalar: Unicode.Scalar, marks: some Sequence<Unicode.Scalar>, width: Int, style: Style) {
        var bits = UInt64(scalar.value)
        var shift: UInt64 = 21
        for mark in marks where mark.value < 1 << 17 && shift < 55 {
            bits |= UInt64(mark.value) << shift
            shift += 17
        }
        self.bits = bits | UInt64(width & 3) << 55 | UInt64(style.rawValue) << 57
    }

    init(_ scalar: Unicode.Scalar, width: Int = 1, style: Style) {
        bits = UInt64(scalar.value) | UInt64(width & 3) << 55 | UInt64(style.rawValue) << 57
    }

    private init(bits: UInt64) { self.bits = bits }

    /// The style of the cell.
    public var style: Style { Style(rawValue: UInt8(bits >> 57)) ?? .plain }

    /// How many columns the glyph takes: 1 or 2, and 0 for the right half of a wide one.
    public var width: Int { Int(bits >> 55 & 3) }

    /// The scalar that stands in the cell.
    public var scalar: Unicode.Scalar { Unicode.Scalar(UInt32(bits & 0x1F_FFFF)) ?? " " }

    /// The first mark on the scalar.
    public var firstMark: Unicode.Scalar? { mark(at: 21) }

    /// The second mark on the scalar.
    public var secondMark: Unicode.Scalar? { mark(at: 38) }

    /// The text that the cell shows: empty for the right half of a wide glyph.
    public var glyph: String {
        guard width > 0 else { return "" }
        var glyph = String(scalar)
        if let firstMark { glyph.unicodeScalars.append(firstMark) }
        if let secondMark { glyph.unicodeScalars.append(secondMark) }
        return glyph
    }

    /// The same glyph in another style.
    func styled(_ style: Style) -> Cell {
        Cell(bits: bits & (1 << 57 - 1) | UInt64(style.rawValue) << 57)
    }

    private func mark(at shift: UInt64) -> Unicode.Scalar? {
        let value = UInt32(bits >> shift & 0x1_FFFF)
        return value == 0 ? nil : Unicode.Scalar(value)
    }
}
