import Glibc
import Testing

/// What `git-setup` writes, and what it leaves.
struct GitSetupTests {
    @Test func `is written once, and what stands there stays`() throws {
        let clone = try Clone(withDriver: false)
        try clone.folder.write("*.png binary\n*.journey.json   text", to: ".gitattributes")
        try clone.git("config", "user.name", "Åsa")
        try clone.git("config", "merge.kartbord.driver", "something else %A")
        let setup = [Surroundings.program, "git-setup"]
        let before = try clone.folder.text(of: ".git/config")
        #expect(try clone.run(setup).remarks.split(separator: "\n").count == 2)
        let attributes = try clone.folder.text(of: ".gitattributes")
        #expect(attributes.hasPrefix("*.png binary\n*.journey.json   text\n"))
        #expect(attributes.contains("\n*.journey.json merge=kartbord diff=kartbord text eol=lf\n"))
        let config = try clone.folder.text(of: ".git/config")
        #expect(config.hasPrefix(before))
        let driver = try clone.git("config", "merge.kartbord.driver").output
        #expect(driver == "kartbord merge-driver %O %A %B %L %P\n")
        #expect(try !clone.git("config", "merge.kartbord.name").output.isEmpty)
        #expect(try clone.git("config", "diff.kartbord.textconv").output == "kartbord textconv\n")
        #expect(try clone.git("config", "user.name").output == "Åsa\n")
        #expect(try clone.run(setup).remarks.split(separator: "\n").count == 1)
        #expect(try clone.folder.text(of: ".git/config") == config)
        #expect(try clone.folder.text(of: ".gitattributes") == attributes)
    }

    @Test func `finds the clone from a folder below, and from a further work tree`() throws {
        let clone = try Clone(withDriver: false)
        mkdir(clone.folder.path(of: "kartor"), 0o700)
        let below = try kartbord("git-setup", folder: clone.folder.path(of: "kartor"))
        #expect(below.status == 0)
        #expect(clone.folder.names().contains(".gitattributes"))
        let other = try Clone(withDriver: false)
        try other.git("worktree", "add", "--quiet", "träd")
        let tree = try kartbord("git-setup", folder: other.folder.path(of: "träd"))
        #expect(tree.status == 0, "\(tree.remarks)")
        #expect(try other.folder.text(of: ".git/config").contains("kartbord merge-driver"))
        #expect(namesInFolder(other.folder.path(of: "träd")).contains(".gitattributes"))
    }

    @Test func `says why it cannot, in one sentence, and changes nothing`() throws {
        let folder = try ScratchFolder()
        let nowhere = try kartbord("git-setup", folder: folder.path)
        #expect(nowhere.status == 64)
        #expect(nowhere.remarks.split(separator: "\n").count == 1)
        let clone = try Clone(withDriver: false)
        let config = try clone.folder.text(of: ".git/config")
        try clone.folder.write("", to: ".git/config.lock")
        let busy = try clone.run([Surroundings.program, "git-setup"])
        #expect(busy.status == 64 && busy.remarks.contains("config.lock"))
        #expect(try clone.folder.text(of: ".git/config") == config)
    }
}
