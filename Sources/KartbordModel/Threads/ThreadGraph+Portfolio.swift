extension ThreadGraph {
    /// Ties what led to what in a portfolio: signals to items, items to their measuring points.
    mutating func tiePortfolio(_ map: TreboxPortfolio, _ path: MapPath) {
        for signal in map.signals {
            for item in signal.items { tie(Station(path, signal.id), Station(path, item.id)) }
        }
        for item in map.items { tie(item.measuringPoints, of: Station(path, item.id)) }
    }

    /// Whether a station is an item that lies in a box.
    func isBoxed(_ station: Station) -> Bool {
        document(of: station)?.item(station.item, BoxItem.self)?.box != nil
    }

    /// Whether an item of a portfolio serves something: it came of something that was said or
    /// decided, or leads to an effect.
    ///
    /// What is let go serves by going, and what is not sorted yet is nobody's failure.
    func servesNothing(_ station: Station) -> Bool {
        guard let item = document(of: station)?.item(station.item, BoxItem.self),
            let box = item.box, box != .past
        else { return false }
        let isMeant = next(after: station).contains { $0.map != station.map }
        return previous(to: station).isEmpty && !isMeant
    }
}
