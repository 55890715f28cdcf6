import KartbordFormats
import KartbordInterface
import KartbordModel
import KartbordStorage
import KartbordText

extension WorkspaceFolder {
    /// How much of a file is looked at to see whether it may be a map at all.
    private static let peek = 4_096

    /// What a list shows of a file; nil when it is none of our business.
    ///
    /// What is named as a map always is. Of other JSON files only those are read that have our
    /// header near their beginning, and listed that are maps, or began as one.
    static func content(of path: String, today: CalendarDate) -> FoundMap.Content? {
        let isNamed = MapFolder.isNamedAsMap(path)
        // What cannot be opened and is not named as a map is none of our business.
        let header = isNamed ? nil : (try? MapFile(path).readBeginning(peek)) ?? []
        if let header, !holdsHeader(header) { return nil }
        do throws(ProgramError) {
            let map = try OpenedMap(path)
            let findings = map.document.findings(
                today: today, origin: map.origin()?.document, others: map.others(among: []))
            return .map(MapFacts(map.document, findings))
        } catch {
            guard isNamed || MapFolder.isMeantAsMap(path, error) || header.map(begins) ?? false
            else { return nil }
            return .unreadable(error.complaint)
        }
    }

    private static let member = Array(#""kartbord""#.utf8)

    private static func holdsHeader(_ bytes: [UInt8]) -> Bool {
        bytes.indices.contains { start in
            guard bytes[start...].starts(with: member) else { return false }
            return bytes[(start + member.count)...].first { !isSpace($0) } == UInt8(ascii: ":")
        }
    }

    /// Whether our header is the first that the text holds.
    private static func begins(_ bytes: [UInt8]) -> Bool {
        let text = bytes.drop { isSpace($0) }
        guard text.first == UInt8(ascii: "{") else { return false }
        return text.dropFirst().drop { isSpace($0) }.starts(with: member)
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }
}
