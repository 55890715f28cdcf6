extension Wording {
    /// What the kinds of map are called, by the words that stand under `kind` in the file.
    public enum Kinds {
        /// The noun for a kind of map; nil for a kind that is not known.
        public static func noun(for name: String) -> Noun? { named[name] }

        private static let named: [String: Noun] = [
            "journey": journey, "effectmap": effectMap, "trebox": trebox,
        ]
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Kinds {
    public static let journey = Wording.Noun(
        sv: ("kundresa", "kundresor", "kundresan"),
        fi: ("asiakaspolku", "asiakaspolut", "asiakaspolkua"),
        en: ("customer journey", "customer journeys")
    )
    public static let effectMap = Wording.Noun(
        sv: ("effektkarta", "effektkartor", "effektkartan"),
        fi: ("vaikutuskartta", "vaikutuskartat", "vaikutuskarttaa"),
        en: ("effect map", "effect maps")
    )
    public static let trebox = Wording.Noun(
        sv: ("Treboxportfölj", "Treboxportföljer", "Treboxportföljen"),
        fi: (
            "kolmen laatikon portfolio", "kolmen laatikon portfoliot", "kolmen laatikon portfoliota"
        ),
        en: ("Trebox portfolio", "Trebox portfolios")
    )
}
