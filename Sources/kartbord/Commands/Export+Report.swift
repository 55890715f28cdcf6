import KartbordFormats
import KartbordModel
import KartbordStorage
import KartbordText

extension Export {
    /// Writes one report on the workspace that a folder is: its maps and its threads.
    ///
    /// Beside the maps unless a file or standard output is asked for.
    func writeReport(on folder: String) throws(ProgramError) -> ExitStatus {
        let maps = try MapsBelow(folder)
        var status = ExitStatus.done
        if isReportOnly {
            for trouble in maps.troubles { say(trouble.error) }
            status = maps.troubles.map(\.error.status).max() ?? .done
            if maps.opened.isEmpty, maps.troubles.isEmpty {
                remark(Wording.Program.noMaps(DisplayText.visible(folder)))
            }
        }
        guard !maps.opened.isEmpty else { return status }
        let language = language(of: maps)
        let writer = ThreadWriter(ThreadGraph(maps.maps), language: language)
        let name = Path.name(of: Path.real(folder) ?? folder)
        let bytes = Array(writer.report(on: name, today: options.today).utf8)
        if output == OpenedMap.stream {
            try Console.write(bytes)
            return status
        }
        let document = Wording.Threads.reportName(language) + ".md"
        let place = output.map { Path.isFolder($0) ? Path.joined($0, document) : $0 }
        let path = place ?? Path.joined(folder, document)
        do throws(StorageError) {
            try save(bytes, at: path)
        } catch .exists(let path) {
            throw .exportExists(path: path)
        } catch {
            throw .unwritten(error)
        }
        remark(Wording.Program.wrote(DisplayText.visible(path)))
        return status
    }

    /// The language that was asked for, else that of the first map that has one.
    private func language(of maps: MapsBelow) -> Language {
        if let chosen = options.chosenLanguage { return chosen }
        let own = maps.opened.sorted { $0.key < $1.key }
            .compactMap { $0.value.document[ItemID.map, .language] as String? }
            .compactMap { Language(rawValue: $0) }
        return own.first ?? options.language
    }
}
