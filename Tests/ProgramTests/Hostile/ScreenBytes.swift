/// What may be sent to a terminal: the sequences that the program draws with, and harmless text.
struct ScreenBytes {
    /// What should not have been sent, as a sentence; nil when all is well.
    static func complaint(about bytes: [UInt8]) -> String? {
        var reader = ScreenBytes(rest: bytes[...])
        do {
            try reader.read()
            return Harmless.complaint(about: reader.text, in: .page)
        } catch {
            return "\(error)"
        }
    }

    private var rest: ArraySlice<UInt8>
    /// What is text, with the titles of the window.
    private var text: [UInt8] = []

    private init(rest: ArraySlice<UInt8>) { self.rest = rest }

    private struct Unknown: Error, CustomStringConvertible {
        let description: String
    }

    private mutating func read() throws {
        while let byte = rest.popFirst() {
            switch byte {
            case 0x1B: try readSequence()
            // Moving the cursor to the left, by a line, to the next stop, and to another set of signs.
            case 0x08, 0x09, 0x0A, 0x0D, 0x0E, 0x0F: text.append(0x0A)
            default: text.append(byte)
            }
        }
    }

    private mutating func readSequence() throws {
        switch rest.popFirst() {
        case UInt8(ascii: "["): try readControl()
        case UInt8(ascii: "]"): try readTitle()
        case UInt8(ascii: "("), UInt8(ascii: ")"):
            guard rest.popFirst().map({ "B0".utf8.contains($0) }) ?? false else {
                throw Unknown(description: "It chooses a strange set of signs.")
            }
        case let byte? where "78=>M".utf8.contains(byte): break
        case let byte: throw Unknown(description: "It sends Escape and \(byte ?? 0).")
        }
        text.append(0x0A)
    }

    private mutating func readControl() throws {
        let parameters = rest.prefix { (0x20...0x3F).contains($0) }
        rest = rest.dropFirst(parameters.count)
        guard let last = rest.popFirst(), "ABCDEFGHJKLMPSTX@bdfhlmrt`".utf8.contains(last) else {
            throw Unknown(description: "It sends a control sequence that it should not.")
        }
        // Of what windows can be asked for, only that the title is kept and comes back.
        let order = String(decoding: parameters, as: UTF8.self)
        guard last != UInt8(ascii: "t") || ["22;2", "23;2", "22;0;0", "23;0;0"].contains(order)
        else {
            throw Unknown(description: "It gives the window the order \(order).")
        }
    }

    private mutating func readTitle() throws {
        guard rest.starts(with: "2;".utf8), let end = rest.firstIndex(of: 0x07) else {
            throw Unknown(description: "It sends an operating system command that is no title.")
        }
        let title = rest[..<end].dropFirst(2)
        guard title.count < 1_000, !title.contains(0x0A) else {
            throw Unknown(description: "The title of the window is strange.")
        }
        text += title
        rest = rest[end...].dropFirst()
    }
}
