import KartbordModel
import KartbordScreen

/// A key on the keyboard, everywhere in this target.
typealias Key = KartbordScreen.Key

/// The typed name of a field, which the model calls a key.
typealias FieldKey = KartbordModel.Key
