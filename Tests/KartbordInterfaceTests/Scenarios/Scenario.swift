import Foundation
import KartbordFormats
import KartbordInterface
import KartbordModel
import KartbordScreen
import KartbordText

/// A behaviour as text: a sentence, a document, keys, and what is then on the screen and in the
/// document.
///
/// The sections begin with lines such as `--- screen 80x24`. Words of `--- keys` are names of keys
/// (`Enter`, `Ctrl-R`, `a`), text to type in quotation marks, `paste:"…"`, `size:120x40`, or
/// `popup` for what appears when no key follows. `--- map PATH` before the document is a map beside it.
struct Scenario {
    struct Section {
        var heading: String
        var body: String

        var kind: String { heading.split(separator: " ").first.map(String.init) ?? "" }
        var arguments: [Substring] { Array(heading.split(separator: " ").dropFirst()) }
    }

    var sentence: String
    var sections: [Section]

    init(_ text: String) {
        sentence = ""
        sections = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("--- ") {
                sections.append(Section(heading: String(line.dropFirst(4)), body: ""))
            } else if sections.isEmpty {
                sentence += line + "\n"
            } else {
                sections[sections.count - 1].body += line + "\n"
            }
        }
        for index in sections.indices { sections[index].body = sections[index].body.trimmedLines }
        sentence = sentence.trimmedLines
    }

    var text: String {
        sentence + "\n" + sections.map { "--- \($0.heading)\n\($0.body)\n" }.joined()
    }

    /// Plays the scenario and gives it with what was really seen; lets somebody look after each key.
    func played(_ look: (Session) throws -> Void = { _ in }) throws -> Play {
        var seen = self
        var session: Session?
        var origin: Document?
        var others: [MapPath: Document] = [:]
        var first: Document?
        var stored: [Change] = []
        for index in sections.indices {
            let section = sections[index]
            switch section.kind {
            case "origin": origin = try document(section).document
            case "map":
                guard let path = section.arguments.first.flatMap({ MapPath(String($0)) }) else {
                    throw Mistake("a map has no path: \(section.heading)")
                }
                others[path] = try document(section).document
            case "document" where session == nil:
                let read = try document(section)
                first = read.document
                session = Session(
                    document: read.document, origin: origin,
                    fileName: "karta.\(read.document.kind.rawValue).json", isSaved: true,
                    language: read.language, today: Self.today, seed: 7)
                if let path = MapPath("karta.\(read.document.kind.rawValue).json"), !others.isEmpty
                {
                    session?.learn(
                        Neighbourhood(
                            WorkspaceMaps(maps: others), path: path, language: read.language))
                }
            case "keys":
                stored += try press(section.body, &session, look)
            case "screen", "styles":
                let size = section.arguments.first.flatMap { Size(written: $0) }
                session?.resize(size ?? Size(columns: 80, rows: 24))
                guard let frame = session?.frame() else { continue }
                let text = section.kind == "screen" ? frame.text() : frame.styledText()
                seen.sections[index].body = text.trimmedLines
            case "document":
                guard let session else { continue }
                let bytes = DocumentWriter.write(session.document)
                seen.sections[index].body = String(decoding: bytes, as: UTF8.self).trimmedLines
            default: throw Mistake("no section is called \(section.heading)")
            }
        }
        guard let session, let first else { throw Mistake("there is no document") }
        return Play(seen: seen, session: session, first: first, stored: stored)
    }

    /// What came of a scenario.
    struct Play {
        var seen: Scenario
        var session: Session
        /// The document as it was.
        var first: Document
        /// What storage was handed, in this order.
        var stored: [Change]
    }

    static let today = CalendarDate("2026-11-22") ?? CalendarDate(secondsSince1970: 0)

    struct Mistake: Error, CustomStringConvertible {
        let description: String

        init(_ description: String) { self.description = description }
    }

    /// A document written out, or `template user-journey sv`, `template empty sv effectmap`.
    private func document(_ section: Section) throws -> (document: Document, language: Language) {
        let words = section.body.split(separator: " ")
        if words.first == "template", words.count == 3 || words.count == 4 {
            guard let language = Language(rawValue: String(words[2])),
                let kind = words.count == 4 ? Kind(rawValue: String(words[3])) : .journey,
                let template = TemplateCatalog.template(
                    id: String(words[1]), kind: kind, language: language)
            else { throw Mistake("no template \(section.body)") }
            return (template.document(), language)
        }
        let read = try DocumentReader.read(Array(section.body.utf8))
        let language = read.document[ItemID.map, .language].flatMap { Language(rawValue: $0) }
        return (read.document, language ?? .en)
    }

    private func press(
        _ keys: String, _ session: inout Session?, _ look: (Session) throws -> Void
    ) throws -> [Change] {
        var requests: [Request] = []
        for word in Self.words(keys) {
            if word == "popup" {
                session?.showPrefix()
            } else if word.hasPrefix("size:"), let size = Size(written: word.dropFirst(5)) {
                session?.resize(size)
            } else if word.hasPrefix("paste:") {
                requests += session?.handle(.paste(Self.unquoted(String(word.dropFirst(6))))) ?? []
            } else if word.hasPrefix("\"") {
                for letter in Self.unquoted(word) {
                    requests += session?.handle(.key(Key(letter))) ?? []
                    if let session { try look(session) }
                }
            } else if let key = Key(name: word) {
                requests += session?.handle(.key(key)) ?? []
            } else {
                throw Mistake("no key is called \(word)")
            }
            if let session { try look(session) }
        }
        return requests.compactMap { if case .store(let change) = $0 { change } else { nil } }
    }

    private static func words(_ text: String) -> [String] {
        var words = [""]
        var isQuoted = false
        for letter in text {
            if letter == "\"" { isQuoted.toggle() }
            if letter.isWhitespace, !isQuoted {
                words.append("")
            } else {
                words[words.count - 1].append(letter)
            }
        }
        return words.filter { !$0.isEmpty }
    }

    private static func unquoted(_ word: String) -> String {
        word.replacingOccurrences(of: "\"", with: "").replacingOccurrences(of: "\\n", with: "\n")
    }
}

extension String {
    /// Without white space at the ends of lines and without empty lines at the ends.
    var trimmedLines: String {
        var lines = split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.replacing(/\s+$/, with: "")
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        while lines.first?.isEmpty == true { lines.removeFirst() }
        return lines.joined(separator: "\n")
    }
}

extension Size {
    /// A size written as `80x24`.
    init?(written: some StringProtocol) {
        let numbers = written.split(separator: "x").compactMap { Int($0) }
        guard numbers.count == 2 else { return nil }
        self.init(columns: numbers[0], rows: numbers[1])
    }
}
