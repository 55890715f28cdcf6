extension KeyDecoder {
    /// Takes `ESC [ < button ; column ; row M`, or `m` at its end for a release.
    mutating func takeMouse(_ sequence: KeySequence) {
        let isRelease = sequence.final == UInt8(ascii: "m")
        guard isRelease || sequence.final == UInt8(ascii: "M"),
            let bits = sequence.number(0), let column = sequence.number(1),
            let row = sequence.number(2)
        else { return }
        append(mouse: bits, column: column, row: row, released: isRelease)
    }

    /// Adds an event from xterm's bits: two for the button, then Shift, Alt, Ctrl, motion, wheel.
    ///
    /// Columns and rows count from 1. Moving without a button held says nothing.
    mutating func append(mouse bits: Int, column: Int, row: Int, released: Bool) {
        guard bits >= 0, column > 0, row > 0 else { return }
        let point = Point(column: column - 1, row: row - 1)
        var held: Key.Modifiers = []
        if bits & 4 != 0 { held.insert(.shift) }
        if bits & 8 != 0 { held.insert(.alt) }
        if bits & 16 != 0 { held.insert(.control) }
        let buttons: [MouseEvent.Button?] = [.left, .middle, .right, nil]
        let button = buttons[bits & 3]
        let kind: MouseEvent.Kind? =
            switch bits & ~0b11111 {
            case 0: released || button == nil ? .release : .press
            case 32: button == nil ? nil : .drag
            case 64: bits & 3 == 0 ? .wheelUp : bits & 3 == 1 ? .wheelDown : nil
            default: nil
            }
        guard let kind else { return }
        let isWheel = kind == .wheelUp || kind == .wheelDown
        found.append(
            .mouse(MouseEvent(kind, button: isWheel ? nil : button, at: point, modifiers: held)))
    }
}
