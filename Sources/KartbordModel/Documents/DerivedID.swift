extension ItemID {
    /// An id that follows from some texts, the same always and everywhere.
    ///
    /// A letter first, then small letters and digits. Two lists of texts that give the same id are
    /// hardly ever met; whoever asks must still see whether the id is free.
    static func derived(from texts: [String]) -> ItemID {
        // FNV-1a, 64 bits; the length of each text keeps the texts apart.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func take(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        for text in texts {
            for byte in "\(text.utf8.count):".utf8 { take(byte) }
            for byte in text.utf8 { take(byte) }
        }
        // The low bits of the hash hang together too closely.
        hash = (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
        let signs = Array("abcdefghijklmnopqrstuvwxyz0123456789".utf8)
        var text = ""
        for position in 0..<8 {
            let count: UInt64 = position == 0 ? 26 : 36
            text.unicodeScalars.append(Unicode.Scalar(signs[Int(hash % count)]))
            hash /= count
        }
        return ItemID(text)
    }
}
