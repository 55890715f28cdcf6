extension Document {
    /// Whether an item holds only the question of a template, which nobody has answered yet.
    ///
    /// What a template says to sort the question by, such as its box, is no answer.
    public func isUnanswered(_ handle: Handle) -> Bool {
        let node = nodes[Int(handle.index)]
        guard node.unknown.isEmpty, node.fields.contains(where: { $0.name == .prompt }) else {
            return false
        }
        return node.fields.allSatisfy { Self.sortingFields.contains($0.name) }
            && node.children.allSatisfy { $0.handles.allSatisfy { isUnanswered($0) } }
    }

    private static let sortingFields: Set<FieldName> = [.prompt, .box, .status, .kind]
}

extension MapItem {
    /// Whether it holds only the question of a template, which nobody has answered yet.
    public var isUnanswered: Bool { document.isUnanswered(handle) }
}
