import KartbordModel
import KartbordText

/// A list or a form beside the map, or over it where the screen is narrow.
struct Sheet: Sendable, Equatable {
    /// What a sheet shows.
    enum Content: Sendable, Equatable {
        /// Every field of an item.
        case fields(ItemID)
        case personas
        case insights
        case opportunities
        case lanes
        case findings
        /// All commands, to be found by typing.
        case palette
        /// What can be done here, and all commands.
        case help
        /// Items by what they say.
        case search
        /// Steps and lanes by their names.
        case places
        /// Where the chosen things may be moved.
        case targets([ItemID])
        /// What an item may be linked to.
        case linking(ItemID)
        /// What an item is linked to, to go there or to take the link away.
        case links(ItemID, isRemoving: Bool)
        /// The thread through an item, from quote to reading.
        case thread(ItemID)
        /// The journey as it is against the wanted one.
        case comparison
        /// The words that a field may hold.
        case options(ItemID, FieldName)
        /// The languages of the interface.
        case languages
        /// What two people could not both have.
        case conflicts
        /// What the environmental scan has seen.
        case signals
        /// The sprints of all items.
        case sprints
        /// Which items of a portfolio are shown.
        case filter
        /// In which ways an action has its effect.
        case why(ItemID)
    }

    let content: Content
    /// Which of the rows is chosen.
    var selection = 0
    /// What was typed to find a row.
    var filter = TextEditor("", allowsLines: false)
    /// Whether keys go into the filter.
    var isFiltering: Bool

    init(_ content: Content) {
        self.content = content
        switch content {
        case .palette, .help, .search, .places, .targets, .linking, .links, .filter:
            isFiltering = true
        default: isFiltering = false
        }
    }

    /// Whether it shows items of other maps, which are read anew for it.
    var isAboutOtherMaps: Bool {
        switch content {
        case .linking, .links, .thread: true
        default: false
        }
    }

    /// Whether the sheet is there for one choice, so that Esc closes it rather than its filter.
    var isChooser: Bool {
        switch content {
        case .fields, .personas, .insights, .opportunities, .lanes, .findings, .conflicts, .signals,
            .sprints, .thread:
            false
        default: true
        }
    }
}

extension Sheet.Content {
    /// Whether it is the thread through an item.
    var isThread: Bool { if case .thread = self { true } else { false } }
}

/// One row of a sheet.
struct SheetRow: Sendable, Equatable {
    /// What choosing the row means.
    enum Target: Sendable, Equatable {
        case item(ItemID)
        case field(FieldName)
        case command(String)
        case finding(Int)
        case word(String?)
        case cell(step: ItemID, lane: ItemID)
        /// The items of a type that link to the item of the form.
        case linked(ItemType)
        /// Decides a conflict.
        case decision(ItemID, ConflictDecision)
        /// An item of another map.
        case station(Station)
        /// A link to another map.
        case mapLink(MapLink)
        /// Makes a new insight, in a portfolio a signal, of what was typed and links it.
        case newInsight(String)
        /// Makes a new item in a list of the item of the form.
        case newItem(ListName)
        /// Shows these items of a portfolio.
        case filter(BoardFilter?)
        /// A heading or an explanation.
        case nothing
    }

    var target: Target
    var text: String
    /// Shown at the right, or as the value of a field.
    var detail = ""
    /// Shown before the text.
    var mark = ""
    /// What is searched too, and not shown.
    var alsoSaid = ""
    var isHeading = false
    var isDimmed = false
}

extension SheetRow {
    var isChoosable: Bool { target != .nothing }
}
