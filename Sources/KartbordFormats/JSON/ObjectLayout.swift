/// How the members of an object stand: all on one line, or each on its own.
struct ObjectLayout {
    let isOnOneLine: Bool
    private let indent: Int
    private var isEmpty = true

    init(isOnOneLine: Bool, indent: Int) {
        self.isOnOneLine = isOnOneLine
        self.indent = indent
    }

    /// How far the lines of the members are indented.
    var memberIndent: Int { indent + 2 }

    func begin(_ output: inout JSONOutput) {
        output.append(0x7B)
    }

    @inline(__always)
    mutating func beginMember(_ output: inout JSONOutput) {
        if !isEmpty { output.append(0x2C) }
        isEmpty = false
        if isOnOneLine {
            output.append(0x20)
        } else {
            output.newline(indent: memberIndent)
        }
    }

    func end(_ output: inout JSONOutput) {
        if !isEmpty {
            if isOnOneLine {
                output.append(0x20)
            } else {
                output.newline(indent: indent)
            }
        }
        output.append(0x7D)
    }
}
