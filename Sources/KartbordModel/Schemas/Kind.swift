/// A kind of map; the word stands under `kind` in the file.
public enum Kind: String, CaseIterable, Sendable {
    /// A customer-journey map.
    case journey
    /// An effect map.
    case effectMap = "effectmap"
    /// A portfolio by the three-box model.
    case trebox

    /// What may stand where in a map of this kind.
    public var schema: Schema {
        switch self {
        case .journey: .journey
        case .effectMap: .effectMap
        case .trebox: .trebox
        }
    }

    /// The end of the names of files of this kind: `name.journey.json`.
    public var fileSuffix: String { ".\(rawValue).json" }
}
