extension KeyDecoder {
    /// Finds out what a finished sequence means.
    mutating func take(_ sequence: KeySequence) {
        if sequence.mark == UInt8(ascii: "<") { return takeMouse(sequence) }
        guard sequence.mark == nil else { return }
        if let key = key(for: sequence) ?? known[sequence.bytes] {
            found.append(.key(key))
        }
    }

    private mutating func key(for sequence: KeySequence) -> Key? {
        if sequence.isSingle { return single(sequence) }
        switch sequence.final {
        case UInt8(ascii: "~"): return tilde(sequence)
        case UInt8(ascii: "$"): return numbered(sequence, with: .shift)
        case UInt8(ascii: "^"): return numbered(sequence, with: .control)
        case UInt8(ascii: "@"): return numbered(sequence, with: [.control, .shift])
        case UInt8(ascii: "u"): return spelled(sequence)
        case UInt8(ascii: "Z"): return .backTab.with(sequence.modifiers(at: 1))
        case UInt8(ascii: "a")...UInt8(ascii: "d"):
            return lettered(sequence.final - 0x20)?.with(.shift)
        case UInt8(ascii: "R") where sequence.number(1).map { $0 > 16 } ?? false:
            return nil  // where the cursor stands, not F3
        default:
            guard sequence.parameters.isEmpty || sequence.number(0) == 1 else { return nil }
            return lettered(sequence.final)?.with(sequence.modifiers(at: 1))
        }
    }

    /// Arrows, Home, End and the first function keys, by the letter that ends them.
    private func lettered(_ letter: UInt8) -> Key? {
        switch letter {
        case UInt8(ascii: "A"): .up
        case UInt8(ascii: "B"): .down
        case UInt8(ascii: "C"): .right
        case UInt8(ascii: "D"): .left
        case UInt8(ascii: "F"): .end
        case UInt8(ascii: "H"): .home
        case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(letter - UInt8(ascii: "P")) + 1)
        default: nil
        }
    }

    /// The sequences that begin with `ESC O`: keys in application mode, and the number pad.
    private func single(_ sequence: KeySequence) -> Key? {
        let held = sequence.modifiers(at: sequence.numbers.count - 1)
        switch sequence.final {
        case UInt8(ascii: "a")...UInt8(ascii: "d"):
            return lettered(sequence.final - 0x20)?.with(.control)
        case UInt8(ascii: "M"): return .enter.with(held)
        case UInt8(ascii: "X"): return "="
        case UInt8(ascii: "j")...UInt8(ascii: "y"):
            return Key(Character(Unicode.Scalar(sequence.final - 0x40)))
        default: return lettered(sequence.final)?.with(held)
        }
    }

    /// The sequences with a number and `~`.
    private mutating func tilde(_ sequence: KeySequence) -> Key? {
        switch sequence.number(0) {
        case 200:
            beginPaste()
            return nil
        case 27:
            guard let code = sequence.number(2) else { return nil }
            return key(ofScalar: code, with: sequence.modifiers(at: 1))
        default:
            return numbered(sequence, with: sequence.modifiers(at: 1))
        }
    }

    private func numbered(_ sequence: KeySequence, with held: Key.Modifiers) -> Key? {
        guard let number = sequence.number(0) else { return nil }
        let key: Key? =
            switch number {
            case 1, 7: .home
            case 2: .insert
            case 3: .delete
            case 4, 8: .end
            case 5: .pageUp
            case 6: .pageDown
            case 11...15: .function(number - 10)
            case 17...21: .function(number - 11)
            case 23...26: .function(number - 12)
            case 28, 29: .function(number - 13)
            case 31...34: .function(number - 14)
            default: nil
            }
        return key?.with(held)
    }

    /// The sequences that spell a key as the number of its scalar: `ESC [ 13 ; 3 u`.
    private func spelled(_ sequence: KeySequence) -> Key? {
        let isRelease = sequence.numbers.count > 1 && sequence.numbers[1].dropFirst().first == 3
        guard !isRelease, let code = sequence.number(0) else { return nil }
        return key(ofScalar: code, with: sequence.modifiers(at: 1))
    }

    private func key(ofScalar code: Int, with held: Key.Modifiers) -> Key? {
        switch code {
        case 8, 127: return .backspace.with(held)
        case 9: return .tab.with(held)
        case 10, 13: return .enter.with(held)
        case 27: return .escape.with(held)
        // Other control characters, and the keys that only this way of spelling knows.
        case ..<32, 0x80...0x9F, 0xE000...0xF8FF: return nil
        default:
            guard let value = UInt32(exactly: code), let scalar = Unicode.Scalar(value)
            else { return nil }
            return Key(.character(Character(scalar)), held)
        }
    }

    /// Types an ASCII character, a control character, or a byte that is no UTF-8.
    mutating func type(_ byte: UInt8, alt: Bool) {
        let key: Key =
            switch byte {
            case 0: .control(" ")
            case 0x08, 0x7F: .backspace
            case 0x09: .tab
            case 0x0D: .enter
            case 0x1B: .escape
            case 0x01...0x1A: .control(Key(Character(Unicode.Scalar(byte + 0x60))))
            case 0x1C...0x1F: .control(Key(Character(Unicode.Scalar(byte + 0x40))))
            case 0x20...0x7E: Key(Character(Unicode.Scalar(byte)))
            default: "\u{FFFD}"
            }
        found.append(.key(alt ? .alt(key) : key))
    }

    /// Types a character.
    mutating func type(_ character: Character, alt: Bool) {
        found.append(.key(alt ? .alt(Key(character)) : Key(character)))
    }
}
