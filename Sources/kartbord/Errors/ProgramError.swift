import ArgumentParser
import Glibc
import KartbordFormats
import KartbordStorage
import KartbordTerminal
import KartbordText

/// What keeps the program from doing what it was asked for, as data.
enum ProgramError: Error, Equatable {
    /// A file that is to be read could not be.
    case unread(StorageError)
    /// A file was read and is no map; the path is as it was named.
    case notAMap(ReadError, path: String)
    /// Standard input could not be read.
    case noInput(code: Int32)
    /// The document of an export is there already, and nobody said that it may be replaced.
    case exportExists(path: String)
    /// A file could not be written.
    case unwritten(StorageError)
    /// Standard output could not be written.
    case noOutput(code: Int32)
    /// The terminal could not be taken over.
    case noTerminal(TerminalError)
    /// What was asked for is not to be had; the sentence says why.
    case wrongUse(Phrase)
    /// The map is damaged or of a newer version, so nothing can be made from it.
    case readOnlyOrigin(path: String)
    /// The map is damaged or of a newer version, so nothing may be written over it.
    case readOnlyMap(path: String)
    /// A file of edits cannot be carried out; the path is as it was named.
    case notEdits(EditFileError, path: String)
}

extension ProgramError {
    /// What the program ends with because of it.
    var status: ExitStatus {
        switch self {
        case .unread, .notAMap, .noInput, .readOnlyOrigin, .notEdits: .unreadableInput
        case .unwritten, .exportExists, .noOutput, .readOnlyMap: .unwritableOutput
        case .noTerminal: .noTerminal
        case .wrongUse: .wrongUse
        }
    }

    /// Whether the program that read our output has ended, so that nobody misses the rest.
    var isEndOfReader: Bool { self == .noOutput(code: EPIPE) }

    /// What is wrong, where the file is named beside it.
    var complaint: Phrase {
        switch self {
        case .notAMap(let error, _):
            error.reason.phrase.map { "\(error.line):\(error.column): \($0)" }
        case .readOnlyOrigin: Wording.Program.notFromDamaged
        default: phrase
        }
    }

    /// One line for standard error, with the place before it where there is one.
    var phrase: Phrase {
        switch self {
        case .unread(let error), .unwritten(let error): error.phrase
        case .notAMap(let error, let path):
            error.reason.phrase.map {
                "\(DisplayText.visible(path)):\(error.line):\(error.column): \($0)"
            }
        case .noInput(let code): Wording.Program.inputUnreadable(reason(of: code))
        case .exportExists(let path): Wording.Program.exportExists(DisplayText.visible(path))
        case .noOutput(let code): Wording.Program.outputUnwritable(reason(of: code))
        case .noTerminal(let error): error.phrase
        case .wrongUse(let phrase): phrase
        case .readOnlyOrigin(let path):
            Wording.Program.notFromDamaged.map { "\(DisplayText.visible(path)): \($0)" }
        case .readOnlyMap(let path): Wording.Program.readOnlyMap(DisplayText.visible(path))
        case .notEdits(let error, let path):
            error.reason.phrase.map {
                "\(DisplayText.visible(path)):\(error.line):\(error.column): \($0)"
            }
        }
    }
}

/// What the program tells the shell when it ends.
enum ExitStatus: Int32, Comparable {
    case done = 0
    /// `check` found an error or a warning, `format --check` a difference, `merge` a conflict.
    case found = 1
    case noTerminal = 2
    case wrongUse = 64
    case unreadableInput = 66
    case unwritableOutput = 73

    /// For leaving a command.
    var code: ExitCode { ExitCode(rawValue) }

    /// Whether the right one is graver.
    static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }
}
