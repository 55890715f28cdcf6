/// Why a text cannot be read as a map, and where that was found.
public struct ReadError: Error, Sendable, Equatable {
    /// The line, from 1; lines end with a line feed.
    public let line: Int
    /// The column in the line, from 1, counted in Unicode scalars; a byte order mark does not count.
    public let column: Int
    /// The byte, from 0; the number of bytes when it is the end of the text.
    public let offset: Int
    /// What is wrong.
    public let reason: Reason

    /// Makes an error of a place and a reason.
    public init(line: Int, column: Int, offset: Int, reason: Reason) {
        self.line = line
        self.column = column
        self.offset = offset
        self.reason = reason
    }

    /// What is wrong with a text.
    public enum Reason: Sendable, Equatable {
        /// There is nothing in it, or only blank space.
        case empty
        /// It is larger than so many bytes.
        case tooLarge(limit: Int)
        /// The byte cannot stand there in UTF-8.
        case notUTF8(UInt8)
        /// It ends too early.
        case truncated
        /// Git has marked a conflict in it.
        case conflictMarkers
        /// Something else was expected.
        case expected(Expectation, found: Unicode.Scalar)
        /// A comma follows that nothing follows.
        case trailingComma
        /// Something stands after the end of the map.
        case trailingText(Unicode.Scalar)
        /// A word that is no JSON, such as `NaN`.
        case unknownWord(String)
        /// A number that is not written as JSON writes numbers, such as `01`.
        case malformedNumber(String)
        /// A backslash before something that it cannot stand before.
        case malformedEscape
        /// Half of a surrogate pair, such as `\ud83d` alone.
        case loneSurrogate(UInt16)
        /// A control character inside a text that is not written as an escape.
        case controlCharacter(UInt8)
        /// An object has two members with that name.
        case duplicateMember(String)
        /// Objects and lists lie deeper in one another than so many.
        case tooDeep(limit: Int)
        /// It holds more values than so many.
        case tooManyValues(limit: Int)
        /// It is JSON, but no object.
        case notAnObject
        /// The object has no member `kartbord`.
        case noVersion
        /// The member `kartbord` is no version number.
        case unknownVersion
        /// The object has no member `kind`.
        case noKind
        /// There is no such kind of map; the version is that of the file.
        case unknownKind(String, version: Int)
        /// The member `kind` is no text.
        case malformedKind
    }

    /// What should have stood at a place.
    public enum Expectation: Sendable, Equatable {
        case value
        case memberName
        case colon
        case commaOrBracket
        case commaOrBrace
        case map
        case edit
    }
}
