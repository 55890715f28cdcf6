import CNcurses
import KartbordScreen

/// How one style looks.
struct Look: Equatable {
    /// A colour of the terminal's own palette; `own` is its ordinary text colour.
    enum Colour: Int32 {
        case own = -1
        case red = 1
        case green = 2
        case yellow = 3
        case blue = 4
        case magenta = 5
        case cyan = 6
    }

    /// What can be added to a colour.
    struct Attributes: OptionSet {
        let rawValue: Int32
        static let bold = Attributes(rawValue: Int32(KN_BOLD))
        static let reverse = Attributes(rawValue: Int32(KN_REVERSE))
        static let underline = Attributes(rawValue: Int32(KN_UNDERLINE))
    }

    var colour: Colour
    var attributes: Attributes

    init(_ colour: Colour, _ attributes: Attributes = []) {
        self.colour = colour
        self.attributes = attributes
    }
}

extension Theme {
    /// How a style looks in this theme: the one table of looks.
    ///
    /// Made for a projector seen from five metres: content in the terminal's own colour, no blue on
    /// black, no yellow or cyan on white, nothing faint. What differs in colour here differs in the
    /// characters of the screen too.
    func look(of style: Style) -> Look {
        let look =
            switch style {
            case .plain, .neutral, .footer, .field: Look(.own)
            case .title, .footerKey, .fieldLabel, .heading, .laneName: Look(.own, .bold)
            case .phase: Look(.own, [.bold, .underline])
            case .chosen: Look(.own, .reverse)
            case .chosenEdge, .linked: Look(.own, .bold)
            case .link: Look(colours(.cyan, .blue), .bold)
            case .low: Look(.red, .bold)
            case .high: Look(.green, .bold)
            case .warning: Look(colours(.yellow, .magenta), .bold)
            case .error: Look(.red, [.bold, .reverse])
            case .assumed: Look(colours(.yellow, .magenta))
            case .dimmed: Look(.own)
            case .hint: Look(colours(.cyan, .blue))
            case .message: Look(.own, .bold)
            case .input: Look(.own, .underline)
            case .match: Look(colours(.yellow, .magenta), .reverse)
            case .line, .lineRule, .origin: Look(.own)
            case .curve1: Look(colours(.cyan, .blue), .bold)
            case .curve2: Look(.magenta, .bold)
            case .curve3: Look(colours(.yellow, .red), .bold)
            case .curve4: Look(.green, .bold)
            case .curve5: Look(.own, .bold)
            }
        guard self == .monochrome else { return look }
        // Without colours reverse means one thing: this is chosen.
        let isMarked = look.attributes.contains(.reverse) && style != .chosen
        return Look(.own, isMarked ? [.bold, .underline] : look.attributes)
    }

    private func colours(_ dark: Look.Colour, _ light: Look.Colour) -> Look.Colour {
        self == .light ? light : dark
    }
}
