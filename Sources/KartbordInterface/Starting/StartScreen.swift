public import KartbordModel
public import KartbordScreen
public import KartbordText

/// The first screen: the maps of a folder to go on with, and templates to begin from.
///
/// A value like the session: it takes what the person does, answers with what was chosen, and
/// draws itself.
public struct StartScreen: Sendable {
    /// What the person wants.
    public enum Choice: Sendable, Equatable {
        /// Work on the map in this file of the folder.
        case open(fileName: String)
        /// Make a map from a template, in this file of the folder; no title is an empty one.
        case make(template: String, kind: Kind, title: String, fileName: String)
        /// Draw the whole screen anew.
        case redraw
        /// Leave the program.
        case quit
    }

    /// What is asked once a template is chosen.
    struct Asking: Sendable {
        let template: Template
        var editor = TextEditor("", allowsLines: false)
    }

    /// The size of the screen.
    public internal(set) var size = Size(columns: 80, rows: 24)
    /// The language of everything that is said here.
    public let language: Language

    let folder: String
    let maps: [FoundMap]
    let templates: [Template]
    /// The names that files in the folder have already.
    let taken: Set<String>
    /// The name of the new map, when the person gave one; it may lack the ending of its kind.
    let fileName: String?

    var filter = TextEditor("", allowsLines: false)
    /// Whether letters are all for the filter, also when it is empty.
    var isFiltering = false
    /// The chosen one among the rows that can be chosen.
    var selection = 0
    var asking: Asking?
    var message: Phrase?

    /// The start screen of a folder.
    ///
    /// The first of the maps is chosen at first. New maps get none of the names that are taken.
    /// With a file name, which is that of the new map, the maps of the folder are not offered.
    public init(
        folder: String, maps: [FoundMap], templates: [Template], taken: Set<String>,
        fileName: String? = nil, language: Language
    ) {
        self.folder = folder
        self.maps = fileName == nil ? maps : []
        self.templates = templates
        self.taken = taken
        self.fileName = fileName
        self.language = language
    }

    /// Takes in that the screen has another size.
    public mutating func resize(_ size: Size) { self.size = size }

    /// Says why something that was chosen could not be done.
    public mutating func hear(_ refusal: Phrase) { message = refusal }

    /// The name of the file that is made with the title as it is typed now.
    func newName(_ asking: Asking) -> String {
        if let fileName { return MapName.completed(fileName, asking.template.kind) }
        return MapName.make(
            of: asking.editor.text, asking.template.kind,
            spare: Wording.Starting.fileName(language), unless: taken.contains)
    }
}
