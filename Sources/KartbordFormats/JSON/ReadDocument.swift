public import KartbordModel

/// A map that was read, and what was found on the way.
public struct ReadDocument: Sendable {
    /// The map.
    public var document: Document
    /// What had to be mended, in the order of the file.
    public var repairs: [Repair]
    /// Whether the file began with a byte order mark, which is not written.
    public var hadByteOrderMark: Bool

    /// Whether the bytes that were read are those that the writer writes.
    ///
    /// Costs as much as writing the map.
    public func isCanonical(_ bytes: [UInt8]) -> Bool {
        repairs.isEmpty && DocumentWriter.write(document) == bytes
    }
}
