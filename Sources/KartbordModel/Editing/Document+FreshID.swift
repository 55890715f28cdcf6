extension Document {
    /// An id that no item has, no link names and no standard lane goes by.
    ///
    /// Small letters and digits, a letter first and one digit at least, so that it is no word.
    /// Four of them; five or more when many are taken.
    ///
    /// - Parameters:
    ///   - generator: where chance comes from.
    ///   - others: further ids that are taken.
    /// - Returns: the id.
    public func freshID(
        using generator: inout some RandomNumberGenerator, besides others: Set<ItemID> = []
    ) -> ItemID {
        var length = 4
        while true {
            for _ in 0..<8 {
                let id = Self.randomID(length, using: &generator)
                if !contains(id), !retired.contains(id), backlinks[id] == nil, !others.contains(id)
                {
                    return id
                }
            }
            length += 1
        }
    }

    private static func randomID(
        _ length: Int, using generator: inout some RandomNumberGenerator
    ) -> ItemID {
        while true {
            var text = ""
            for position in 0..<length {
                let number = UInt8.random(in: 0..<(position == 0 ? 26 : 36), using: &generator)
                let ascii =
                    number < 26 ? UInt8(ascii: "a") + number : UInt8(ascii: "0") + number - 26
                text.unicodeScalars.append(Unicode.Scalar(ascii))
            }
            if text.utf8.contains(where: { $0 < UInt8(ascii: "a") }) { return ItemID(text) }
        }
    }
}
