import KartbordFormats
import KartbordInterface
import KartbordModel
import KartbordStorage
import KartbordText

extension OpenedMap {
    /// Makes the file of a new map, never over one that is there.
    static func make(_ document: Document, at path: String) throws(ProgramError) -> OpenedMap {
        let bytes = DocumentWriter.write(document)
        do throws(StorageError) {
            try MapFile(path).create(bytes) { Codec.maps.read($0) != nil }
        } catch {
            throw .unwritten(error)
        }
        return OpenedMap(document, at: path, bytes: bytes)
    }

    /// Makes a map from the template with an id, people's own ones first.
    static func make(
        _ kind: Kind, from id: String, own: [Template], language: Language, title: String?,
        at path: String
    ) throws(ProgramError) -> OpenedMap {
        let offered = TemplateCatalog.offered(own: own, language: language)
            .filter { $0.kind == kind }
        guard let template = offered.first(where: { $0.id == id }) else {
            throw .wrongUse(
                Wording.Program.noTemplate(
                    DisplayText.visible(id),
                    known: DisplayText.visible(offered.map(\.id).joined(separator: ", "))))
        }
        return try make(from: template, language: language, title: title, at: path)
    }

    /// Makes a map from a template.
    static func make(
        from template: Template, language: Language, title: String?, at path: String
    ) throws(ProgramError) -> OpenedMap {
        let document: Document
        do throws(EditError) {
            document = try NewMap.make(
                from: template, title: title, language: language,
                seed: .random(in: .min ... .max))
        } catch {
            throw .wrongUse(Wording.Refusals.failed(error.description))
        }
        return try make(document, at: path)
    }

    /// Makes the map of the wanted state from this one.
    func makeWanted(title: String?, at path: String) throws(ProgramError) -> OpenedMap {
        guard !document.isReadOnly else { throw .readOnlyOrigin(path: self.path) }
        let wanted: Document
        do throws(EditError) {
            wanted = try NewMap.wanted(
                from: document, at: Path.relative(self.path, from: Path.folder(of: path)),
                title: title)
        } catch {
            throw .wrongUse(Wording.Refusals.failed(error.description))
        }
        return try Self.make(wanted, at: path)
    }
}
