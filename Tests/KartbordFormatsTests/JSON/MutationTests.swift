import KartbordFormats
import KartbordModel
import Testing

/// Every small damage to a small file: it reads, or it is refused with a place in the file.
struct MutationTests {
    private let original = Array(JSONTexts.small.utf8)

    @Test func `Every byte taken away`() {
        for index in original.indices {
            var bytes = original
            bytes.remove(at: index)
            expectHandled(bytes)
        }
    }

    @Test func `Every byte replaced by every other that means something`() {
        let replacements: [UInt8] =
            Array("\"\\{}[]:,x0-.eEun \n\t/".utf8) + [
                0x00, 0x7F, 0x80, 0xC3, 0xE2, 0xED, 0xF0, 0xFF,
            ]
        for index in original.indices {
            for byte in replacements {
                var bytes = original
                bytes[index] = byte
                expectHandled(bytes)
            }
        }
    }

    @Test func `Every byte doubled, and every pair exchanged`() {
        for index in original.indices.dropLast() {
            var bytes = original
            bytes.insert(bytes[index], at: index)
            expectHandled(bytes)
            bytes = original
            bytes.swapAt(index, index + 1)
            expectHandled(bytes)
        }
    }

    @Test func `Cut off anywhere it is refused, as empty or as too short`() {
        for count in 0..<original.count - 1 {
            do {
                _ = try DocumentReader.read(Array(original[..<count]))
                Issue.record("The first \(count) bytes are no map.")
            } catch {
                switch error.reason {
                case .truncated: #expect(error.offset == count)
                case .empty: #expect(count == 0)
                case .notUTF8: #expect(original[count] & 0xC0 == 0x80)
                default: Issue.record("\(count): \(error)")
                }
            }
        }
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `Pieces of it in any order`(seed: UInt64) {
        var chance = SeededRandom(seed)
        for _ in 0..<200 {
            var bytes = original
            for _ in 0..<Int.random(in: 1..<6, using: &chance) {
                let from = Int.random(in: 0..<bytes.count, using: &chance)
                let piece = bytes[
                    from..<min(bytes.count, from + Int.random(in: 1..<60, using: &chance))]
                bytes.insert(
                    contentsOf: Array(piece), at: Int.random(in: 0...bytes.count, using: &chance))
            }
            expectHandled(bytes)
        }
    }

    private func expectHandled(_ bytes: [UInt8]) {
        do {
            let read = try DocumentReader.read(bytes)
            let written = DocumentWriter.write(read.document)
            let again = try DocumentReader.read(written)
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(again.document == read.document, "\(text)")
            #expect(again.document.isReadOnly == read.document.isReadOnly, "\(text)")
            #expect(DocumentWriter.write(again.document) == written, "\(text)")
        } catch {
            let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            #expect((1...lines.count).contains(error.line))
            #expect((0...bytes.count).contains(error.offset))
            let line = lines[min(lines.count, error.line) - 1]
            #expect((1...line.count + 1).contains(error.column))
            #expect((0...line.count).contains(error.offset - line.startIndex))
        }
    }
}
