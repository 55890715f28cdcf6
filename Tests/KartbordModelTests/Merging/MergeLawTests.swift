import Testing

@testable import KartbordModel

/// The laws of merging, over cases that chance makes and in which the sides meet often; every
/// failure names its seed.
///
/// `KARTBORD_MERGE_CASES=1000000 swift test --disable-xctest --filter MergeLawTests` tries as many.
struct MergeLawTests {
    @Test(arguments: MergeCase.batches)
    func `A merge is whole, the same from both sides, takes in what one did, and stays`(
        batch: Range<UInt64>
    ) {
        var broken: [String] = []
        for seed in batch where broken.count < 3 {
            broken += MergeCase(seed: seed).brokenLaws.map { "seed \(seed): \($0)" }
        }
        #expect(broken == [])
    }
}
