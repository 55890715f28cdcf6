/// How the terminal takes a single scalar.
enum ScalarClass: UInt8 {
    /// Fills one column.
    case narrow
    /// Fills two columns.
    case wide
    /// Joins the cell before it.
    case mark
    /// Cannot be seen, or terminals disagree about it: shown as a picture.
    case hidden
}

/// The classes of all scalars, in agreement with the C library's `wcwidth`.
///
/// What the library calls unprintable (controls, unassigned scalars) is `hidden` here, so that no
/// terminal has to guess how wide an emoji of the years to come may be.
enum WidthTable {
    /// The class of a scalar.
    static func classOf(_ scalar: UInt32) -> ScalarClass {
        switch scalar {
        case ..<0x2_0000:
            let block = Int(index[Int(scalar >> 8)])
            let word = classes[block &* 8 &+ Int(scalar >> 5 & 7)]
            let bits = UInt8(truncatingIfNeeded: word >> UInt64((scalar & 31) << 1) & 3)
            return ScalarClass(rawValue: bits) ?? .hidden
        case 0x2_0000...0x2_FFFD, 0x3_0000...0x3_FFFD:
            return .wide
        case 0xE_0100...0xE_01EF:
            return .mark
        case 0xF_0000...0xF_FFFD, 0x10_0000...0x10_FFFD:
            return .narrow
        default:
            return .hidden
        }
    }

    /// Whether the scalar only picks another look for the one before it.
    static func isVariationSelector(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xFE00...0xFE0F, 0x180B...0x180D, 0x180F, 0xE_0100...0xE_01EF: true
        default: false
        }
    }
}
