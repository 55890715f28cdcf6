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
        var digits = 0
        var hasAt = false
        for byte in text.utf8 {
            if DigitText.isDigit(byte) { digits += 1 }
            if byte == UInt8(ascii: "@") { hasAt = true }
        }
        // The shortest telephone number that is looked for has eight digits.
        guard digits >= 8 || hasAt else { return [] }
        let scanned = DigitText(text)
        var found: [PersonalDetail] = []
        if digits >= 8 {
            if scanned.hasIdentityNumber { found.append(.identityNumber) }
            if scanned.hasPhoneNumber { found.append(.phoneNumber) }
        }
        if hasAt, scanned.hasEmailAddress { found.append(.emailAddress) }
        return found
    }
}
