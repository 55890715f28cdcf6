/// A word or a sentence in all three languages; it does not compile when one is missing.
///
///     let step = Phrase(sv: "steg", fi: "askel", en: "step")
///     step(.sv)  // "steg"
public struct Phrase: Sendable, Hashable {
    /// The Swedish text.
    public let sv: String
    /// The Finnish text.
    public let fi: String
    /// The English text.
    public let en: String

    /// Makes a phrase of its three texts.
    public init(sv: String, fi: String, en: String) {
        self.sv = sv
        self.fi = fi
        self.en = en
    }

    /// The text in a language.
    public func callAsFunction(_ language: Language) -> String {
        switch language {
        case .sv: sv
        case .fi: fi
        case .en: en
        }
    }

    /// The phrase with every text changed, for instance with a figure put in.
    public func map(_ change: (String) -> String) -> Phrase {
        Phrase(sv: change(sv), fi: change(fi), en: change(en))
    }

    /// The phrase as the beginning of a line, with a capital letter.
    public var sentenceCased: Phrase {
        map { $0.prefix(1).uppercased() + $0.dropFirst() }
    }
}
