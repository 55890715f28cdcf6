import KartbordModel

extension DocumentParser {
    /// Sees whether what a field refers to is there; else it is looked for once all is read.
    mutating func noteReference(
        _ name: FieldName, _ id: ItemID, _ types: [ItemType], _ handle: Handle, at offset: Int
    ) {
        if let last = notes.lastFound, last.name == name, last.id == id { return }
        if let target = builder.handle(id), types.contains(builder.type(target)) {
            notes.lastFound = (name, id)
            return
        }
        notes.references.append(LinkMark(Mark(handle, offset), name))
    }

    /// Looks for what fields refer and link to, and lets the targets of links know of them.
    mutating func resolveLinks() {
        for link in notes.references {
            guard case .reference(let id) = builder.content(link.mark.handle, link.name),
                case .reference(let types) = form(of: link)
            else { continue }
            check(id, types, link)
        }
        for link in notes.links {
            guard case .links(let ids) = builder.content(link.mark.handle, link.name),
                case .links(let types) = form(of: link)
            else { continue }
            for id in ids { check(id, types, link) }
            builder.noteLinks(of: link.mark.handle, link.name)
        }
    }

    private mutating func check(_ id: ItemID, _ types: [ItemType], _ link: LinkMark) {
        let reason: Repair.Reason
        if let target = builder.handle(id) {
            let type = builder.type(target)
            if types.contains(type) { return }
            reason = .linkToOther(link.name, id, type)
        } else {
            if types.contains(.lane), isStandardLane(id) { return }
            reason = .linkToNothing(link.name, id)
        }
        notes.add(reason, to: link.mark.handle, at: link.mark.offset)
    }

    /// A map whose file names no lanes has the usual ones.
    private func isStandardLane(_ id: ItemID) -> Bool {
        !builder.hasItems(of: .lane) && Lane.initial.contains(id)
    }

    private func form(of link: LinkMark) -> FieldForm? {
        header.kind.schema[builder.type(link.mark.handle)].form(of: link.name)
    }
}
