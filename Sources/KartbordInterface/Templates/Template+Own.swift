public import KartbordFormats
import KartbordModel
import KartbordText

extension Template {
    /// Reads a template of one's own, which goes by the name of its file.
    ///
    /// `möte.journey.json` and `möte.sv.journey.json` are both called `möte`.
    ///
    /// - Throws: ``ReadError`` when the bytes are no map.
    public init(own fileName: String, _ bytes: [UInt8], on shelf: Shelf) throws(ReadError) {
        try self.init(id: Self.id(of: fileName), bytes, on: shelf)
    }

    private static func id(of fileName: String) -> String {
        var name = fileName
        let kinds = Kind.allCases.map(\.fileSuffix)
        for ending in kinds + [".json"] where name.hasSuffix(ending) {
            name.removeLast(ending.count)
            break
        }
        for language in Language.allCases where name.hasSuffix("." + language.rawValue) {
            name.removeLast(language.rawValue.count + 1)
            break
        }
        return name
    }
}

extension Template.Shelf {
    /// Whether both are the person's own, both the workspace's, or both built in.
    func isSameSort(as other: Self) -> Bool {
        switch (self, other) {
        case (.builtIn, .builtIn), (.workspace, .workspace), (.configuration, .configuration): true
        default: false
        }
    }
}
