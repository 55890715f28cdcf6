import Glibc
import KartbordModel
import KartbordStorage
import KartbordText

extension LeftWork {
    /// Joins what ended sessions left of a map with the map; nil when they left nothing.
    init?(of map: borrowing OpenedMap) {
        guard !map.document.isReadOnly,
            let folder = StateFolder.fromEnvironment().map({ JournalFolder($0) })
        else { return nil }
        folder.tidy(at: time(nil))
        self.init(folder.journals(of: MapFile(map.path)), file: (map.bytes, map.document))
    }

    /// What is said as the map opens; nil when there is nothing to say.
    func phrase(isChanged: Bool, path: String, today: CalendarDate) -> Phrase? {
        var phrases: [Phrase] = []
        if isChanged {
            phrases.append(
                Wording.Journal.recovered(changes, at: Clock.moment(moment, today: today)))
        }
        phrases += stray.map { Wording.Journal.homeless(DisplayText.visible($0)) }
        if hasMisfits { phrases.append(Wording.Journal.unrecoverable(DisplayText.visible(path))) }
        guard let first = phrases.first else { return nil }
        return phrases.dropFirst().reduce(first) { said, next in
            Phrase(
                sv: "\(said.sv) \(next.sv)", fi: "\(said.fi) \(next.fi)",
                en: "\(said.en) \(next.en)")
        }
    }
}
