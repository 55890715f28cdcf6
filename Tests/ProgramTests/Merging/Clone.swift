import Glibc
import Testing

/// A repository of git in a folder of its own, with the sample map committed on the branch `main`.
struct Clone {
    static let map = "resa å.journey.json"

    let folder: ScratchFolder

    /// Makes the repository.
    init(withDriver: Bool) throws {
        folder = try ScratchFolder()
        try git("init", "--quiet", "--initial-branch", "main")
        if withDriver { #expect(try run([Surroundings.program, "git-setup"]).status == 0) }
        try folder.write(SampleMap.text, to: Self.map)
        try commit("Begin")
    }

    /// Runs git, with the program where git finds it and nobody's own settings.
    @discardableResult
    func git(_ arguments: String..., expecting status: Int32 = 0) throws -> Subprocess {
        let ended = try run(["/usr/bin/git"] + arguments)
        #expect(ended.status == status, "\(arguments): \(ended.output)\(ended.remarks)")
        return ended
    }

    /// Runs a program in the repository.
    func run(_ words: [String]) throws -> Subprocess {
        let programs = Surroundings.program.dropLast("/kartbord".utf8.count)
        return try Subprocess(
            words,
            environment: Surroundings.variables.merging([
                "PATH": "\(programs):/usr/bin:/bin", "HOME": folder.path,
                "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Åsa", "GIT_COMMITTER_NAME": "Åsa",
                "GIT_AUTHOR_EMAIL": "asa@example.org", "GIT_COMMITTER_EMAIL": "asa@example.org",
                "LANG": "sv_SE.UTF-8",
            ]) { $1 }, folder: folder.path)
    }

    func commit(_ subject: String) throws {
        try git("add", "--all")
        try git("commit", "--quiet", "--message", subject)
    }

    /// Lets two branches change the map, and leaves the first one checked out.
    func diverge(_ ours: [(String, String)], _ theirs: [(String, String)]) throws {
        try git("checkout", "--quiet", "-b", "theirs")
        try change(theirs)
        try commit("Theirs")
        try git("checkout", "--quiet", "main")
        try change(ours)
        try commit("Ours")
    }

    func text() throws -> String { try folder.text(of: Self.map) }

    private func change(_ replacements: [(String, String)]) throws {
        let text = try replacements.reduce(text()) { $0.replacing($1.0, with: $1.1) }
        try folder.write(text, to: Self.map)
    }
}
