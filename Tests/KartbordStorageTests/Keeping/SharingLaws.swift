import Glibc
import KartbordFormats
import KartbordModel
import Testing

@testable import KartbordStorage

/// The protocol that keeps loops, threads and the file in step, in arbitrary orders.
struct SharingLaws {
    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `whoever does what when, all end with one map that holds everybody's`(
        seed: UInt64
    ) throws {
        var shared = try SharedMap(seats: Int(seed % 4) + 2, seed: seed)
        for _ in 0..<300 {
            let seat = Int.random(in: shared.seats.indices, using: &shared.random)
            switch Int.random(in: 0..<12, using: &shared.random) {
            case 0, 1: shared.change(seat)
            case 2:
                shared.retract(seat, isRedo: Bool.random(using: &shared.random))
            case 3, 4: shared.listen(seat)
            case 5, 6, 7: shared.order(seat)
            default:
                shared.now.elapsed += .milliseconds(
                    Int.random(in: 0..<80, using: &shared.random))
                shared.work(seat)
            }
        }
        shared.settle()
        let comment = Comment(rawValue: "seed \(seed)")
        let first = shared.seats[0].document
        for seat in shared.seats {
            #expect(seat.misfits.isEmpty, comment)
            #expect(seat.document == first, comment)
            #expect(!seat.keeper.isUnsaved && seat.keeper.offer == nil, comment)
        }
        #expect(shared.text == DocumentWriter.write(first), comment)
        #expect(shared.added.count > 10, comment)
        for id in shared.added.subtracting(shared.removed) {
            #expect(first.contains(id), "seed \(seed): \(id)")
        }
        #expect(shared.disk.names.keys.filter { $0.hasPrefix("/maps/") } == [SharedMap.path])
    }

    @Test(arguments: 1...25 as ClosedRange<UInt64>)
    func `a disk that refuses now and then keeps nobody's work from anybody`(seed: UInt64) throws {
        var shared = try SharedMap(seats: 3, seed: seed)
        shared.mayFail = true
        for _ in 0..<300 {
            let seat = Int.random(in: shared.seats.indices, using: &shared.random)
            switch Int.random(in: 0..<12, using: &shared.random) {
            case 0, 1, 2: shared.change(seat)
            case 3, 4: shared.listen(seat)
            case 5, 6, 7: shared.order(seat)
            case 8:
                let code = [EIO, ENOSPC, EACCES, EROFS].randomElement(using: &shared.random) ?? EIO
                let soon = Int.random(in: 0..<30, using: &shared.random)
                let index = shared.disk.log.count + soon
                shared.disk.fault = Fault(index: index, way: .errno(code), forEver: nil)
            default:
                shared.now.elapsed += .milliseconds(
                    Int.random(in: 0..<900, using: &shared.random))
                shared.work(seat)
            }
        }
        shared.disk.fault = nil
        // Longer than any save waits before it is tried again.
        shared.now.elapsed += .seconds(100)
        shared.settle()
        let comment = Comment(rawValue: "seed \(seed)")
        let first = shared.seats[0].document
        for seat in shared.seats {
            #expect(seat.misfits.isEmpty && seat.document == first, comment)
        }
        #expect(shared.text == DocumentWriter.write(first), comment)
        for id in shared.added.subtracting(shared.removed) {
            #expect(first.contains(id), "seed \(seed): \(id)")
        }
        #expect(shared.disk.open.isEmpty && shared.disk.repeatedSyncs.isEmpty, comment)
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `after a conflict both hold the same records once, and nobody writes any more`(
        seed: UInt64
    ) throws {
        var shared = try SharedMap(seats: 2, seed: seed)
        shared.perform(Change("a", [.set(.map, .title, .text("Anna"))]), at: 0)
        shared.perform(Change("b", [.set(.map, .title, .text("Bo"))]), at: 1)
        shared.perform(Change("a", [.remove("s2")]), at: 0)
        shared.perform(Change("b", [.set("s2", .title, .text("steg"))]), at: 1)
        shared.settle()
        let conflicts = shared.seats.map { $0.document.conflicts.map(\.id) }
        #expect(conflicts[0].count == 2 && conflicts[0] == conflicts[1])
        #expect(shared.text == DocumentWriter.write(shared.seats[1].document))
        let saves = shared.saves
        for seat in shared.seats.indices { shared.seats[seat].keeper.noteHappening(at: shared.now) }
        shared.settle()
        shared.settle()
        #expect(shared.saves == saves)
        #expect(shared.seats.allSatisfy { $0.misfits.isEmpty })
    }

    @Test
    func `a file that became something else is never written over`() throws {
        var shared = try SharedMap(seats: 1, seed: 1)
        let other = Array("{ \"kartbord\": 1, \"kind\": \"effectmap\", \"title\": \"x\" }\n".utf8)
        for foreign in [Array("no map".utf8), other, []] {
            shared.disk.put(foreign, at: SharedMap.path)
            shared.seats[0].keeper.noteHappening(at: shared.now)
            shared.settle()
            #expect(shared.text == foreign && shared.seats[0].misfits.isEmpty)
        }
        shared.perform(Change("a", [.set(.map, .title, .text("Anna"))]), at: 0)
        shared.settle()
        #expect(shared.text == [])
        #expect(shared.seats[0].keeper.file.path == "/maps/Nå rätt (2).journey.json")
    }
}
