extension DisplayText {
    /// The visible form in at most `width` columns; it ends in … when something was cut off.
    public static func clipped(_ text: String, to width: Int) -> String {
        let bytes = text.utf8.span
        if bytes.isPlain(in: width) { return text }
        var clipped = ""
        scanClipped(bytes, to: width) { scalar, cluster, _ in
            clipped.append(cell: scalar, cluster)
        }
        return clipped
    }

    /// The visible form in exactly `width` columns: clipped, or filled up with spaces.
    public static func padded(_ text: String, to width: Int) -> String {
        var padded = ""
        var columns = 0
        scanClipped(text.utf8.span, to: width) { scalar, cluster, width in
            padded.append(cell: scalar, cluster)
            columns += width
        }
        padded.append(String(repeating: " ", count: max(0, width - columns)))
        return padded
    }

    /// Hands over the cells that fit, and … where something was cut off.
    static func scanClipped(
        _ bytes: Span<UInt8>,
        to limit: Int,
        _ body: (_ scalar: UInt32, _ cluster: String?, _ width: Int) -> Void
    ) {
        guard limit > 0 else { return }
        var column = 0
        // The cell that ends in the last column, held back until it is known that none follows.
        var last: (scalar: UInt32, cluster: String?, width: Int)?
        let isWhole = GlyphScanner.scan(bytes) { scalar, cluster, width in
            if last != nil || column + width > limit { return false }
            if column + width == limit {
                last = (scalar, cluster, width)
            } else {
                body(scalar, cluster, width)
                column += width
            }
            return true
        }
        if !isWhole {
            body(ellipsis, nil, 1)
        } else if let last {
            body(last.scalar, last.cluster, last.width)
        }
    }

    /// The scalar … that ends what was cut.
    static let ellipsis: UInt32 = 0x2026
}
