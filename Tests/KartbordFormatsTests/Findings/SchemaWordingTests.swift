import KartbordModel
import KartbordText
import Testing

/// Whatever a schema can hold has a name for people.
struct SchemaWordingTests {
    @Test(arguments: Kind.allCases)
    func `Every type, field, list and choice of a kind is called something`(kind: Kind) {
        #expect(Wording.Kinds.noun(for: kind.rawValue) != nil)
        for type in kind.schema.types {
            let name = type.type.name
            #expect(Wording.Items.noun(for: name) != nil, "\(name)")
            for list in type.lists {
                #expect(Wording.Fields.phrase(for: list.name.name) != nil, "\(list.name.name)")
            }
            for field in type.fields {
                let field = (name: field.name.name, form: field.form)
                #expect(Wording.Fields.phrase(for: field.name, of: name) != nil, "\(field.name)")
                for word in field.form.words {
                    let phrase = Wording.phrase(forChoice: word, of: field.name)
                    #expect(phrase != nil, "\(name).\(field.name): \(word)")
                }
            }
        }
    }
}

extension FieldForm {
    fileprivate var words: [String] {
        switch self {
        case .choice(let words): words
        case .horizon: Horizon.words.map(\.text)
        default: []
        }
    }
}
