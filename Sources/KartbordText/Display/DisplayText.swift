/// Text as people see it on a terminal.
///
/// The *visible form* of a text is safe on every terminal and fills the same number of columns on
/// all of them: controls, bidi controls, zero-width and unassigned scalars are pictures (␛, `<85>`,
/// `<202E>`), a mark without a letter stands on ◌, a letter carries at most two marks, an emoji
/// sequence is its first emoji and a flag its two letters. Everything that goes to a screen, to
/// standard error or into a window title goes through here; the map itself keeps what was typed.
///
/// The visible form of a visible form is itself.
public enum DisplayText {
    /// Hands the cells of the visible form to `body`, from left to right, without allocating.
    ///
    /// A cell of one scalar comes with `cluster` nil, a letter with marks as `cluster`; `width` is 1
    /// or 2. With `limit`, a text that is wider ends in … like ``clipped(_:to:)``.
    public static func scan(
        _ text: String,
        to limit: Int = .max,
        _ body: (_ scalar: UInt32, _ cluster: String?, _ width: Int) -> Void
    ) {
        let bytes = text.utf8.span
        if limit >= bytes.count * 8 {
            // No scalar's picture has more than eight cells: the text fits.
            GlyphScanner.scan(bytes) { scalar, cluster, width in
                body(scalar, cluster, width)
                return true
            }
        } else {
            scanClipped(bytes, to: limit, body)
        }
    }

    /// The cells of the visible form.
    public static func glyphs(_ text: some StringProtocol) -> [Glyph] {
        var glyphs: [Glyph] = []
        glyphs.reserveCapacity(text.utf8.count)
        scan(String(text)) { scalar, cluster, width in
            var cell = ""
            cell.append(cell: scalar, cluster)
            glyphs.append(Glyph(text: cell, width: width))
        }
        return glyphs
    }

    /// The visible form.
    public static func visible(_ text: String) -> String {
        form(of: text, whole: false)
    }

    /// The visible form for a document, which can show what a terminal cannot.
    ///
    /// As ``visible(_:)``, but emoji sequences, flags, variation selectors and marks stay as typed.
    public static func visibleInDocument(_ text: String) -> String {
        form(of: text, whole: true)
    }

    /// The columns that the visible form fills.
    public static func width(_ text: some StringProtocol) -> Int {
        let text = String(text)
        let bytes = text.utf8.span
        if let width = bytes.plainWidth { return width }
        var columns = 0
        GlyphScanner.scan(bytes) { _, _, width in
            columns += width
            return true
        }
        return columns
    }

    private static func form(of text: String, whole: Bool) -> String {
        let bytes = text.utf8.span
        guard bytes.plainWidth == nil else { return text }
        var visible = ""
        visible.reserveCapacity(bytes.count)
        GlyphScanner.scan(bytes, whole: whole) { scalar, cluster, _ in
            visible.append(cell: scalar, cluster)
            return true
        }
        return visible
    }
}
