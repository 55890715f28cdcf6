/// How grave a finding is; `error` and `warning` let `kartbord check` fail.
public enum FindingLevel: String, CaseIterable, Sendable, Comparable {
    /// Something to know, with nothing wrong.
    case info
    /// Something that may be better otherwise.
    case hint
    /// Something that weakens the map.
    case warning
    /// Something without which the map says nothing.
    case error

    /// Whether the left one is less grave.
    public static func < (left: FindingLevel, right: FindingLevel) -> Bool {
        left.weight < right.weight
    }

    private var weight: Int {
        switch self {
        case .info: 0
        case .hint: 1
        case .warning: 2
        case .error: 3
        }
    }
}
