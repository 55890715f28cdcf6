public import KartbordModel

/// Writes maps as the bytes of a file.
public enum DocumentWriter {
    /// Writes a map in the canonical layout.
    ///
    /// The same map gives the same bytes, always and everywhere; reading them gives the map back.
    public static func write(_ document: Document) -> [UInt8] {
        let items = ItemType.allCases.reduce(0) { $0 + document.count(of: $1) }
        // Room that is not used is never touched, and so costs nothing.
        var writer = ItemWriter(document, capacity: 1024 + 192 * items)
        writer.write(.root, writer.shapes[.map], indent: 0)
        writer.output.append(0x0A)
        return writer.output.bytes()
    }
}

/// Writes the items of a map one after another.
///
/// An object that holds only scalars and lists of scalars stands on one line, any other has one
/// member per line.
struct ItemWriter: ~Copyable {
    let document: Document
    let shapes: Shapes
    var output: JSONOutput

    init(_ document: Document, capacity: Int) {
        self.document = document
        shapes = Shapes.of(document.kind)
        output = JSONOutput(capacity: capacity)
    }

    mutating func write(_ handle: Handle, _ shape: Shape, indent: Int) {
        let fields = document.fields(handle)
        let unknown = document.unknown(handle)
        let isOnOneLine = isFlat(handle, shape, fields, unknown)
        var object = ObjectLayout(isOnOneLine: isOnOneLine, indent: indent)
        object.begin(&output)
        if handle == .root {
            object.beginMember(&output)
            output.append(shape.labels[0])
            output.append(number: Double(document.formatVersion))
            object.beginMember(&output)
            output.append(shape.labels[1])
            output.append(text: document.kind.rawValue)
        } else if shape.key == nil {
            object.beginMember(&output)
            output.append(shape.labels[0])
            output.append(text: document.id(handle).text)
        }
        var list = 0
        for entry in fields {
            let place = shape.place(of: entry.name)
            while list < shape.lists.count, shape.lists[list].place < place {
                write(handle, shape, list, &object)
                list += 1
            }
            object.beginMember(&output)
            output.append(shape.labels[place])
            write(entry.content, indent: object.memberIndent)
        }
        while list < shape.lists.count {
            write(handle, shape, list, &object)
            list += 1
        }
        for member in unknown {
            object.beginMember(&output)
            output.append(member, indent: object.memberIndent)
        }
        object.end(&output)
    }

    private func isFlat(
        _ handle: Handle, _ shape: Shape, _ fields: [FieldEntry],
        _ unknown: [ForeignMember]
    ) -> Bool {
        for list in shape.lists where !document.children(handle, list.name).isEmpty {
            return false
        }
        for entry in fields {
            if case .foreign(let value) = entry.content, !value.isFlat { return false }
        }
        return unknown.allSatisfy { $0.value.isFlat }
    }

    private mutating func write(
        _ handle: Handle, _ shape: Shape, _ list: Int, _ object: inout ObjectLayout
    ) {
        let children = document.children(handle, shape.lists[list].name)
        guard !children.isEmpty else { return }
        object.beginMember(&output)
        output.append(shape.labels[shape.lists[list].place])
        let childShape = shapes[shape.lists[list].type]
        let indent = object.memberIndent + 2
        output.append(0x5B)
        var isFirst = true
        for child in children {
            if !isFirst { output.append(0x2C) }
            isFirst = false
            output.newline(indent: indent)
            write(child, childShape, indent: indent)
        }
        output.newline(indent: object.memberIndent)
        output.append(0x5D)
    }

    private mutating func write(_ content: FieldContent, indent: Int) {
        switch content {
        case .text(let text): output.append(text: text)
        case .number(let number): output.append(number: number)
        case .flag(let flag): output.append(flag: flag)
        case .reference(let id): output.append(text: id.text)
        case .links(let ids):
            output.append(0x5B)
            for index in ids.indices {
                if index > 0 { output.appendSeparator() }
                output.append(text: ids[index].text)
            }
            output.append(0x5D)
        case .texts(let texts):
            output.append(0x5B)
            for index in texts.indices {
                if index > 0 { output.appendSeparator() }
                output.append(text: texts[index])
            }
            output.append(0x5D)
        case .foreign(let value): output.append(value, indent: indent)
        }
    }
}
