import Foundation
import KartbordFormats
import KartbordModel
import Testing

/// The JSON Schema, checked by a validator that is not ours.
struct JSONSchemaTests {
    private static let python = "/usr/bin/python3"

    private static let hasValidator: Bool =
        (try? run(["-c", "import jsonschema"], input: Data()).status) == 0

    /// Validates each line of the input, a JSON text, and prints whether it is valid.
    private static let program = """
        import json, sys, jsonschema
        lines = sys.stdin.buffer.read().split(b"\\x1e")
        schema = json.loads(lines[0])
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        for line in lines[1:]:
            print("valid" if validator.is_valid(json.loads(line)) else "invalid")
        """

    @Test(.enabled(if: hasValidator), arguments: Kind.allCases)
    func `Whatever is written fulfils the schema`(kind: Kind) throws {
        var texts = [DocumentWriter.write(Document(kind))]
        if kind == .journey { texts.append(Array(JSONTexts.small.utf8)) }
        for seed in 0..<12 as Range<UInt64> {
            var random = RandomMap(seed: seed, Document(kind))
            random.keepsToForms = true
            try random.edit(times: 150)
            texts.append(DocumentWriter.write(random.document))
        }
        #expect(try validate(texts, kind) == texts.map { _ in "valid" })
    }

    @Test(.enabled(if: hasValidator))
    func `What the reader refuses or repairs does not fulfil it`() throws {
        let members = [
            #""title": 1"#, #""language": "de""#, #""hoursPerWeek": 0.5"#, #""phases": 3"#,
            #""reviewDate": "i dag""#, #""personas": [{ "name": "Utan id" }]"#,
            #""personas": [{ "id": "" }]"#, #""lanes": [{ "id": "a", "hidden": 1 }]"#,
            #""insights": [{ "id": "i", "steps": ["a", "a"] }]"#,
            #""insights": [{ "id": "i", "count": 1.5 }]"#,
        ]
        var texts = members.map { Array(JSONTexts.map($0).utf8) }
        texts.append(Array(#"{ "kartbord": 1 }"#.utf8))
        texts.append(Array(#"{ "kartbord": 2, "kind": "journey" }"#.utf8))
        #expect(try validate(texts, .journey) == texts.map { _ in "invalid" })
    }

    @Test(.enabled(if: hasValidator))
    func `What an effect map cannot hold does not fulfil its schema`() throws {
        let members = [
            #""labels": "mind map""#, #""effectGoals": [{ "id": "g", "weight": 6 }]"#,
            #""actions": [{ "id": "a", "when": "2027-Q5" }]"#,
            #""actions": [{ "id": "a", "usageGoals": ["u", "u"] }]"#,
        ]
        let texts = members.map { member in
            Array(#"{ "kartbord": 1, "kind": "effectmap", \#(member) }"#.utf8)
        }
        #expect(try validate(texts, .effectMap) == texts.map { _ in "invalid" })
    }

    @Test(.enabled(if: hasValidator))
    func `What a portfolio cannot hold does not fulfil its schema`() throws {
        let members = [
            #""presentTarget": 101"#, #""items": [{ "id": "b", "box": "attic" }]"#,
            #""items": [{ "id": "b", "status": "started" }]"#,
            #""items": [{ "id": "b", "effortFreed": -1 }]"#,
            #""items": [{ "id": "b", "moves": [{ "id": "m", "to": 2 }] }]"#,
            #""signals": [{ "id": "g", "items": ["b", "b"] }]"#,
        ]
        let texts = members.map { member in
            Array(#"{ "kartbord": 1, "kind": "trebox", \#(member) }"#.utf8)
        }
        #expect(try validate(texts, .trebox) == texts.map { _ in "invalid" })
        let sound = #"{ "kartbord": 1, "kind": "trebox", "items": [{ "id": "b", "box": "past" }] }"#
        #expect(try validate([Array(sound.utf8)], .trebox) == ["valid"])
    }

    @Test(arguments: Kind.allCases)
    func `The schema names every type and every member, and is canonical JSON`(kind: Kind) throws {
        let text = JSONSchema.text(for: kind)
        guard case .object(let members) = try ForeignReader.read(text),
            case .object(let definitions) = members.last?.value
        else {
            Issue.record("A schema is an object that ends in definitions.")
            return
        }
        #expect(members.first?.name == "$schema")
        for type in kind.schema.types {
            let object = type.type == .map ? members : try object(type.type.name, in: definitions)
            let names = try self.object("properties", in: object).map(\.name)
            let expected = type.members.map { member in
                switch member {
                case .field(let name, _): name.name
                case .list(let name, _): name.name
                }
            }
            #expect(Array(names.suffix(expected.count)) == expected)
        }
    }

    private func object(_ name: String, in members: [ForeignMember]) throws -> [ForeignMember] {
        let found = members.first { $0.name == name }?.value
        guard case .object(let members) = found else {
            Issue.record("There is no \(name).")
            return []
        }
        return members
    }

    private func validate(_ texts: [[UInt8]], _ kind: Kind) throws -> [String] {
        var input = Data(JSONSchema.text(for: kind))
        for text in texts { input += [0x1E] + text }
        let result = try Self.run(["-c", Self.program], input: input)
        #expect(result.status == 0)
        return result.output.split(separator: "\n").map { String($0) }
    }

    private static func run(
        _ arguments: [String], input: Data
    ) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = arguments
        let source = Pipe()
        let target = Pipe()
        process.standardInput = source
        process.standardOutput = target
        try process.run()
        try source.fileHandleForWriting.write(contentsOf: input)
        try source.fileHandleForWriting.close()
        let output = try target.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
