import KartbordModel
import KartbordScreen
import KartbordText

/// Taking what is not sorted one item at a time.
struct Sorting: Sendable, Equatable {
    /// The item that is looked at.
    var item: ItemID
    /// How many items there were to sort.
    var total: Int
    /// How many changes had been made before it began: no further is anything taken back.
    let begun: Int
    /// How many have been put into a box.
    var sorted = 0
}

extension Session {
    /// Why there is nothing to sort.
    var sortingRefusal: Phrase? {
        currentBalance.unsorted == 0 ? Wording.Boxes.nothingToSort : nil
    }

    private var unsortedItems: [ItemID] {
        portfolio.items(in: nil).filter { !$0.isUnanswered }.map(\.id)
    }

    mutating func beginSorting() {
        let items = unsortedItems
        guard let first = items.first else { return }
        sheets = []
        marks = []
        board.sorting = Sorting(
            item: first, total: items.count, begun: history.depth)
        settle()
    }

    /// Ends, and says how far it came.
    mutating func endSorting() {
        guard let sorting = board.sorting else { return }
        board.sorting = nil
        let left = currentBalance.unsorted
        if left > 0, document.contains(sorting.item) {
            board.cursor = BoardCursor(box: nil, item: sorting.item)
        } else if board.cursor.box == nil, left == 0 {
            board.cursor = BoardCursor(box: .present)
        }
        settle()
        say(Wording.Boxes.sorted(sorting.sorted, left: left))
    }

    /// One box or the other for the item that is looked at; or the next one; or enough of it.
    mutating func sortingKey(_ key: Key) {
        guard let sorting = board.sorting else { return }
        switch key {
        case "1", "2", "3":
            let box = Box.allCases.first { key == Key(Character("\($0.number)")) }
            askReason(of: [sorting.item], to: box, command: "sort-items")
        case .right, .down, .tab, .space, "l", "j", "n": lookAt(1)
        case .left, .up, .backTab, "h", "k": lookAt(-1)
        case .enter, "e", .function(2):
            edit(sorting.item, .title, command: "edit-text")
        case "u", .control("z"): takeBackSorting()
        case "U", .control("r"), .control("y"):
            if history.redoName == "sort-items" { redo() }
        case "i": openSheet(.fields(sorting.item))
        case "?", .function(1): openSheet(.help)
        case "d", .delete: removeWhileSorting(sorting)
        case .escape, "q", .control("c"), .control("g"): endSorting()
        default: runWhileTyping(key)
        }
    }

    /// Goes to the next or the previous item that is not sorted, around the end.
    private mutating func lookAt(_ by: Int) {
        let items = unsortedItems
        guard let sorting = board.sorting, let place = items.firstIndex(of: sorting.item) else {
            return
        }
        board.sorting?.item = items[(place + by + items.count) % items.count]
    }

    private mutating func removeWhileSorting(_ sorting: Sorting) {
        let items = unsortedItems
        let place = items.firstIndex(of: sorting.item) ?? 0
        let next = items.indices.contains(place + 1) ? items[place + 1] : items.first
        guard perform("remove-item", document.removal(of: [sorting.item])) else { return }
        board.sorting?.total -= 1
        goOnSorting(next == sorting.item ? nil : next)
    }

    /// The last item that was sorted lies unsorted again.
    private mutating func takeBackSorting() {
        guard let name = history.undoName, let sorting = board.sorting,
            history.depth > sorting.begun
        else {
            say(Wording.Refusals.nothingToUndo, .refusal)
            return
        }
        let item = history.undoEdits.first?.item
        undo()
        if name == "sort-items" { board.sorting?.sorted -= 1 }
        if let item, document.contains(item), document[item, .box] == nil {
            board.sorting?.item = item
        }
    }

    /// After an item was put into a box: the one that came after it.
    mutating func sortNext(after items: [ItemID]) {
        board.sorting?.sorted += items.count
        let all = document.children(of: .map, .items)
        let place = items.last.flatMap { all.firstIndex(of: $0) } ?? 0
        let next =
            all[place...].first { document[$0, .box] == nil }
            ?? all.first { document[$0, .box] == nil }
        goOnSorting(next)
    }

    private mutating func goOnSorting(_ next: ItemID?) {
        if let next { board.sorting?.item = next } else { endSorting() }
    }

    /// Keeps to an item that is there and not sorted; ends when there is none.
    mutating func settleSorting() {
        guard let sorting = board.sorting, entry == nil, board.asked == nil else { return }
        let isThere =
            document.type(of: sorting.item) == .boxItem && document[sorting.item, .box] == nil
        guard !isThere else { return }
        if let first = unsortedItems.first {
            board.sorting?.item = first
        } else {
            board.sorting = nil
        }
    }
}
