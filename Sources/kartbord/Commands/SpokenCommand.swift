import ArgumentParser
import KartbordModel
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

    /// Does something with each file, also when it went wrong with another.
    ///
    /// - Returns: the gravest of what came of them.
    func worst(
        of files: [String], _ body: (String) throws(ProgramError) -> ExitStatus
    ) -> ExitStatus {
        var worst = ExitStatus.done
        for file in files {
            do throws(ProgramError) {
                worst = max(worst, try body(file))
            } catch {
                say(error)
                worst = max(worst, error.status)
            }
        }
        return worst
    }

    /// The kind of map that a word asks for.
    func readKind(_ word: String) throws(ProgramError) -> Kind {
        guard let kind = Kind(rawValue: word) else {
            let known = Kind.allCases.map(\.rawValue).joined(separator: ", ")
            throw .wrongUse(Wording.Program.noKind(DisplayText.visible(word), known: known))
        }
        return kind
    }
}
