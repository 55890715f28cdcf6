/// What may stand in what the program writes, and what would act on a terminal or hide there.
enum Harmless {
    /// Where the bytes go.
    enum Output {
        /// To people: cells of a terminal, with few marks on each letter.
        case page
        /// To a file or a program: every mark stays.
        case document
    }

    /// What should not be there, as a sentence; nil when all is well.
    static func complaint(about bytes: [UInt8], in output: Output) -> String? {
        guard let text = String(validating: bytes, as: UTF8.self) else { return "It is no UTF-8." }
        var marks = 0
        var before: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if (0x20...0x7E).contains(scalar.value) {
                (marks, before) = (0, scalar)
                continue
            }
            if acts(scalar, after: before), output == .page || !isSpelling(scalar, after: before) {
                return "It holds U+" + String(scalar.value, radix: 16, uppercase: true) + "."
            }
            let isMark = scalar.properties.generalCategory == .nonspacingMark
            marks = isMark ? marks + 1 : 0
            if output == .page, marks > 2 { return "It heaps marks on a letter." }
            before = scalar
        }
        return nil
    }

    /// Whether it says which form a letter has; several of them could hide a message.
    private static func isSpelling(_ scalar: Unicode.Scalar, after before: Unicode.Scalar?) -> Bool
    {
        let forms = 0xFE00...0xFE0F as ClosedRange<UInt32>
        return forms.contains(scalar.value) && !(before.map { forms.contains($0.value) } ?? true)
    }

    private static func acts(_ scalar: Unicode.Scalar, after before: Unicode.Scalar?) -> Bool {
        switch scalar.value {
        case 0x0A: false
        case 0..<0x20, 0x7F...0x9F: true
        // What turns the direction round.
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        // What is not seen.
        case 0xAD, 0x034F, 0x180B...0x180F, 0x200B, 0x200C, 0x2028, 0x2029, 0x2060...0x206F: true
        case 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0, 0xFEFF, 0xFFF9...0xFFFB: true
        case 0xFE00...0xFE0E, 0x1D173...0x1D17A, 0x1BCA0...0x1BCA3, 0xE_0000...0xE_0FFF: true
        // Only within an emoji.
        case 0x200D: before.map { $0.value < 0x2190 } ?? true
        default: false
        }
    }
}
