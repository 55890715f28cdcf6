/// The words of one language by which the checks that read language decide.
///
/// All are in small letters. What is in none of the lists is unknown, and what is unknown keeps a
/// check silent: a list that is too short misses something, it never accuses anybody.
public struct CheckWords: Sendable {
    /// What a word can be in the title of a step.
    enum Role: Equatable {
        /// An article, a preposition, a number: of no weight.
        case small
        /// A noun that cannot be a verb.
        case noun
        /// A unit of an organisation.
        case unit
        /// A system.
        case system
    }

    /// Words, and the ends by which longer words are known.
    struct Family {
        var words: Set<String> = []
        var endings: [String] = []

        /// An ending counts only below a stem of some letters, so that a short word which
        /// happens to end so is not taken for a compound.
        static let shortestStem = 3

        func contains(_ word: String) -> Bool {
            if words.contains(word) { return true }
            return endings.contains { ending in
                word.hasSuffix(ending) && word.count >= ending.count + Self.shortestStem
            }
        }
    }

    var small: Set<String> = []
    var nouns = Family()
    var units = Family()
    var systems = Family()
    /// Words that look like units or systems by their ends and are none.
    var exceptions: Set<String> = []

    /// Orders to make something, which no insight opens with.
    var orders: Set<String> = []
    /// Words that ask for what follows: "needs", "introduce".
    var wishes: Set<String> = []
    /// Words that may stand between the asking and what is asked for.
    var fillers: Set<String> = []
    /// What can be asked for, in forms that mean none in particular ("an app", not "the app").
    var solutions: Set<String> = []
    /// Forms that mean the same only as the last word of a text.
    var lastSolutions: Set<String> = []

    /// Orders to deliver something, with which no effect goal opens.
    var deliveries: Set<String> = []
    /// Orders to make something, which may be trust as well as a portal.
    var makers: Set<String> = []
    /// Words before a thing that is to be made.
    var novelties: Set<String> = []
    /// Words for features and systems, in forms that mean none in particular.
    var features: Set<String> = []
    /// Words for more of something.
    var increases: Set<String> = []
    /// Words that say that something is not needed: "without an app".
    var withouts: Set<String> = []
    /// Words for use that is no effect in itself.
    var uses: Set<String> = []
    /// Names that mean everybody.
    var everybody: Set<String> = []
    /// Words that may stand before such a name.
    var articles: Set<String> = []

    /// Verbs for making better what there is, with which no new possibility opens.
    var improvements: Set<String> = []
    /// Nouns that mean the same as the last word of a title.
    var lastImprovements: Set<String> = []
    /// What may stand before a verb that is not bent.
    var infinitives: Set<String> = []
    /// Words and rows of words for what something saves or earns.
    var savings: Set<String> = []
    /// Words before a noun without which a title says the same.
    var determiners: Set<String> = []
    /// Endings that turn the meaning of a word around.
    var denials: Set<String> = []

    /// No words at all, with which the checks that read language are silent.
    public static let none = CheckWords()

    init() {}

    /// The words of a language by its code (`sv`, `fi`, `en`); none for any other.
    public init(language: String?) {
        switch language {
        case "sv": self = .swedish
        case "fi": self = .finnish
        case "en": self = .english
        default: self = .none
        }
    }

    var isEmpty: Bool { small.isEmpty }

    /// Whether a word names something that is delivered, in any form.
    func isDelivered(_ word: String) -> Bool {
        features.contains(word) || !exceptions.contains(word) && systems.contains(word)
    }

    func role(of word: String) -> Role? {
        if small.contains(word) || word.allSatisfy(\.isNumber) { return .small }
        if !exceptions.contains(word) {
            if systems.contains(word) { return .system }
            if units.contains(word) { return .unit }
        }
        return nouns.contains(word) ? .noun : nil
    }

    /// The words of a text in small letters, hyphens inside them kept.
    static func words(in text: String) -> [String] {
        text.lowercased().unicodeScalars
            .split { !isPart(ofWord: $0) }
            .map { word in String(word.drop { $0 == "-" }) }
            .filter { !$0.isEmpty }
    }

    /// Letters, digits and hyphens; beyond ASCII all but spaces, signs and punctuation.
    private static func isPart(ofWord scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A, 0x2D: true
        case 0..<0xC0, 0xD7, 0xF7, 0x2000...0x206F: false
        default: true
        }
    }
}
