import KartbordModel
import KartbordScreen
import KartbordText

/// Looking for the other end of a link on the map itself.
extension Session {
    /// Arrows walk, Enter links, letters look for the other end by its name.
    mutating func linkKey(_ key: Key) {
        guard let source = chart.linkSource else { return }
        switch key {
        case .left: move(.left)
        case .right: move(.right)
        case .up: move(.up)
        case .down: move(.down)
        case .tab: kindView.moveOn(&self, isBack: false)
        case .backTab: kindView.moveOn(&self, isBack: true)
        case .pageUp: kindView.movePage(&self, -1)
        case .pageDown: kindView.movePage(&self, 1)
        case .enter: endLink(source)
        case .escape, .control("c"), .control("g"): chart.linkSource = nil
        default:
            guard let letter = key.typed else { return }
            chart.linkSource = nil
            openSheet(.linking(source))
            filterSheet { $0.handle(Key(letter)) }
        }
    }

    /// Links the two ends, or takes their link away, and goes back to the first.
    private mutating func endLink(_ source: ItemID) {
        guard let target = mapItem, target != source else {
            say(Wording.Refusals.cannotLink(in: document.kind.rawValue), .refusal)
            return
        }
        let types = document.type(of: source).map { document.schema.linkedTypes($0) } ?? []
        guard let type = document.type(of: target), types.contains(type) else {
            say(Wording.Refusals.cannotLink(in: document.kind.rawValue), .refusal)
            return
        }
        chart.linkSource = nil
        toggleLink(source, target)
    }
}
