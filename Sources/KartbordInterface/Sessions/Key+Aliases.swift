import KartbordModel
import KartbordScreen

/// A key on the keyboard, everywhere in this target.
typealias Key = KartbordScreen.Key

/// The typed name of a field, which the model calls a key.
typealias FieldKey = KartbordModel.Key

extension Key {
    /// The keys of a command as its list writes them: `g l` is two, one after the other.
    static func sequence(_ text: String, of command: String) -> [Key] {
        text.split(separator: " ").map { word in
            guard let key = Key(name: String(word)) else {
                preconditionFailure("\(command) has a key that there is not: \(word)")
            }
            return key
        }
    }
}
