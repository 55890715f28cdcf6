extension MergedItems {
    /// Decides what an item holds that both sides have.
    mutating func decideContent(_ number: Int) {
        guard let one = sides.node(number, .one), let other = sides.node(number, .other) else {
            return
        }
        let base = sides.baseNode(number)
        let isSame = one.fields == other.fields && one.unknown == other.unknown
        if isSame || other.holdsSame(as: base) { return }
        if one.holdsSame(as: base) {
            contents[number] = MergedContent(fields: other.fields, unknown: other.unknown)
            return
        }
        var content = MergedContent(fields: [], unknown: [])
        for (name, form) in sides.base.schema[one.type].fields {
            let merge = FieldMerge(
                base: base?.content(name), one.content(name), other.content(name), form)
            if let kept = merge.kept, !kept.isEmpty {
                content.fields.append(FieldEntry(name, kept))
            }
            if merge.isConflict {
                openWishes.append(
                    .value(item: number, field: name.name, other: merge.other.map { Foreign($0) }))
            }
        }
        content.unknown = unknownMembers(number, base?.unknown ?? [], one.unknown, other.unknown)
        contents[number] = content
    }

    /// Joins the members that this version does not know, by their names.
    private mutating func unknownMembers(
        _ number: Int, _ base: [ForeignMember], _ one: [ForeignMember], _ other: [ForeignMember]
    ) -> [ForeignMember] {
        if one == other || other == base { return one }
        if one == base { return other }
        let texts = KeyedTexts([base, one, other].map { $0.map(\.name) })
        let values = zip(texts.keys, [base, one, other]).map { keys, members in
            Dictionary(uniqueKeysWithValues: zip(keys, members))
        }
        var kept: [Int: ForeignMember] = [:]
        for key in Set(values[1].keys).union(values[2].keys) {
            let merge = FieldMerge(
                base: values[0][key].map { .foreign($0.value) },
                values[1][key].map { .foreign($0.value) },
                values[2][key].map { .foreign($0.value) }, .anything)
            let name = texts.text(key)
            if case .foreign(let value)? = merge.kept { kept[key] = ForeignMember(name, value) }
            if merge.isConflict {
                openWishes.append(
                    .value(item: number, field: name, other: merge.other.map { Foreign($0) }))
            }
        }
        return texts.order { kept[$0] != nil }.compactMap { kept[$0] }
    }
}

extension Node {
    /// Whether it holds what another one does, what is below both left aside.
    func holdsSame(as other: Node?) -> Bool {
        guard let other else { return false }
        return fields == other.fields && unknown == other.unknown
    }
}
