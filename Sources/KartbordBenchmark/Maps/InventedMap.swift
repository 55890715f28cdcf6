import KartbordFormats
import KartbordModel

/// A map of any size with invented content, and what people do with such a map.
protocol InventedMap {
    var kind: Kind { get }
    /// The map's text as it stands in a file.
    var text: [UInt8] { get }
    /// An item whose words are changed before a save.
    var edited: ItemID { get }
    /// The field that holds them.
    var words: Key<String> { get }

    /// What is pressed, for so many keys of each sort.
    func series(_ count: Int) -> [KeySeries]

    /// One edit of each sort, for a map as it is when nothing is changed.
    func edits(of document: Document) -> [SampleEdit]
}

extension InventedMap {
    var words: Key<String> { .text }

    /// The map, in memory of its own.
    func document() throws -> Document { try DocumentReader.read(text).document }

    /// A name for its file.
    func fileName(_ stem: String) -> String { "\(stem).\(kind.rawValue).json" }
}

/// An edit of some sort, each time another one.
struct SampleEdit {
    let name: String
    let make: (Int, inout SeededGenerator) -> Edit

    init(_ name: String, _ make: @escaping (Int, inout SeededGenerator) -> Edit) {
        self.name = name
        self.make = make
    }
}

extension Array {
    /// Any of the elements.
    ///
    /// - Precondition: there is one.
    func random(_ generator: inout SeededGenerator) -> Element {
        self[Int.random(in: indices, using: &generator)]
    }
}
