public import KartbordModel
public import KartbordScreen
public import KartbordText

/// The maps of a folder and what can be done with them, as one person sees it.
///
/// A value like the session: it takes what the person does (``handle(_:)``) and what the world has
/// to tell (``hear(_:)``), gives back ``WorkspaceRequest``s, and draws itself (``frame()``).
public struct WorkspaceScreen: Sendable {
    /// The language of everything that is said here.
    public internal(set) var language: Language
    /// The size of the screen.
    public internal(set) var size = Size(columns: 80, rows: 24)

    /// Whether there is a shell to which the terminal can be left for a while.
    public var canSuspend = true
    /// Whether the mouse is listened to.
    public internal(set) var isMouseOn = false

    /// The folder as people know it.
    let folder: String
    /// The name of the map to make, when the person gave one; it may lack the ending of its kind.
    let fileName: String?
    var today: CalendarDate

    /// The maps in the order in which they are shown.
    var maps: [FoundMap] = []
    /// The paths that files have already, so that new ones get others.
    var taken: Set<String> = []
    /// Whether the whole folder was looked through.
    var isWhole = true
    var templates: [Template] = []
    var order = MapOrder.lastChange
    /// The paths of the marked maps.
    var marks: Set<String> = []
    /// The path that is to be chosen as soon as it is in the list.
    var awaited: String?

    /// The pages that are open, the last one in front; never none.
    var pages: [WorkspacePage]
    var asking: Asking?
    /// The threads as they were followed last.
    var threads = WorkspaceThreads()
    /// The documents about which is asked whether they may be written over.
    var question: Overwriting?
    var message: Message?
    var prefix: [Key] = []
    var isPrefixShown = false
    var requests: [WorkspaceRequest] = []

    /// A title that is being typed, and what it is for.
    struct Asking: Sendable {
        enum Purpose: Sendable {
            case make(Template)
            case rename(FoundMap)
            case copy(FoundMap)
            case makeWanted(FoundMap)
        }

        let purpose: Purpose
        var editor: TextEditor
    }

    /// Maps whose documents are there already, and the name of the first of these.
    struct Overwriting: Sendable, Equatable {
        let paths: [String]
        let first: String
    }

    /// The workspace of a folder, which has yet to be told what lies in it.
    ///
    /// With a file name, which is that of a new map, only the templates for it are offered.
    public init(
        folder: String, fileName: String? = nil, language: Language, today: CalendarDate
    ) {
        self.folder = folder
        self.fileName = fileName
        self.language = language
        self.today = today
        pages = [WorkspacePage(fileName == nil ? .maps : .templates)]
    }

    /// Takes in that the screen has another size.
    public mutating func resize(_ size: Size) { self.size = size }

    /// Says something in the line above the footer until the next key.
    mutating func say(_ phrase: Phrase, _ weight: Message.Weight = .information) {
        message = Message(phrase: phrase, weight: weight)
    }
}
