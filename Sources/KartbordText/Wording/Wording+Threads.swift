extension Wording {
    /// What is said about the thread that runs through the maps of a workspace.
    public enum Threads {}
}

/// The headings.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Threads {
    public static let otherMaps = Phrase(
        sv: "Länkar till andra kartor", fi: "Linkit muihin karttoihin", en: "Links to other maps")
}
