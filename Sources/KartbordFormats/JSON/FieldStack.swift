import KartbordModel

/// The fields of the items that are being read, the innermost item's last.
///
/// Each item's fields leave it as an array of just their size.
struct FieldStack: ~Copyable {
    private var base: UnsafeMutablePointer<FieldEntry>
    private var capacity: Int
    private(set) var count = 0

    init() {
        capacity = 256
        base = .allocate(capacity: capacity)
    }

    deinit {
        base.deinitialize(count: count)
        base.deallocate()
    }

    mutating func append(_ entry: consuming FieldEntry) {
        if count == capacity { grow() }
        (base + count).initialize(to: entry)
        count += 1
    }

    /// Takes off what was appended after there were so many.
    mutating func take(from start: Int) -> [FieldEntry] {
        let number = count - start
        guard number > 0 else { return [] }
        count = start
        return Array(unsafeUninitializedCapacity: number) { buffer, filled in
            if let target = buffer.baseAddress {
                target.moveInitialize(from: base + start, count: number)
                filled = number
            }
        }
    }

    private mutating func grow() {
        let larger = UnsafeMutablePointer<FieldEntry>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: base, count: count)
        base.deallocate()
        base = larger
        capacity *= 2
    }
}
