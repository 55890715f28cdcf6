/// Something by which a person could be found.
public enum PersonalDetail: String, CaseIterable, Sendable {
    /// A Swedish personnummer or a Finnish henkilötunnus.
    case identityNumber
    /// A telephone number.
    case phoneNumber
    /// An e-mail address.
    case emailAddress
}

extension PersonalDetail {
    /// What a text seems to hold, each sort once.
    ///
    ///     PersonalDetail.found(in: "Ring 070-123 45 67")  // [.phoneNumber]
    ///     PersonalDetail.found(in: "14 000 samtal")  // []
    static func found(in text: String) -> [PersonalDetail] {
        let clues = Clues(text)
        guard clues.hasLongNumber || clues.hasAt else { return [] }
        let scanned = DigitText(text)
        var found: [PersonalDetail] = []
        if clues.hasLongNumber {
            if scanned.hasIdentityNumber { found.append(.identityNumber) }
            if scanned.hasPhoneNumber { found.append(.phoneNumber) }
        }
        if clues.hasAt, scanned.hasEmailAddress { found.append(.emailAddress) }
        return found
    }
}

/// What a quick look at a text shows; most texts need no second one.
private struct Clues {
    private(set) var hasLongNumber = false
    private(set) var hasAt = false

    /// The shortest telephone number that is looked for has eight digits.
    private static let fewestDigits = 8

    init(_ text: String) {
        var text = text
        text.withUTF8 { look(at: $0) }
    }

    private mutating func look(at bytes: UnsafeBufferPointer<UInt8>) {
        var digits = 0
        var gap = 0
        for byte in bytes {
            if DigitText.isDigit(byte) {
                // Between the digits of one number stands one sign at most, of however many bytes.
                digits = gap > 1 ? 1 : digits + 1
                gap = 0
                if digits >= Self.fewestDigits { hasLongNumber = true }
            } else if byte < 0x80 {
                gap += 1
                if byte == UInt8(ascii: "@") { hasAt = true }
            }
        }
    }
}
