import KartbordModel

/// Writes the records of a journal.
public enum JournalWriter {
    /// The format's number.
    static let version = "1"

    /// A record as it stands in the file, one after another.
    public static func write(_ record: JournalRecord) -> [UInt8] {
        let (members, rest) = content(of: record)
        var line = JSONOutput(capacity: 128)
        line.append(onOneLine: .object(members))
        let payload = line.bytes() + [0x0A] + rest
        let digest = ContentDigest(payload)
        return Array("\(digest)\n".utf8) + payload
    }

    private static func content(
        of record: JournalRecord
    ) -> (members: [ForeignMember], rest: [UInt8]) {
        switch record {
        case .opening(let path, let base, let moment):
            (
                [
                    member("record", .string("journal")), member("version", .number(version)),
                    member("path", .string(path)), member("base", .string("\(base)")), at(moment),
                ], []
            )
        case .base(let text): ([member("record", .string("base"))], text)
        case .change(let edits, let isOwn, let moment):
            (
                [
                    member("record", .string("change")), member("own", .flag(isOwn)), at(moment),
                ], edits
            )
        case .typing(nil): ([member("record", .string("typing"))], [])
        case .typing(let typing?):
            (
                [
                    member("record", .string("typing")), member("text", .string(typing.text)),
                    at(typing.moment),
                ], typing.edits
            )
        case .saved(let digest, let moment):
            (
                [
                    member("record", .string("saved")), member("file", .string("\(digest)")),
                    at(moment),
                ], []
            )
        case .text(let text, let moment): ([member("record", .string("text")), at(moment)], text)
        }
    }

    private static func member(_ name: String, _ value: Foreign) -> ForeignMember {
        ForeignMember(name, value)
    }

    private static func at(_ moment: Int) -> ForeignMember {
        ForeignMember("at", .number("\(moment)"))
    }
}
