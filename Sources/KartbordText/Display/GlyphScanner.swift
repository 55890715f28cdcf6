/// Cuts UTF-8 into the cells of a terminal and makes pictures of what cannot be seen.
///
/// Cells, not grapheme clusters: a terminal moves on by the width of each scalar, so क्षि fills three
/// columns though it is one Character. Emoji sequences are reduced to their first scalar, because
/// terminals disagree about the width of the whole.
enum GlyphScanner {
    /// Takes one cell and says whether to go on.
    typealias Body = (_ scalar: UInt32, _ cluster: String?, _ width: Int) -> Bool

    /// The dotted circle on which a mark without a letter is shown.
    private static let dottedCircle: UInt32 = 0x25CC
    private static let zeroWidthJoiner: UInt32 = 0x200D
    private static let enclosingKeycap: UInt32 = 0x20E3

    /// Hands the cells of the text to `body` from left to right; false when `body` asked to stop.
    ///
    /// `whole` keeps what a terminal cannot show but a document can: emoji sequences, flags,
    /// variation selectors, any number of marks.
    @discardableResult
    @inline(__always)
    static func scan(_ bytes: Span<UInt8>, whole: Bool = false, _ body: Body) -> Bool {
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte < 0x80 {
                // Marks begin at U+0300, that is with the byte 0xCC.
                if byte >= 0x20, byte != 0x7F, !bytes.holdsMark(at: position + 1) {
                    position += 1
                    guard body(UInt32(byte), nil, 1) else { return false }
                    continue
                }
            } else if byte < 0xCC, position + 1 < bytes.count {
                let scalar = UInt32(byte & 0x1F) << 6 | UInt32(bytes[position + 1] & 0x3F)
                if scalar >= 0xA0, scalar != 0xAD, !bytes.holdsMark(at: position + 2) {
                    position += 2
                    guard body(scalar, nil, 1) else { return false }
                    continue
                }
            }
            guard scanCluster(bytes, at: &position, whole: whole, body) else { return false }
        }
        return true
    }

    /// Hands over the cells of one scalar and of all that joins it.
    @inline(never)
    private static func scanCluster(
        _ bytes: Span<UInt8>, at position: inout Int, whole: Bool, _ body: Body
    ) -> Bool {
        let start = position
        let scalar = bytes.scalar(at: &position)
        let kind = WidthTable.classOf(scalar)
        switch kind {
        case .hidden:
            return picture(of: scalar, body)
        case .mark where WidthTable.isVariationSelector(scalar):
            return picture(of: scalar, body)
        case .mark:
            let cluster = String(scalars: dottedCircle, scalar)
            return body(dottedCircle, cluster, 1)
        case .narrow where (0x1F1E6...0x1F1FF).contains(scalar) && !whole:
            // Half a flag: terminals agree on the letter only.
            return body(scalar - 0x1F1E6 + 0x41, nil, 1)
        case .narrow, .wide:
            let width = kind == .wide ? 2 : 1
            let marks = joinedMarks(bytes, at: &position, to: scalar)
            if whole {
                let cluster = String(bytes: bytes.extracting(start..<position))
                return body(scalar, cluster, width)
            }
            guard let marks else { return body(scalar, nil, width) }
            return body(scalar, String(scalars: scalar, marks), width)
        }
    }

    /// Reads over everything that joins the scalar and gives the marks that the screen can show.
    private static func joinedMarks(
        _ bytes: Span<UInt8>, at position: inout Int, to scalar: UInt32
    ) -> (UInt32, UInt32?)? {
        var marks: (UInt32, UInt32?)?
        var selected = false
        while bytes.holdsMark(at: position) {
            var next = position
            let mark = bytes.scalar(at: &next)
            if WidthTable.isVariationSelector(mark) {
                // One is spelling, several in a row can hide a message.
                if selected { break }
                selected = true
            } else if mark == zeroWidthJoiner {
                guard isEmoji(scalar), next < bytes.count else { break }
                let follower = bytes.scalar(at: &next)
                guard isEmoji(follower) else { break }
                selected = false
            } else if (0x1F3FB...0x1F3FF).contains(mark) {
                guard isEmoji(scalar) else { break }
            } else if WidthTable.classOf(mark) != .mark {
                break
            } else if mark != enclosingKeycap || scalar > 0x39 {
                if let first = marks {
                    if first.1 == nil { marks = (first.0, mark) }
                } else {
                    marks = (mark, nil)
                }
            }
            position = next
        }
        return marks
    }

    /// Hands over the picture of a scalar that cannot be shown itself: ␛, `<85>`, `<202E>`.
    private static func picture(of scalar: UInt32, _ body: Body) -> Bool {
        if scalar < 0x20 { return body(0x2400 + scalar, nil, 1) }
        if scalar == 0x7F { return body(0x2421, nil, 1) }
        guard body(0x3C, nil, 1) else { return false }
        var shift = scalar > 0xF_FFFF ? 20 : scalar > 0xFFFF ? 16 : scalar > 0xFF ? 12 : 4
        while shift >= 0 {
            let digit = scalar >> UInt32(shift) & 0xF
            guard body(digit < 10 ? 0x30 + digit : 0x37 + digit, nil, 1) else { return false }
            shift -= 4
        }
        return body(0x3E, nil, 1)
    }

    private static func isEmoji(_ scalar: UInt32) -> Bool {
        guard scalar > 0xFF, !(0x1F1E6...0x1F1FF).contains(scalar) else { return false }
        return Unicode.Scalar(scalar)?.properties.isEmoji ?? false
    }
}
