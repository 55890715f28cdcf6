import KartbordFormats
public import KartbordModel

extension Codec where Document == KartbordModel.Document, Change == KartbordModel.Change {
    /// Maps as the strict reader reads them and the canonical writer writes them.
    ///
    /// A map that is read-only counts as none, so that its file can never be written to.
    public static var maps: Codec { maps(of: .journey) }

    /// The same for maps of one kind, whose changes are written in the words of that kind.
    public static func maps(of kind: Kind) -> Codec {
        Codec(
            read: { bytes in
                do throws(ReadError) {
                    let document = try DocumentReader.read(bytes).document
                    return document.isReadOnly ? nil : document
                } catch {
                    // Whoever opened the map has said why; here it only matters that it is none.
                    return nil
                }
            },
            apply: { change, document in
                do throws(EditError) {
                    try document.apply(change)
                    return true
                } catch {
                    // The loop is told that the copies are out of step, and hands the text over.
                    return false
                }
            },
            write: { DocumentWriter.write($0) },
            encode: { EditWriter.write($0.edits, for: kind) },
            joining: Joining(
                join: { one, other, base in
                    guard one.kind == other.kind else { return nil }
                    guard let base else { return other }
                    return one.kind == base.kind ? Merge(one, other, base: base).document : nil
                },
                difference: { old, new in
                    let edits = new.difference(from: old)
                    return edits.isEmpty ? nil : Change("foreign", edits)
                })
        )
    }
}

/// The storage thread of a map.
public typealias MapStore = Store<KartbordModel.Document, KartbordModel.Change>

extension Store where Document == KartbordModel.Document, Change == KartbordModel.Change {
    /// Starts the thread for a map, with a journal in the state folder of its file.
    ///
    /// - Parameters:
    ///   - file: where the map is, or is to be.
    ///   - text: what was read from the file; for a new map, what it begins with.
    ///   - kind: the kind of map.
    ///   - isNew: whether the file is not there yet.
    ///   - person: what the others in the same map are told about who is here; `nil` for nothing.
    /// - Throws: ``StorageError/failed(_:code:path:)`` when the system has no thread or pipe left.
    public convenience init(
        _ file: MapFile, text: [UInt8], kind: Kind, isNew: Bool, person: String? = nil
    ) throws(StorageError) {
        try self.init(
            file, text: text, isNew: isNew, person: person, codec: .maps(of: kind),
            keepsJournal: true)
    }
}
