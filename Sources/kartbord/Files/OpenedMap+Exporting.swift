import KartbordFormats
import KartbordInterface
import KartbordModel
import KartbordStorage

extension OpenedMap {
    /// What the document of the map is called: `kontakt.journey.json` gives `kontakt.md`.
    var documentName: String {
        let name = path == Self.stream ? "map" : Path.name(of: path)
        return MapName.stem(ofFile: name, document.kind) + ".md"
    }

    /// The map as a document for readers who were not there.
    func handout(
        _ options: Options, by perspective: Perspective = .purpose, since: CalendarDate? = nil
    ) -> [UInt8] {
        let text = MarkdownWriter.write(
            document, language: options.language(of: document), today: options.today,
            origin: origin()?.document, perspective: perspective, since: since)
        return Array(text.utf8)
    }

    /// Writes the document beside the map.
    ///
    /// - Returns: the path of the document.
    /// - Throws: ``ProgramError/exportExists(path:)`` when it is there and is not to be replaced.
    func export(_ options: Options, replacing: Bool) throws(ProgramError) -> String {
        let place = Path.joined(Path.folder(of: path), documentName)
        let file = MapFile(place)
        let bytes = handout(options)
        do throws(StorageError) {
            if replacing, Path.exists(place) {
                try file.save(bytes, over: file.read())
            } else {
                try file.create(bytes)
            }
        } catch .exists(let path) {
            throw .exportExists(path: path)
        } catch {
            throw .unwritten(error)
        }
        return place
    }
}
