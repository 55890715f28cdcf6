public import KartbordScreen

extension Session {
    /// The whole map on one screen, for paper and pipes: no keys, nothing chosen.
    public func overview(_ size: Size) -> Frame {
        var copy = self
        copy.view.zoom = .overview
        copy.view.isPresenting = true
        copy.resize(size)
        return copy.frame()
    }
}
