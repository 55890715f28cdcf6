import ArgumentParser
import KartbordInterface
import KartbordModel
import KartbordText

/// Lists the templates.
struct Templates: SpokenCommand {
    static let configuration = CommandConfiguration(abstract: "List the templates.")

    @OptionGroup var options: Options

    func carryOut() throws(ProgramError) -> ExitStatus {
        let templates = TemplateCatalog.templates(language: options.language)
        let width = templates.map { DisplayText.width($0.id) }.max() ?? 0
        let kinds = templates.map { DisplayText.width($0.kind.rawValue) }.max() ?? 0
        for template in templates {
            let kind = DisplayText.padded(template.kind.rawValue, to: kinds)
            let id = kind + "  " + DisplayText.padded(template.id, to: width)
            let description = DisplayText.visible(template.description)
            try Console.print("\(id)  \(DisplayText.visible(template.name)): \(description)")
        }
        return .done
    }
}
