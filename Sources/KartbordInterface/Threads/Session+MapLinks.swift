import KartbordFormats
import KartbordModel
import KartbordText

/// Links between items of this map and items of others.
extension Session {
    /// Takes in the maps around this one.
    public mutating func learn(_ neighbourhood: Neighbourhood) {
        self.neighbourhood = neighbourhood
        madeRows = nil
        if document.kind == .trebox { findings = nil }
        refreshFindings()
        shownRows = sheets.last.map { rows(of: $0) } ?? []
    }

    /// What an item is linked to in other maps, whichever of the two holds the link.
    func mapLinks(of item: ItemID) -> [MapLink] {
        guard let around = neighbourhood else { return [] }
        let station = Station(around.path, item)
        let held = around.maps.links(heldBy: item, of: document, at: around.path)
        let known = held.compactMap(\.target)
        return held
            + (around.referring[item] ?? []).filter {
                !known.contains($0.holder) && $0.holder != station
            }
    }

    private func station(_ item: ItemID) -> Station? {
        neighbourhood.map { Station($0.path, item) }
    }

    // MARK: What is said about them

    /// What an item comes from and leads to in other maps, for the pane.
    func mapLinkFacts(of item: ItemID) -> [PaneFact] {
        guard let station = station(item) else { return [] }
        return mapLinks(of: item).map { link in
            let label =
                link.leadsOn(from: station) ? Wording.Fields.leadsTo : Wording.Fields.comesFrom
            return (label(language), linkText(link, from: station))
        }
    }

    /// What a field of references holds, by what the other items say.
    func referencesText(_ field: FieldName, of item: ItemID) -> String {
        guard let station = station(item) else {
            let texts = document.handle(item).flatMap { document.content($0, field) }
            return texts.flatMap { [String]($0) }?.joined(separator: ", ") ?? ""
        }
        return mapLinks(of: item).filter { $0.holder == station && $0.field == field }
            .map { linkText($0, from: station) }.joined(separator: "; ")
    }

    private func linkText(_ link: MapLink, from station: Station) -> String {
        guard let other = link.other(than: station) else {
            return link.broken?.sentence(language) ?? link.text
        }
        guard other.map != station.map, let maps = neighbourhood?.maps else {
            return name(of: other.item)
        }
        let words = StationWords(maps, language: language)
        return "\(words.name(of: other)) (\(words.title(of: other.map)))"
    }

    /// The rows of the links of an item to other maps; those that can be taken away when
    /// `isRemoving`.
    func mapLinkRows(_ item: ItemID, isRemoving: Bool) -> [SheetRow] {
        guard let around = neighbourhood else { return [] }
        let station = Station(around.path, item)
        let words = StationWords(around.maps, language: language)
        return mapLinks(of: item).filter { !isRemoving || $0.holder == station }.map { link in
            guard let other = link.other(than: station) else {
                return SheetRow(
                    target: .mapLink(link), text: link.broken?.sentence(language) ?? link.text,
                    mark: "✗", isDimmed: true)
            }
            let isHere = other.map == around.path
            return SheetRow(
                target: .mapLink(link), text: isHere ? name(of: other.item) : words.name(of: other),
                detail: isHere ? "" : words.title(of: other.map),
                mark: isHere ? "" : words.noun(of: other))
        }
    }

    /// The items of other maps that an item can be linked to.
    func offeredRows(_ item: ItemID) -> [SheetRow] {
        guard let around = neighbourhood, let type = document.type(of: item),
            document.schema.hasReferences(type)
        else { return [] }
        let station = Station(around.path, item)
        let linked = Set(mapLinks(of: item).compactMap { $0.other(than: station) })
        return around.offers.compactMap { offer in
            guard document.schema.referenceField(of: type, to: offer.type) != nil else {
                return nil
            }
            var row = offer.row
            if linked.contains(offer.station) { row.mark = "✓ " + row.mark }
            return row
        }
    }

    // MARK: Making, following and taking away

    /// Links an item to one of another map, or takes their link away.
    ///
    /// The link is held by this map; the file of the other is never written.
    mutating func toggleReference(_ item: ItemID, _ other: Station) {
        guard let around = neighbourhood, let type = document.type(of: item),
            let offer = around.offers.first(where: { $0.station == other }),
            let field = document.schema.referenceField(of: type, to: offer.type)
        else { return }
        if let link = mapLinks(of: item).first(where: {
            $0.other(than: Station(around.path, item)) == other
        }) {
            removeLink(item, link)
            return
        }
        let reference = MapReference(path: other.map.named(in: around.path), item: other.item)
        let texts = texts(item, field) + [reference.description]
        guard perform("link-item", [.set(item, field, .texts(texts))]) else { return }
        say(Wording.Done.linked(offer.row.text))
    }

    /// Takes a link to another map away, which this map must hold.
    mutating func removeLink(_ item: ItemID, _ link: MapLink) {
        guard link.holder.item == item, link.holder.map == neighbourhood?.path else {
            say(Wording.Threads.heldByOther, .refusal)
            return
        }
        var texts = texts(item, link.field)
        guard let place = texts.firstIndex(where: { $0.utf8.elementsEqual(link.text.utf8) }) else {
            return
        }
        texts.remove(at: place)
        let content = texts.isEmpty ? nil : FieldContent.texts(texts)
        let name = linkText(link, from: link.holder)
        guard perform("unlink-item", [.set(item, link.field, content)]) else { return }
        say(Wording.Done.unlinked(name))
    }

    private func texts(_ item: ItemID, _ field: FieldName) -> [String] {
        document.handle(item).flatMap { document.content($0, field) }.flatMap { [String]($0) } ?? []
    }

    /// Goes to the other end of a link; says why when that is gone.
    mutating func follow(_ link: MapLink, from item: ItemID) {
        guard let station = station(item), let other = link.other(than: station) else {
            if let broken = link.broken { say(broken.sentence, .refusal) }
            return
        }
        go(to: other)
    }
}
