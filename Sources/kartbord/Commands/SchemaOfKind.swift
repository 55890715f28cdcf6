import ArgumentParser
import KartbordFormats
import KartbordModel
import KartbordText

/// Prints the form of the files of a kind of map.
struct SchemaOfKind: SpokenCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of a kind of map, generated from the program itself.")

    @Argument(help: "The kind of map: journey, effectmap or trebox.")
    var kind: String

    @OptionGroup var options: Options

    func carryOut() throws(ProgramError) -> ExitStatus {
        try Console.write(JSONSchema.text(for: readKind(kind)))
        return .done
    }
}
