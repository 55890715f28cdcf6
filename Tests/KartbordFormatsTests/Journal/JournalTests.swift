import KartbordFormats
import KartbordModel
import Testing

struct JournalTests {
    private static let records: [JournalRecord] = [
        .opening(path: "/kartor/å 漢 🙂.json", base: ContentDigest([1, 2]), at: 1_764_000_000),
        .base(Array("{ }\n\nå".utf8)),
        .change(
            edits: Array("{ \"edit\": \"remove\", \"item\": \"k\" }\n".utf8), isOwn: true, at: 7),
        .change(edits: [], isOwn: false, at: 8),
        .typing(.init("på väg\nrad 2", edits: Array("{}\n".utf8), at: 9)),
        .typing(nil),
        .saved(ContentDigest(Array("text".utf8)), at: 10),
        .text([], at: 11),
    ]

    @Test func `What was written is read`() {
        let bytes = Self.records.flatMap { JournalWriter.write($0) }
        #expect(JournalReader.read(bytes) == Self.records)
    }

    @Test func `Cut off anywhere, the whole records before are read`() {
        let parts = Self.records.map { JournalWriter.write($0) }
        let bytes = parts.flatMap(\.self)
        var ends: [Int] = []
        for part in parts { ends.append((ends.last ?? 0) + part.count) }
        for cut in 0..<bytes.count {
            let whole = ends.count { $0 <= cut }
            #expect(JournalReader.read(Array(bytes[..<cut])) == Array(Self.records[..<whole]))
            let zeros = [UInt8](repeating: 0, count: bytes.count - cut)
            #expect(
                JournalReader.read(bytes[..<cut] + zeros) == Array(Self.records[..<whole]))
        }
    }

    @Test func `A changed byte ends the journal there`() {
        let parts = Self.records.map { JournalWriter.write($0) }
        let bytes = parts.flatMap(\.self)
        for place in bytes.indices {
            var damaged = bytes
            damaged[place] ^= 0x10
            let read = JournalReader.read(damaged)
            #expect(read.count < Self.records.count)
            #expect(read == Array(Self.records[..<read.count]))
        }
    }

    @Test func `What is no journal has no records`() {
        for text in ["", "x", "{}", "12-0000000000000000\n{}", "0-\n", "-1-0123456789abcdef\n"] {
            #expect(JournalReader.read(Array(text.utf8)).isEmpty)
        }
        let change = JournalWriter.write(Self.records[2])
        #expect(JournalReader.read(change).isEmpty)
    }

    @Test func `Digests tell texts apart, and are read as they are written`() {
        var seen: Set<ContentDigest> = []
        for count in 0..<40 {
            for byte in [0, 1, 0x20, 0xFF] as [UInt8] {
                let text = [UInt8](repeating: byte, count: count)
                let digest = ContentDigest(text)
                #expect(seen.insert(digest).inserted || count == 0)
                #expect(ContentDigest("\(digest)") == digest)
                #expect(ContentDigest(text) == digest)
            }
        }
        #expect(ContentDigest("7-12") == nil && ContentDigest("x") == nil)
    }
}
