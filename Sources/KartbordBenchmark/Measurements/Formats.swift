import KartbordFormats

/// Reading a map from its text, and writing it.
func measureFormats(_ map: any InventedMap, _ extent: Extent) throws -> [Figure] {
    let document = try map.document()
    let megabytes = Double(map.text.count) / 1e6
    var reading = Samples()
    var writing = Samples()
    for _ in 0..<extent.few {
        let watch = Stopwatch()
        let read = try DocumentReader.read(map.text)
        reading.add(watch.milliseconds)
        // Letting go of a map is not reading it.
        withExtendedLifetime(read) {}
        let other = Stopwatch()
        _ = DocumentWriter.write(document)
        writing.add(other.milliseconds)
    }
    return [
        Figure("size of the file", .bytes, Double(map.text.count)),
        Figure("read", .milliseconds, reading),
        Figure("read", .megabytesPerSecond, megabytes / reading.median * 1_000),
        Figure("write", .milliseconds, writing),
        Figure("write", .megabytesPerSecond, megabytes / writing.median * 1_000),
    ]
}
