import Testing

@testable import KartbordStorage

/// Sessions of people who do this and that, on a disk that loses power at some moment.
///
/// `KARTBORD_TIMES=100000` tries as many; every failure names its seed.
struct PowerLossTests {
    @Test func `whenever the power goes, every change that was said to be safe is there`() throws {
        let wanted = Figures.times(or: 1_500)
        var tried = 0
        var seed: UInt64 = 0
        while tried < wanted {
            seed += 1
            var chance = SeededGenerator(seed: seed)
            let scene =
                JournalCrashTests.Scene.allCases.randomElement(using: &chance) ?? .replaced
            let steps = (0..<Int.random(in: 1...14, using: &chance)).map { _ in
                Int.random(in: 0..<8, using: &chance)
            }
            let whole = JournalCrashTests.disk(scene)
            _ = Self.play(steps, scene, on: whole)
            let disk = JournalCrashTests.disk(scene)
            let stop = Int.random(in: 0...whole.log.count, using: &chance)
            disk.fault = Fault(index: stop, way: .stop)
            let map = Self.play(steps, scene, on: disk)
            for damage in Damage.allCases {
                let keeping = Int.random(in: 0..<disk.nameOutcomes, using: &chance)
                let files = disk.afterCrash(damage: damage, keeping: keeping)
                tried += 1
                try JournalCrashTests.expect(
                    map, in: files, "seed \(seed) \(scene) stop \(stop) \(damage) \(keeping)")
            }
        }
        Figures.note("simulated power losses", tried)
    }

    private static func play(
        _ steps: [Int], _ scene: JournalCrashTests.Scene, on disk: SimulatedDisk
    ) -> JournaledMap {
        var map = JournaledMap(disk, measure: scene == .smallMeasure ? 1_000 : 512 << 10)
        for step in steps {
            switch step {
            case 0...2: map.add()
            case 3: map.type("på väg 漢 \(map.added)")
            case 4: map.wait(50)
            case 5: map.wait(250)
            case 6: map.wait(2_500)
            default: map.order(.saveNow)
            }
        }
        if steps.count % 2 == 0 { map.order(.finish) }
        return map
    }

    /// Chance that comes again with the same seed.
    private struct SeededGenerator: RandomNumberGenerator {
        private var state: UInt64

        init(seed: UInt64) { state = seed }

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
            return mixed ^ mixed >> 31
        }
    }
}
