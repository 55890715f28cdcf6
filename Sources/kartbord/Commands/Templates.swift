import ArgumentParser
import KartbordInterface
import KartbordModel
import KartbordText

/// Lists the templates.
struct Templates: SpokenCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the templates.",
        discussion: """
            Any map in the folder templates of a folder of maps, or in \
            $XDG_CONFIG_HOME/kartbord/templates (~/.config without the variable), is a template of \
            your own. It goes by the name of its file, and comes before a built-in one of that name.
            """)

    @OptionGroup var options: Options

    func carryOut() throws(ProgramError) -> ExitStatus {
        let own = OwnTemplates(workspaces: ["."])
        for trouble in own.remarks { remark(trouble) }
        let templates = TemplateCatalog.offered(own: own.templates, language: options.language)
        let width = templates.map { DisplayText.width($0.id) }.max() ?? 0
        let kinds = templates.map { DisplayText.width($0.kind.rawValue) }.max() ?? 0
        for template in templates {
            let kind = DisplayText.padded(template.kind.rawValue, to: kinds)
            let id = kind + "  " + DisplayText.padded(DisplayText.visible(template.id), to: width)
            let said = [template.name, template.description].filter { !$0.isEmpty }
            let place = template.shelf.path.map { " (\(template.language.rawValue), \($0))" } ?? ""
            try Console.print("\(id)  \(DisplayText.visible(said.joined(separator: ": ")))\(place)")
        }
        return .done
    }
}
