extension MapFile {
    /// What those are called who have the map open now, as strangers wrote it.
    ///
    /// Only looks: nobody sees whoever asks.
    public var present: [String] {
        PresenceFolder(beside: self)?.companions().map(\.name) ?? []
    }
}
