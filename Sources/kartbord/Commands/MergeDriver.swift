import ArgumentParser
import KartbordFormats
import KartbordModel
import KartbordStorage
import KartbordText

/// What git runs to join two versions of a map.
struct MergeDriver: SpokenCommand {
    static let configuration = CommandConfiguration(
        abstract: "Join two versions of a map for git, which “kartbord git-setup” asks it to do.",
        discussion: """
            The joined map is written over OURS. Exits with 1 when something could not be joined, and \
            when nothing could be done: OURS is then as it was.
            """)

    @Argument(help: "The file with what both came from; git's %O.")
    var base: String

    @Argument(help: "The file with the own version, which is written over; git's %A.")
    var ours: String

    @Argument(help: "The file with the other version; git's %B.")
    var theirs: String

    @Argument(help: "How long git's conflict marks would be; git's %L.")
    var markLength: String

    @Argument(parsing: .allUnrecognized, help: "The path of the map; git's %P.")
    var path: [String]

    @OptionGroup var options: Options

    func carryOut() throws(ProgramError) -> ExitStatus {
        let name = path.joined(separator: " ")
        do throws(ProgramError) {
            let merge = try OpenedMap.merge(base: base, ours, theirs, named: name)
            try write(DocumentWriter.write(merge.document))
            guard !merge.conflicts.isEmpty else { return .done }
            let place = DisplayText.visible(name)
            remark(Wording.Merging.recorded(merge.conflicts.count).map { "\(place): \($0)" })
        } catch {
            say(error)
        }
        // Whatever else git is told, it takes for a driver that does not work.
        return .found
    }

    private func write(_ bytes: [UInt8]) throws(ProgramError) {
        let file = MapFile(ours)
        do throws(StorageError) {
            let old = try file.read()
            if old != bytes { try file.save(bytes, over: old) { Codec.maps.read($0) != nil } }
        } catch {
            throw .unwritten(error)
        }
    }
}
