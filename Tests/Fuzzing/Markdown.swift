import Glibc
import KartbordModel
import KartbordText

@testable import KartbordFormats

/// What people type never becomes structure in a hand-out.
@Sendable func fuzzMarkdown(_ bytes: [UInt8]) {
    let typed = String(decoding: bytes, as: UTF8.self)
        .split(whereSeparator: \.isNewline).joined(separator: " ")
    guard !MarkdownText.isBlank(typed), let parser = CommonMarkParser.shared,
        let map = try? FilledMap(typed).document, let plain = try? FilledMap("qq").document,
        let today = CalendarDate(year: 2027, month: 1, day: 1)
    else { return }
    func structure(_ document: Document) -> [String] {
        // What the checks find depends on the words.
        let view = JourneyMap(document)
        return parser.structure(of: MarkdownWriter.handout(of: view, .sv, today, view, []))
    }
    law("what is typed makes no structure", structure(map) == structure(plain))
}

/// The library of the program `cmark-gfm`, if it is installed.
struct CommonMarkParser: @unchecked Sendable {
    static let shared = CommonMarkParser()

    private typealias Pointer = UnsafeMutableRawPointer
    private let library: Pointer
    private let extensions: Pointer

    private init?() {
        let version = ".so.0.29.0.gfm.6"
        guard let library = dlopen("libcmark-gfm" + version, RTLD_NOW | RTLD_GLOBAL),
            let extensions = dlopen("libcmark-gfm-extensions" + version, RTLD_NOW)
        else { return nil }
        self.library = library
        self.extensions = extensions
        typealias Register = @convention(c) () -> Void
        function("cmark_gfm_core_extensions_ensure_registered", as: Register.self)()
    }

    private func function<Function>(_ name: String, as type: Function.Type) -> Function {
        guard let found = dlsym(library, name) ?? dlsym(extensions, name) else {
            fatalError("cmark-gfm has no \(name).")
        }
        return unsafeBitCast(found, to: type)
    }

    /// The names of all nodes but texts, in reading order.
    func structure(of markdown: String) -> [String] {
        typealias FromOptions = @convention(c) (CInt) -> Pointer
        typealias FromName = @convention(c) (UnsafePointer<CChar>) -> Pointer?
        typealias FromOne = @convention(c) (Pointer) -> Pointer
        typealias Attach = @convention(c) (Pointer, Pointer) -> CInt
        typealias Feed = @convention(c) (Pointer, UnsafePointer<UInt8>, Int) -> Void
        typealias Next = @convention(c) (Pointer) -> CInt
        typealias Name = @convention(c) (Pointer) -> UnsafePointer<CChar>
        typealias Free = @convention(c) (Pointer) -> Void
        let footnotes: CInt = 1 << 13
        let parser = function("cmark_parser_new", as: FromOptions.self)(footnotes)
        for name in ["table", "strikethrough", "autolink", "tasklist"] {
            guard let found = function("cmark_find_syntax_extension", as: FromName.self)(name)
            else { continue }
            _ = function("cmark_parser_attach_syntax_extension", as: Attach.self)(parser, found)
        }
        let bytes = Array(markdown.utf8)
        function("cmark_parser_feed", as: Feed.self)(parser, bytes, bytes.count)
        let tree = function("cmark_parser_finish", as: FromOne.self)(parser)
        let walk = function("cmark_iter_new", as: FromOne.self)(tree)
        let next = function("cmark_iter_next", as: Next.self)
        let node = function("cmark_iter_get_node", as: FromOne.self)
        let typeName = function("cmark_node_get_type_string", as: Name.self)
        var names: [String] = []
        while true {
            let event = next(walk)
            // 1 is the end, 2 the beginning of a node, 3 its end.
            if event == 1 { break }
            let name = String(cString: typeName(node(walk)))
            if event == 2, name != "text" { names.append(name) }
        }
        function("cmark_iter_free", as: Free.self)(walk)
        function("cmark_node_free", as: Free.self)(tree)
        function("cmark_parser_free", as: Free.self)(parser)
        return names
    }
}
