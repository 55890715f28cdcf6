/// Every word that Kartbord itself says, in three languages.
///
/// A subject is an enum in here and a file or folder of its own; what it says are static lets, named
/// after what they say:
///
///     extension Wording {
///         /// What is said about saving.
///         public enum Saving {
///             public static let saved = Phrase(sv: "sparad", fi: "tallennettu", en: "saved")
///         }
///     }
///
/// A sentence with a figure or a name in it is a static func that gives a ``Phrase``. The words are
/// those of the method's vocabulary: one thing, one word. Words for the middle of a line begin with
/// a small letter; ``Phrase/sentenceCased`` begins a line with them.
public enum Wording {}
