extension Document {
    /// What this map and another one both hold alike, as a map: the base of a merge when nobody
    /// knows a better one.
    ///
    /// An item is in it when both have it in the same list, and of its fields those that are equal.
    /// The order is that of this map.
    ///
    /// - Precondition: both are of the same kind.
    package func common(with other: Document) -> Document {
        precondition(kind == other.kind, "Maps of different kinds have nothing in common.")
        var builder = DocumentBuilder(
            kind, formatVersion: min(formatVersion, other.formatVersion), reserving: places.count)
        var linked: [(Handle, FieldName)] = []
        fill(.root, from: .root, other, .root, &builder, &linked)
        for (handle, field) in linked { builder.noteLinks(of: handle, field) }
        return builder.finish(isDamaged: false)
    }

    private func fill(
        _ target: Handle, from own: Handle, _ other: Document, _ match: Handle,
        _ builder: inout DocumentBuilder, _ linked: inout [(Handle, FieldName)]
    ) {
        let (left, right) = (nodes[Int(own.index)], other.nodes[Int(match.index)])
        let fields = left.fields.filter { right.content($0.name) == $0.content }
        builder.fill(
            target, fields: fields, unknown: left.unknown.filter { right.unknown.contains($0) })
        for entry in fields {
            if case .links = entry.content { linked.append((target, entry.name)) }
        }
        for entry in left.children {
            var items: [Handle] = []
            for child in entry.handles {
                guard let twin = other.handle(id(child)), other.type(twin) == type(child),
                    other.nodes[Int(twin.index)].list == entry.list, other.parent(twin) == match
                else { continue }
                let item = builder.begin(type(child), in: entry.list, of: target)
                let isNamed = builder.name(item, id(child))
                precondition(isNamed, "Ids are unique in a map.")
                items.append(item)
                fill(item, from: child, other, twin, &builder, &linked)
            }
            builder.setItems(items, of: target, in: entry.list)
        }
    }
}
