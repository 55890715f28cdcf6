/// Turns the bytes that a terminal sends into keys, pastes and mouse events.
///
/// The decoder knows the forms of all terminals in use, whatever `TERM` says, since that is wrong
/// often enough. It is a pure value: it takes any bytes, in any portions, never fails, and holds no
/// more than one paste. What it does not know is swallowed whole, never typed as text.
///
///     var decoder = KeyDecoder()
///     decoder.feed([0x1B, 0x5B])  // [] and isWaiting: could be Alt-[ or the start of a key
///     decoder.feed([0x41])        // [.key(.up)]
public struct KeyDecoder: Sendable {
    /// The most bytes of a paste that are kept; the rest is dropped.
    public static let longestPaste = 1 << 20

    enum State: Sendable {
        case ground
        case scalar(expected: Int, alt: Bool)
        case escape
        case single
        case control
        case linuxFunction
        case oldMouse
        case string(introducer: UInt8)
        case stringEscape
        case paste
    }

    var state = State.ground
    /// What has come of an unfinished scalar or sequence, without its introducer.
    var collected: [UInt8] = []
    var found: [Input] = []
    let known: [[UInt8]: Key]
    private var pasted: [UInt8] = []
    private var pasteEnd = 0

    private static let longestSequence = 64
    private static let pasteTerminator = Array("\u{1B}[201~".utf8)

    /// Makes a decoder that also knows these sequences of the terminal's own description.
    public init(terminfo: [(bytes: [UInt8], key: Key)] = []) {
        known = Dictionary(terminfo.map { ($0.bytes, $0.key) }) { first, _ in first }
    }

    /// Whether something is unfinished, so that ``timeout()`` is due when nothing more comes.
    public var isWaiting: Bool {
        if case .ground = state { return false }
        return true
    }

    /// Whether all that is unfinished is an Escape, which a person waits for.
    public var holdsLoneEscape: Bool {
        if case .escape = state { return true }
        return false
    }

    /// Whether a paste is coming in, which deserves more patience than an escape sequence.
    public var isPasting: Bool {
        if case .paste = state { return true }
        return false
    }

    /// Takes bytes and returns what they finish.
    public mutating func feed(_ bytes: some Sequence<UInt8>) -> [Input] {
        for byte in bytes { take(byte) }
        return takeFound()
    }

    /// Ends whatever is unfinished, because nothing more has come in time.
    ///
    /// A lone Escape is the key, the beginning of a sequence that is a key with Alt is that key, a
    /// paste without an end is what has come of it; anything else is dropped.
    public mutating func timeout() -> [Input] {
        let last = state
        let bytes = collected
        reset()
        switch last {
        case .escape: found.append(.key(.escape))
        case .control where bytes.isEmpty: found.append(.key(.alt("[")))
        case .single where bytes.isEmpty: found.append(.key(.alt("O")))
        case .string(let introducer) where bytes.isEmpty: type(introducer, alt: true)
        case .scalar(_, let alt): type("\u{FFFD}", alt: alt)
        case .paste: endPaste()
        default: break
        }
        return takeFound()
    }

    /// Goes back to waiting for the first byte of anything.
    mutating func reset() {
        state = .ground
        collected.removeAll(keepingCapacity: true)
    }

    mutating func beginPaste() {
        pasted.removeAll()
        pasteEnd = 0
        state = .paste
    }

    private mutating func takeFound() -> [Input] {
        defer { found.removeAll() }
        return found
    }
}

extension KeyDecoder {
    private mutating func take(_ byte: UInt8) {
        switch state {
        case .ground: takeFirst(byte, alt: false)
        case .scalar(let expected, let alt): takeScalar(byte, expected: expected, alt: alt)
        case .escape: takeAfterEscape(byte)
        case .single: takeSequence(byte, isSingle: true)
        case .control: takeSequence(byte, isSingle: false)
        case .linuxFunction: takeLinuxFunction(byte)
        case .oldMouse: takeOldMouse(byte)
        case .string(let introducer): takeString(byte, introducer: introducer)
        case .stringEscape: takeStringEscape(byte)
        case .paste: takePasted(byte)
        }
    }

    private mutating func takeFirst(_ byte: UInt8, alt: Bool) {
        switch byte {
        case 0x1B: state = .escape
        case 0xC2...0xDF: begin(byte, expected: 2, alt: alt)
        case 0xE0...0xEF: begin(byte, expected: 3, alt: alt)
        case 0xF0...0xF4: begin(byte, expected: 4, alt: alt)
        default:
            reset()
            type(byte, alt: alt)
        }
    }

    private mutating func begin(_ byte: UInt8, expected: Int, alt: Bool) {
        collected = [byte]
        state = .scalar(expected: expected, alt: alt)
    }

    private mutating func takeScalar(_ byte: UInt8, expected: Int, alt: Bool) {
        guard UTF8Form.continues(collected, with: byte) else {
            reset()
            type("\u{FFFD}", alt: alt)
            return takeFirst(byte, alt: false)
        }
        collected.append(byte)
        guard collected.count == expected else { return }
        let scalars = String(decoding: collected, as: UTF8.self).unicodeScalars
        reset()
        for scalar in scalars where !(0x80...0x9F).contains(scalar.value) {
            type(Character(scalar), alt: alt)
        }
    }

    private mutating func takeAfterEscape(_ byte: UInt8) {
        switch byte {
        case 0x1B: found.append(.key(.escape))
        case UInt8(ascii: "["): state = .control
        case UInt8(ascii: "O"): state = .single
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
            UInt8(ascii: "_"):
            state = .string(introducer: byte)
        default: takeFirst(byte, alt: true)
        }
    }

    /// Takes a byte of a sequence that began with `ESC [`, or with `ESC O` when it is single.
    private mutating func takeSequence(_ byte: UInt8, isSingle: Bool) {
        switch byte {
        case UInt8(ascii: "[") where collected.isEmpty && !isSingle: state = .linuxFunction
        case UInt8(ascii: "M") where collected.isEmpty && !isSingle: state = .oldMouse
        case UInt8(ascii: "$") where !isSingle && collected.allSatisfy(KeySequence.isDigit),
            0x40...0x7E:
            let sequence = KeySequence(collected, final: byte, isSingle: isSingle)
            reset()
            if sequence.parameters.count < KeyDecoder.longestSequence { take(sequence) }
        case 0x20...0x3F:
            // Of one longer than any key the end is awaited; it then means nothing.
            if collected.count < KeyDecoder.longestSequence { collected.append(byte) }
        case 0x18, 0x1A: reset()
        default:
            reset()
            takeFirst(byte, alt: false)
        }
    }

    private mutating func takeLinuxFunction(_ byte: UInt8) {
        reset()
        guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte) else { return }
        found.append(.key(.function(Int(byte - UInt8(ascii: "A")) + 1)))
    }

    private mutating func takeOldMouse(_ byte: UInt8) {
        collected.append(byte)
        guard collected.count == 3 else { return }
        let numbers = collected.map { Int($0) - 32 }
        reset()
        append(mouse: numbers[0], column: numbers[1], row: numbers[2], released: false)
    }
}

extension KeyDecoder {
    /// Swallows the answer to a question that a program before us asked the terminal.
    private mutating func takeString(_ byte: UInt8, introducer: UInt8) {
        switch byte {
        case 0x1B: state = .stringEscape
        case 0x07, 0x18, 0x1A: reset()
        default: collected = [byte]
        }
    }

    private mutating func takeStringEscape(_ byte: UInt8) {
        reset()
        if byte == UInt8(ascii: "\\") { return }
        state = .escape
        takeAfterEscape(byte)
    }

    private mutating func takePasted(_ byte: UInt8) {
        if pasted.count < KeyDecoder.longestPaste + KeyDecoder.pasteTerminator.count {
            pasted.append(byte)
        }
        if byte == KeyDecoder.pasteTerminator[pasteEnd] {
            pasteEnd += 1
        } else {
            pasteEnd = byte == KeyDecoder.pasteTerminator[0] ? 1 : 0
        }
        guard pasteEnd == KeyDecoder.pasteTerminator.count else { return }
        if pasted.suffix(pasteEnd).elementsEqual(KeyDecoder.pasteTerminator) {
            pasted.removeLast(pasteEnd)
        }
        reset()
        endPaste()
    }

    private mutating func endPaste() {
        let kept = pasted.prefix(KeyDecoder.longestPaste)
        let whole = kept.count < pasted.count ? UTF8Form.withoutTornEnd(kept) : kept
        let text = String(decoding: PastedLines.joined(whole), as: UTF8.self)
        pasted = []
        if !text.isEmpty { found.append(.paste(text)) }
    }
}
