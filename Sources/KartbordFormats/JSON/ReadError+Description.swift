import KartbordModel
public import KartbordText

extension ReadError: CustomStringConvertible {
    /// What is wrong, where, and what to do, in one sentence of each language.
    public var phrase: Phrase { reason.advice.sentence(line: line, column: column) }

    /// What is wrong, where, and what to do, in one English sentence.
    public var description: String { phrase.en }
}

extension ReadError.Reason {
    /// What is wrong and what to do, for a place that is shown beside it.
    public var phrase: Phrase { advice.sentence }

    var advice: Wording.Reading.Advice {
        let kinds = Kind.allCases.map { "\"kind\": \"\($0.rawValue)\"" }.joined(separator: ", ")
        return switch self {
        case .empty: Wording.Reading.empty
        case .tooLarge(let limit): Wording.Reading.tooLarge(mebibytes: limit >> 20)
        case .notUTF8(let byte): Wording.Reading.notUTF8(byte: hexadecimal(byte, digits: 2))
        case .truncated: Wording.Reading.truncated
        case .conflictMarkers: Wording.Reading.conflictMarkers
        case .expected(let expectation, let found):
            Wording.Reading.expected(expectation.phrase, found: shown(String(found)))
        case .trailingComma: Wording.Reading.trailingComma
        case .trailingText(let found): Wording.Reading.trailingText(shown(String(found)))
        case .unknownWord(let word): Wording.Reading.unknownWord(shown(word))
        case .malformedNumber(let text): Wording.Reading.malformedNumber(shown(text))
        case .malformedEscape: Wording.Reading.malformedEscape
        case .loneSurrogate(let code):
            Wording.Reading.loneSurrogate(hexadecimal(code, digits: 4))
        case .controlCharacter(let byte):
            Wording.Reading.controlCharacter(hexadecimal(byte, digits: 4))
        case .duplicateMember(let name): Wording.Reading.duplicateMember(shown(name))
        case .tooDeep(let limit): Wording.Reading.tooDeep(levels: limit)
        case .tooManyValues(let limit): Wording.Reading.tooManyValues(limit)
        case .notAnObject: Wording.Reading.notAnObject
        case .noVersion: Wording.Reading.noVersion
        case .unknownVersion: Wording.Reading.unknownVersion
        case .noKind: Wording.Reading.noKind(known: kinds)
        case .malformedKind: Wording.Reading.malformedKind(known: kinds)
        case .unknownKind(let kind, let version) where version > Schema.formatVersion:
            Wording.Reading.newerKind(shown(kind), version: version)
        case .unknownKind(let kind, _): Wording.Reading.unknownKind(shown(kind), known: kinds)
        }
    }
}

extension ReadError.Expectation {
    var phrase: Phrase {
        switch self {
        case .value: Wording.Reading.Expected.value
        case .memberName: Wording.Reading.Expected.memberName
        case .colon: Wording.Reading.Expected.colon
        case .commaOrBracket: Wording.Reading.Expected.commaOrBracket
        case .commaOrBrace: Wording.Reading.Expected.commaOrBrace
        case .map: Wording.Reading.Expected.map
        case .edit: Wording.Reading.Expected.edit
        }
    }
}

/// What a file says, short enough for a sentence and safe on every terminal.
func shown(_ text: String) -> String { DisplayText.clipped(text, to: 40) }

private func hexadecimal(_ number: some UnsignedInteger, digits: Int) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
}
