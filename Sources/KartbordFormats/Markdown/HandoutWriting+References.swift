import KartbordModel
import KartbordText

extension HandoutWriting {
    /// Writes which items come from items of other maps or lead to them, in the order of the map.
    mutating func writeReferences() {
        let rows = document.allItems.compactMap { handle -> [String]? in
            let comesFrom = (document[handle, .comesFrom] ?? []).listed
            let leadsTo = (document[handle, .leadsTo] ?? []).listed
            guard !comesFrom.isEmpty || !leadsTo.isEmpty else { return nil }
            let words = document[handle, .title] ?? document[handle, .text]
            return [named(words), comesFrom, leadsTo]
        }
        guard !rows.isEmpty else { return }
        page.heading(2, say(Wording.Threads.otherMaps))
        page.table([say(Wording.Markdown.content), label(.comesFrom), label(.leadsTo)], rows)
    }
}
