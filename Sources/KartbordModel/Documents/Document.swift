/// A map: one tree of items with ids and fields.
///
/// A document is changed only by edits (``apply(_:)-(Edit)``), each of which costs the same in a
/// small map as in a large one as long as the document has one owner: two copies that are both
/// kept share their memory until one of them is edited, and that first edit copies everything.
public struct Document: Sendable {
    /// The kind of map.
    public let kind: Kind
    /// The version of the format that the file declared.
    public let formatVersion: Int
    /// Whether the file held a list that could not be read as one, so that nothing may be written
    /// over it; what it held is kept among the unknown members.
    public internal(set) var isDamaged = false
    /// Rises by one with every edit; says whether something computed earlier is still true.
    public private(set) var revision = 0

    var nodes: ContiguousArray<Node>
    var places: [ItemID: Handle]
    var backlinks: [ItemID: Set<Link>] = [:]
    var counts = [Int](repeating: 0, count: ItemType.allCases.count)
    /// The ids of items that were removed, which undo may bring back: they are not given away.
    private(set) var retired: Set<ItemID> = []
    private var free: [Handle] = []

    /// An empty map of a kind.
    public init(_ kind: Kind, formatVersion: Int = Schema.formatVersion) {
        self.kind = kind
        self.formatVersion = formatVersion
        nodes = [
            Node(
                id: .map, type: .map, list: .phases, parent: .root, fields: [], children: [],
                unknown: [])
        ]
        places = [.map: .root]
        counts[Int(ItemType.map.rawValue)] = 1
    }

    /// Whether the map is shown but never written: its file is of a newer format, or damaged.
    public var isReadOnly: Bool { formatVersion > Schema.formatVersion || isDamaged }

    /// What may stand where.
    public var schema: Schema { kind.schema }

    mutating func countEdit() {
        revision += 1
    }

    /// Takes in a node and gives the place where it now lies.
    mutating func store(_ node: Node) -> Handle {
        counts[Int(node.type.rawValue)] += 1
        let handle: Handle
        if let reused = free.popLast() {
            nodes[Int(reused.index)] = node
            handle = reused
        } else {
            nodes.append(node)
            handle = Handle(nodes.count - 1)
        }
        places[node.id] = handle
        if !retired.isEmpty { retired.remove(node.id) }
        return handle
    }

    /// Forgets a node whose children have been forgotten already.
    mutating func release(_ handle: Handle) {
        let node = nodes[Int(handle.index)]
        counts[Int(node.type.rawValue)] -= 1
        places[node.id] = nil
        retired.insert(node.id)
        nodes[Int(handle.index)].fields = []
        nodes[Int(handle.index)].children = []
        nodes[Int(handle.index)].unknown = []
        free.append(handle)
    }
}
