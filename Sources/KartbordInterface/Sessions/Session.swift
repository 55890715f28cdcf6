public import KartbordModel
public import KartbordScreen
public import KartbordText

/// One person at one map: all that a key press can change, as a value.
///
/// The loop holds the only session. It gives it what the person does (``handle(_:)``) and what
/// storage says, shows ``frame()``, and carries out the ``Request``s it gets back. A session
/// touches neither files nor clocks nor the terminal.
public struct Session: Sendable {
    /// The map as it is now.
    public internal(set) var document: Document
    /// The language of everything that is said here; texts in the map keep theirs.
    public internal(set) var language: Language
    /// The size of the screen.
    public internal(set) var size = Size(columns: 80, rows: 24)
    /// Whether there is a shell to go to for a while.
    public var canSuspend = true

    /// Whether the map was opened from a workspace, where ``Request/goBack`` leads.
    public var isInWorkspace = false

    /// The map that a wanted map came from, when it could be read.
    let origin: Document?
    /// The name of the file, for the title line and the names of exports.
    var fileName: String
    let today: CalendarDate
    var generator: SeededGenerator

    var history = History()
    var saving: SavingState
    /// Who else has the map open.
    var companions: [String] = []
    /// What others did and was said of it, until the next key.
    var foreignNews: ForeignNews?
    var message: Message?
    var requests: [Request] = []

    var cursor = Cursor()
    var view = GridView()
    var chart = Chart()
    var board = Board()
    /// The persona whose feelings the single keys set; the first one until another is chosen.
    var frontPersona: ItemID?
    var sheets: [Sheet] = []
    /// The rows of the sheet in front, as they were after the last key.
    var shownRows: [SheetRow] = []
    var columnCache = ColumnCache()
    var entry: Entry?
    var draft: Draft?
    var question: Question?
    var marks: Set<ItemID> = []
    var clipboard: [Branch] = []
    /// What it belonged to where it was cut or copied, such as a step.
    var clipboardOwner: ItemID?
    /// Links into what was cut, to be made again where it is pasted.
    var cutLinks: [Edit] = []
    /// Where the person came from by jumping.
    var trail = Trail()
    /// The maps around this one; nil as long as nobody has read them.
    var neighbourhood: Neighbourhood?
    /// The rows of a sheet that are not made anew on every key.
    var madeRows: MadeRows?
    var prefix: [Key] = []
    var isPrefixShown = false
    var searchText = ""
    var hitPlace: Int?
    var findings: FindingList?
    var findingPlace: Int?
    /// Whether nothing in the map rests on a source; looked up anew when evidence changes.
    var isHypothesis: Bool

    /// Begins to work on a map, with the cursor where the first card goes.
    ///
    /// A wanted map is given the `origin` that it came from, when that could be read. A new map is
    /// not saved yet. New ids come from the seed.
    public init(
        document: Document, origin: Document? = nil, fileName: String, isSaved: Bool,
        language: Language, today: CalendarDate, seed: UInt64
    ) {
        self.document = document
        self.origin = origin
        self.fileName = fileName
        self.language = language
        self.today = today
        generator = SeededGenerator(seed: seed)
        saving = document.isReadOnly ? .readOnly : isSaved ? .untouched : .new
        isHypothesis = document.isHypothesis
        kindView.begin(&self)
    }

    /// Says something in the line above the footer until the next key.
    mutating func say(_ phrase: Phrase, _ weight: Message.Weight = .information) {
        message = Message(phrase: phrase, weight: weight)
    }
}

/// Something said in the line above the footer.
struct Message: Sendable, Equatable {
    enum Weight: Sendable {
        case information
        case refusal
        case alarm
    }

    var phrase: Phrase
    var weight: Weight
}

/// Whether the file holds what is on the screen.
enum SavingState: Sendable, Equatable {
    /// Nothing was changed since the file was opened.
    case untouched
    /// The map has no file yet.
    case new
    /// A change is on its way to the disk.
    case pending
    /// The file holds everything, since this time of day.
    case saved(String)
    /// The file could not be written; why was said.
    case failed
    /// The file is of a newer format, or damaged, and is only shown.
    case readOnly
}
