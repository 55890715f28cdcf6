extension Wording {
    /// What is said where something begins.
    public enum Starting {}
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Starting {
    /// What the file of a map without a title is called.
    public static let fileName = Phrase(sv: "karta", fi: "kartta", en: "map")
    /// The command line's heading over what a key does outside the lists of commands.
    public static let keys = Phrase(
        sv: "Tangenter i Kartbord", fi: "Kartbordin näppäimet", en: "Keys of Kartbord")
}
