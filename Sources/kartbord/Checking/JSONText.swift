import KartbordText

/// A value on its way into JSON.
enum JSONText {
    case text(String)
    case number(Int)

    /// An object on one line; what is nil is left out.
    static func object(_ members: [(name: String, value: JSONText?)]) -> String {
        let written = members.compactMap { member in
            member.value.map { "\(quoted(member.name)): \($0.written)" }
        }
        return "{ " + written.joined(separator: ", ") + " }"
    }

    private var written: String {
        switch self {
        case .text(let text): Self.quoted(text)
        case .number(let number): String(number)
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
