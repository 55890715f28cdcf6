public import KartbordModel

/// Reads any JSON value, such as a line of a file of edits.
public enum ForeignReader {
    /// Reads a value, as strictly as maps are read.
    ///
    /// - Throws: ``ReadError`` with the place and the reason.
    public static func read(_ bytes: [UInt8]) throws(ReadError) -> Foreign {
        try DocumentReader.reading(bytes) { text throws(Failure) in
            let start = DocumentReader.start(of: text)
            _ = try DocumentReader.check(text, from: start)
            var cursor = JSONCursor(text, at: start)
            cursor.skipSpace()
            let value = try cursor.foreign()
            try cursor.finish()
            return value
        }
    }
}
