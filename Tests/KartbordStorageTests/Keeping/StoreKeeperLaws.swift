import Glibc
import Testing

@testable import KartbordStorage

/// Random sessions on a disk that fails, with somebody else in the same file.
struct StoreKeeperLaws {
    static let path = "/maps/a.json"

    @Test(arguments: 1...400 as ClosedRange<UInt64>)
    func `whatever fails, every change ends up in a file and nobody else's text is lost`(
        seed: UInt64
    ) {
        var random = Seeded(state: seed)
        let disk = SimulatedDisk()
        disk.put(Lines.text(), at: Self.path)
        let file = MapFile(Self.path, stateFolder: StateFolder(path: "/state/k"), calls: disk)
        var keeper = StoreKeeper(
            file, text: Lines.text(), isNew: false, codec: Lines.codec)
        var handed: [String] = []
        var theirs: [[UInt8]] = []
        var now = Moment(elapsed: .zero, unix: 0)
        for step in 0..<30 {
            now.elapsed += .milliseconds(Int.random(in: 0..<3_000, using: &random))
            switch Int.random(in: 0..<10, using: &random) {
            case 0..<5:
                handed.append("line \(step)")
                _ = keeper.take(.change("line \(step)"), at: now)
            case 5:
                _ = keeper.take(.saveNow, at: now)
            case 6:
                let codes = [EIO, ENOSPC, EACCES, EINTR, EROFS]
                let soon = disk.log.count + Int.random(in: 0..<30, using: &random)
                let call = FileCall.allCases.randomElement(using: &random)
                let code = codes.randomElement(using: &random) ?? EIO
                disk.fault = Fault(
                    index: soon, way: .errno(code),
                    forEver: Bool.random(using: &random) ? call : nil)
            case 7:
                disk.fault = nil
            case 8 where theirs.count < 2:
                let text = Lines.text("theirs \(step)")
                theirs.append(text)
                // As another program saves: a new file under the name.
                disk.put(text, at: keeper.file.path)
            default:
                _ = keeper.saveIfDue(at: now)
            }
        }
        disk.fault = nil
        let wasSaved = !keeper.isUnsaved
        _ = keeper.take(.finish, at: now)
        let comment = Comment(rawValue: "seed \(seed)")
        let last = theirs.last
        let found = disk.content(keeper.file.path)
        let ours = Lines.codec.write(["map"] + handed)
        // Saved and then written over by them: that was theirs to do.
        #expect(found == ours || (wasSaved && found == last), comment)
        #expect(last == nil || disk.names.keys.contains { disk.content($0) == last }, comment)
        #expect(disk.open.isEmpty && disk.hastyRenames.isEmpty, comment)
        #expect(disk.repeatedSyncs.isEmpty, comment)
    }
}

/// SplitMix64: the same numbers for the same seed, on every machine.
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
