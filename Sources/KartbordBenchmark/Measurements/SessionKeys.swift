import KartbordInterface
import KartbordModel
import KartbordScreen
import KartbordText

/// What a key costs in the process: the session takes it in, and the frame is drawn.
func measureSession(_ map: any InventedMap, _ extent: Extent) throws -> [Figure] {
    try extent.screens.flatMap { screen in
        var session = Session(
            document: try map.document(), fileName: map.fileName("karta"), isSaved: true,
            language: .sv, today: CalendarDate(secondsSince1970: 0), seed: 1)
        session.resize(screen)
        func press(_ keys: [KartbordScreen.Key]) -> Samples {
            var samples = Samples()
            for key in keys {
                let watch = Stopwatch(.thread)
                _ = session.handle(.key(key))
                _ = session.frame()
                samples.add(watch.microseconds)
            }
            return samples
        }
        return map.series(extent.keys).map { series in
            var samples = Samples()
            for part in series.parts {
                _ = press(part.before)
                let pressed = press(part.measured)
                samples.add(pressed)
                _ = press(part.after)
            }
            return Figure(
                "session \(screen.columns)×\(screen.rows), CPU: \(series.name)", .microseconds,
                samples)
        }
    }
}
