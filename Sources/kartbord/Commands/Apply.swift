import ArgumentParser
import KartbordFormats
import KartbordModel
import KartbordStorage
import KartbordText

/// Carries out edits that a program or a person wrote down.
struct Apply: SpokenCommand {
    static let configuration = CommandConfiguration(
        abstract: "Carry out edits, one JSON object a line: all of them or none.",
        discussion: """
            { "edit": "set", "item": "s71c", "field": "title", "value": "Ringer växeln" }
            { "edit": "insert", "in": "s71c", "list": "cards", "item": { "id": "k9", "text": "…" } }
            { "edit": "move", "item": "k9", "in": "s82d", "list": "cards", "after": "k1" }
            { "edit": "link", "item": "i1", "field": "cards", "to": "k9" }

            Further: remove and unlink. What is put in or moved without “after” stands first.
            With - for FILE the map is read from standard input and written to standard output.
            """)

    @Argument(help: "The map, which is written over.")
    var file: String

    @Argument(help: "The edits; - is standard input (default: -).")
    var edits: String = OpenedMap.stream

    @OptionGroup var options: Options

    func carryOut() throws(ProgramError) -> ExitStatus {
        guard file != OpenedMap.stream || edits != OpenedMap.stream else {
            throw .wrongUse(Wording.Merging.oneInput)
        }
        let map = try OpenedMap(file)
        guard !map.document.isReadOnly else { throw .readOnlyMap(path: file) }
        let lines = try OpenedMap.content(of: edits)
        let changed: Document
        do throws(EditFileError) {
            changed = try EditReader.read(lines, changing: map.document).document
        } catch {
            throw .notEdits(error, path: edits)
        }
        try write(changed, over: map)
        return .done
    }

    private func write(_ document: Document, over map: OpenedMap) throws(ProgramError) {
        let isChanged = document != map.document
        let bytes = isChanged ? DocumentWriter.write(document) : map.bytes
        guard file != OpenedMap.stream else { return try Console.write(bytes) }
        guard isChanged else { return }
        do throws(StorageError) {
            try MapFile(file).save(bytes, over: map.bytes) { Codec.maps.read($0) != nil }
        } catch {
            throw .unwritten(error)
        }
    }
}
