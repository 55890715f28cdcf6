import ArgumentParser
import KartbordText

/// Lets git join and show maps by the program itself.
struct GitSetup: SpokenCommand {
    static let configuration = CommandConfiguration(
        abstract: "Let git join maps item by item, and show them in words, in this clone.",
        discussion: """
            Writes .gitattributes, which belongs to the project and is committed, and the \
            configuration of this clone; every clone needs that once. What stands there stays.
            """)

    @OptionGroup var options: Options

    func carryOut() throws(ProgramError) -> ExitStatus {
        let repository = try GitRepository(around: ".")
        var written: [String] = []
        if try repository.completeAttributes() { written.append(repository.attributes) }
        if try repository.completeConfiguration() { written.append(repository.configuration) }
        if written.isEmpty { remark(Wording.Merging.gitIsSetUp) }
        for path in written { remark(Wording.Program.wrote(DisplayText.visible(path))) }
        return .done
    }
}
