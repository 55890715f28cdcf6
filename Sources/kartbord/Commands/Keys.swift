import ArgumentParser
import KartbordInterface

/// Prints what the keys do.
struct Keys: SpokenCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print what the keys do, generated from the program itself.")

    @OptionGroup var options: Options

    func carryOut() throws(ProgramError) -> ExitStatus {
        try Console.print(KeyList.text(options.language))
        return .done
    }
}
