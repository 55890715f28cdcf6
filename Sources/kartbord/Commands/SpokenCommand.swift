import ArgumentParser
import KartbordText

/// A command that says what goes wrong in the person's language and ends accordingly.
protocol SpokenCommand: ParsableCommand {
    /// What holds for every command.
    var options: Options { get }

    /// Does what was asked for.
    mutating func carryOut() throws(ProgramError) -> ExitStatus
}

extension SpokenCommand {
    mutating func run() throws {
        let status: ExitStatus
        do throws(ProgramError) {
            status = try carryOut()
        } catch {
            say(error)
            status = error.status
        }
        throw status.code
    }

    /// Says a sentence on standard error.
    func remark(_ phrase: Phrase) { Console.remark(phrase(options.language)) }

    /// Says what went wrong, unless there is nobody left to hear it.
    func say(_ error: ProgramError) {
        if !error.isEndOfReader { remark(error.phrase) }
    }
}
