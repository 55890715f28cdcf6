import KartbordModel

extension Foreign {
    /// Whether it is a scalar.
    var isScalar: Bool {
        switch self {
        case .null, .flag, .number, .string: true
        case .array, .object: false
        }
    }

    /// Whether an object that holds it can stand on one line: a scalar or a list of scalars.
    var isFlat: Bool {
        switch self {
        case .null, .flag, .number, .string: true
        case .array(let items): items.allSatisfy(\.isScalar)
        case .object: false
        }
    }
}

extension JSONOutput {
    /// A member of an object, in the same layout as the rest.
    mutating func append(_ member: ForeignMember, indent: Int) {
        append(text: member.name)
        append(0x3A)
        append(0x20)
        append(member.value, indent: indent)
    }

    /// Any value, in the same layout as the rest.
    mutating func append(_ value: Foreign, indent: Int) {
        switch value {
        case .null: append(verbatim: "null")
        case .flag(let flag): append(flag: flag)
        case .number(let number): append(verbatim: number)
        case .string(let text): append(text: text)
        case .array(let items): append(items, isOnOneLine: value.isFlat, indent: indent)
        case .object(let members):
            let isOnOneLine = members.allSatisfy(\.value.isFlat)
            var object = ObjectLayout(isOnOneLine: isOnOneLine, indent: indent)
            object.begin(&self)
            for member in members {
                object.beginMember(&self)
                append(member, indent: object.memberIndent)
            }
            object.end(&self)
        }
    }

    private mutating func append(_ items: [Foreign], isOnOneLine: Bool, indent: Int) {
        append(0x5B)
        for index in items.indices {
            if isOnOneLine {
                if index > 0 { appendSeparator() }
            } else {
                if index > 0 { append(0x2C) }
                newline(indent: indent + 2)
            }
            append(items[index], indent: indent + 2)
        }
        if !isOnOneLine { newline(indent: indent) }
        append(0x5D)
    }
}
