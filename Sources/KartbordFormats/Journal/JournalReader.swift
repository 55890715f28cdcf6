import KartbordModel

/// Reads the records of a journal, as far as they are whole.
///
/// A journal ends where its session did, perhaps in the middle of a record: what follows the last
/// whole record is dropped. Nothing in it is trusted more than a stranger's file.
public enum JournalReader {
    /// The records up to the first that is not whole; none when this is no journal.
    public static func read(_ bytes: [UInt8]) -> [JournalRecord] {
        var records: [JournalRecord] = []
        var start = 0
        while let (payload, end) = payload(in: bytes, at: start), let record = record(payload) {
            if case .opening = record {
                guard records.isEmpty else { break }
            } else if records.isEmpty {
                break
            }
            records.append(record)
            start = end
        }
        return records
    }

    /// The longest line with a digest: twenty digits, a hyphen, sixteen more.
    private static let longestDigest = 37

    /// What the record at an offset holds, if its digest is right, and where it ends.
    private static func payload(
        in bytes: [UInt8], at start: Int
    ) -> (payload: [UInt8], end: Int)? {
        let line = bytes[start...].prefix(longestDigest + 1)
        guard let feed = line.firstIndex(of: 0x0A),
            let digest = ContentDigest(String(decoding: bytes[start..<feed], as: UTF8.self)),
            digest.count <= bytes.count - feed - 1
        else { return nil }
        let end = feed + 1 + digest.count
        let payload = Array(bytes[(feed + 1)..<end])
        return ContentDigest(payload) == digest ? (payload, end) : nil
    }

    private static func record(_ payload: [UInt8]) -> JournalRecord? {
        let feed = payload.firstIndex(of: 0x0A) ?? payload.endIndex
        guard let members = JournalMembers(Array(payload[..<feed])) else { return nil }
        let rest = Array(payload[min(feed + 1, payload.count)...])
        switch members.text("record") {
        case "journal":
            guard members.number("version") == Int(JournalWriter.version),
                let path = members.text("path"), let base = members.digest("base")
            else { return nil }
            return .opening(path: path, base: base, at: members.moment)
        case "base": return .base(rest)
        case "change":
            return .change(edits: rest, isOwn: members.flag("own") ?? true, at: members.moment)
        case "typing":
            let text = members.text("text")
            return .typing(text.map { .init($0, edits: rest, at: members.moment) })
        case "saved": return members.digest("file").map { .saved($0, at: members.moment) }
        case "text": return .text(rest, at: members.moment)
        default: return nil
        }
    }
}

/// The members of a record's first line.
private struct JournalMembers {
    private let members: [ForeignMember]

    init?(_ line: [UInt8]) {
        guard case .object(let members)? = try? ForeignReader.read(line) else { return nil }
        self.members = members
    }

    /// When it was, in seconds since 1970; 0 when nobody says.
    var moment: Int { number("at") ?? 0 }

    func text(_ name: String) -> String? {
        guard case .string(let text)? = value(name) else { return nil }
        return text
    }

    func number(_ name: String) -> Int? {
        guard case .number(let text)? = value(name) else { return nil }
        return Int(text)
    }

    func flag(_ name: String) -> Bool? {
        guard case .flag(let flag)? = value(name) else { return nil }
        return flag
    }

    func digest(_ name: String) -> ContentDigest? { text(name).flatMap { ContentDigest($0) } }

    private func value(_ name: String) -> Foreign? {
        members.first { $0.name.hasSameBytes(as: name) }?.value
    }
}
