/// A link between an item of one map and an item of another, as the item that holds it names it.
public struct MapLink: Hashable, Sendable {
    /// The item that holds the reference.
    public let holder: Station
    /// The field that it stands in: ``FieldName/leadsTo`` or ``FieldName/comesFrom``.
    public let field: FieldName
    /// The reference as it is written.
    public let text: String
    /// The other end; nil when it is gone.
    public let target: Station?
    /// Why the other end is gone; nil when it is there.
    public let broken: BrokenLink?

    /// The end that a person sees from one end: the other one; nil when it is gone.
    public func other(than station: Station) -> Station? {
        station == holder ? target : holder
    }

    /// Whether both are the same, byte by byte.
    public static func == (left: MapLink, right: MapLink) -> Bool {
        left.holder == right.holder && left.field == right.field && left.target == right.target
            && left.text.hasSameBytes(as: right.text)
    }

    /// Feeds the bytes into the hasher.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(holder)
        hasher.combine(field)
        hasher.combine(ItemID(text))
    }

    /// Whether one comes to the other end by going on along the thread.
    public func leadsOn(from station: Station) -> Bool {
        (field == .leadsTo) == (station == holder)
    }
}

extension WorkspaceMaps {
    /// The links that an item of a map holds, which need not be among these maps as it is now.
    public func links(heldBy item: ItemID, of document: Document, at path: MapPath) -> [MapLink] {
        guard let handle = document.handle(item) else { return [] }
        return [Key<[String]>.comesFrom, .leadsTo].flatMap { key in
            (document[handle, key] ?? []).map { text in
                link(Station(path, item), key.name, text, among: document)
            }
        }
    }

    /// The links of other maps that lead to the items of a map, by item.
    public func links(to path: MapPath) -> [ItemID: [MapLink]] {
        var found: [ItemID: [MapLink]] = [:]
        for (other, document) in maps.sorted(by: { $0.key < $1.key }) where other != path {
            for entry in document.referenceFields where entry.field != .from {
                for text in entry.texts {
                    guard let reference = MapReference(text),
                        other.resolving(reference.path) == path
                    else { continue }
                    found[reference.item, default: []].append(
                        MapLink(
                            holder: Station(other, entry.item), field: entry.field, text: text,
                            target: Station(path, reference.item), broken: nil))
                }
            }
        }
        return found
    }

    private func link(
        _ holder: Station, _ field: FieldName, _ text: String, among document: Document
    ) -> MapLink {
        var target: Station?
        var reason: BrokenLink.Reason?
        // A map may name its own items too, as they are now.
        if let reference = MapReference(text), holder.map.resolving(reference.path) == holder.map {
            target = Station(holder.map, reference.item)
            if !document.contains(reference.item) { reason = .noItem }
        } else {
            switch resolve(text, in: holder.map) {
            case .found(let station): target = station
            case .broken(let why): reason = why
            }
        }
        let broken = reason.map {
            BrokenLink(holder: holder, field: field, text: text, reason: $0)
        }
        return MapLink(
            holder: holder, field: field, text: text, target: broken == nil ? target : nil,
            broken: broken)
    }
}

extension Schema {
    /// The field by which an item of a type names one of another map that stands elsewhere on the
    /// thread; nil when none of its fields can, or when neither leads to the other.
    ///
    /// The parts that the two play decide the direction: what stands later comes from what stands
    /// sooner.
    public func referenceField(of type: ItemType, to other: ItemType) -> FieldName? {
        guard contains(type), let own = ThreadPart(type), let part = ThreadPart(other), own != part
        else { return nil }
        let field: FieldName = own < part ? .leadsTo : .comesFrom
        guard case .references? = self[type].form(of: field) else { return nil }
        return field
    }

    /// Whether items of a type can name items of other maps.
    public func hasReferences(_ type: ItemType) -> Bool {
        contains(type)
            && self[type].fields.contains { if case .references = $0.form { true } else { false } }
    }
}
