import ArgumentParser
import KartbordStorage
import KartbordText

/// The program.
struct Kartbord: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kartbord",
        abstract: "Work on customer-journey maps and effect maps in the terminal.",
        subcommands: [
            Work.self, New.self, Templates.self, Show.self, Export.self, Check.self, Format.self,
            SchemaOfKind.self, Keys.self, Apply.self, Difference.self, MergeMaps.self,
            Trace.self, Compare.self, GitSetup.self, MergeDriver.self, TextConversion.self,
            Recover.self,
        ],
        defaultSubcommand: Work.self)
}

@main
enum Program {
    static func main() {
        ignoreSignalsOfWriting()
        do {
            var command = try Kartbord.parseAsRoot()
            try command.run()
        } catch {
            leave(because: error)
        }
    }

    /// Ends the program with what an error means for the shell.
    private static func leave(because error: any Error) -> Never {
        if let status = error as? ExitCode { Kartbord.exit(withError: status) }
        // What is left comes from the parser: a request for help, or a wrong use.
        let text = Kartbord.fullMessage(for: error)
            .split(separator: "\n", omittingEmptySubsequences: false)
            .map { DisplayText.visible(String($0)) }.joined(separator: "\n")
        guard Kartbord.exitCode(for: error).isSuccess else {
            Console.remark(text)
            Kartbord.exit(withError: ExitStatus.wrongUse.code)
        }
        do throws(ProgramError) {
            try Console.print(text)
            Kartbord.exit()
        } catch {
            Kartbord.exit(withError: error.status.code)
        }
    }
}
