import KartbordTerminal
import KartbordText

extension TerminalError {
    /// What is wrong and what to do, in one sentence.
    var phrase: Phrase {
        switch self {
        case .notATerminal: Wording.Program.notATerminal
        case .cannotPositionCursor(let name):
            Wording.Program.cannotPositionCursor(DisplayText.visible(name))
        case .unknownTerminal(let name): Wording.Program.noDescription(DisplayText.visible(name))
        case .refusedBySystem: Wording.Program.refusedBySystem
        }
    }
}

extension TerminalNotice {
    /// What the person should hear.
    var phrase: Phrase {
        switch self {
        case .unknownTerminal(let name, let other):
            Wording.Program.treatedAs(DisplayText.visible(name), other)
        case .missingLocale(let name): Wording.Program.missingLocale(DisplayText.visible(name))
        case .withoutUTF8: Wording.Program.withoutUTF8
        }
    }
}
