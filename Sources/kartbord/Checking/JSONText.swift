import KartbordText

/// A value on its way into JSON.
enum JSONText {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([JSONText])
    /// An object; what is nil is left out.
    case members([(name: String, value: JSONText?)])

    /// An object on one line; what is nil is left out.
    static func object(_ members: [(name: String, value: JSONText?)]) -> String {
        JSONText.members(members).written
    }

    private var written: String {
        switch self {
        case .text(let text): return Self.quoted(text)
        case .number(let number): return String(number)
        case .flag(let flag): return flag ? "true" : "false"
        case .list(let values):
            return values.isEmpty
                ? "[]" : "[ " + values.map(\.written).joined(separator: ", ") + " ]"
        case .members(let members):
            let written = members.compactMap { member in
                member.value.map { "\(Self.quoted(member.name)): \($0.written)" }
            }
            return "{ " + written.joined(separator: ", ") + " }"
        }
    }

    /// On several lines, an object that holds others or a list of them with a member on each.
    func pretty(indent: String = "") -> String {
        let inner = indent + "  "
        switch self {
        case .list(let values) where values.contains(where: \.isObject):
            let lines = values.map { inner + $0.pretty(indent: inner) }
            return "[\n" + lines.joined(separator: ",\n") + "\n\(indent)]"
        case .members(let members) where members.contains(where: { $0.value?.isNested == true }):
            let lines = members.compactMap { member in
                member.value.map {
                    "\(inner)\(Self.quoted(member.name)): \($0.pretty(indent: inner))"
                }
            }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
        default: return written
        }
    }

    private var isObject: Bool { if case .members = self { true } else { false } }

    private var isNested: Bool {
        switch self {
        case .members: true
        case .list(let values): values.contains(where: \.isObject)
        case .text, .number, .flag: false
        }
    }

    /// The text in quotation marks; what no terminal should see is a picture of itself.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for character in DisplayText.visibleInDocument(text).unicodeScalars {
            if character == "\"" || character == "\\" { quoted += "\\" }
            quoted.unicodeScalars.append(character)
        }
        return quoted + "\""
    }
}
