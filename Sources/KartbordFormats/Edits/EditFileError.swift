public import KartbordModel

/// Why a file of edits cannot be carried out, and where that was found.
public struct EditFileError: Error, Sendable, Equatable {
    /// The line, from 1.
    public let line: Int
    /// The column in the line, from 1, counted in Unicode scalars.
    public let column: Int
    /// What is wrong.
    public let reason: Reason

    /// Makes an error of a place and a reason.
    public init(line: Int, column: Int, reason: Reason) {
        self.line = line
        self.column = column
        self.reason = reason
    }

    /// What is wrong with a line.
    public enum Reason: Error, Sendable, Equatable {
        /// It is no JSON, or no object.
        case json(ReadError.Reason)
        /// A member that the edit needs is missing.
        case noMember(String)
        /// The edit has no use for a member of that name.
        case unknownMember(String)
        /// The member must be a text.
        case noText(String)
        /// The member must be an object.
        case noObject(String)
        /// There is no edit of that name.
        case unknownEdit(String)
        /// There is no such field, or not in items of that type.
        case unknownField(String)
        /// There is no list of that name.
        case unknownList(String)
        /// The item has no such list, or what stands there is none.
        case noList(String, parent: ItemID)
        /// The field cannot hold that value.
        case wrongValue(String)
        /// An item to be put in has no id.
        case noID
        /// The map has no room for the edit.
        case edit(EditError)
    }
}
