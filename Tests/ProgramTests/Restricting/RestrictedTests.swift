import Glibc
import Testing

/// A session that is restricted to the maps of one folder.
@Suite(.seat) struct RestrictedTests {
    @Test func `the maps of the folder are offered, opened, changed and exported`() async throws {
        try await RestrictedPlace.open { place in
            try await place.terminal.see("Nå rätt")
            try await place.openFirst()
            try place.terminal.type("aInnanför")
            try place.terminal.press("Enter")
            try await place.leaveTyping()
            try place.terminal.type("E")
            try await place.terminal.see("resa.md")
            try place.terminal.press("C-q")
            #expect(try await place.terminal.end() == 0)
            #expect(try place.folder.text(of: "maps/resa.journey.json").contains("Innanför"))
            #expect(try place.folder.text(of: "maps/resa.md").contains("Innanför"))
        }
    }

    @Test func `the kernel gives it no new rights, and its environment is scrubbed`() async throws {
        try await RestrictedPlace.open(environment: ["SSH_ORIGINAL_COMMAND": "sh", "LC_TIME": "C"])
        {
            place in
            try await place.terminal.see("Nå rätt")
            let process = try place.terminal.process()
            let threads = namesInFolder("/proc/\(process.id)/task")
            #expect(!threads.isEmpty)
            for thread in threads {
                let status = try contents(of: "/proc/\(process.id)/task/\(thread)/status")
                #expect(status.contains("NoNewPrivs:\t1"))
            }
            try await place.leave()
        }
    }

    @Test func `it does not suspend, and says why`() async throws {
        try await RestrictedPlace.open(file: "resa.journey.json") { place in
            try await place.terminal.see(SampleMap.firstStep)
            try place.terminal.type(":suspend")
            try place.terminal.press("Enter")
            try await place.terminal.see("no shell to go to")
            try place.terminal.press("C-g", "C-g", "C-z")
            try place.terminal.type("aKvar")
            try await place.terminal.see("Kvar")
            #expect(try place.terminal.process().state != "T")
            try place.terminal.press("Enter", "C-g")
            try await place.leave()
        }
    }

    @Test func `a link that leads out of the folder is not followed`() async throws {
        try await RestrictedPlace.open { place in
            try await place.terminal.see("ut.journey.json")
            let screen = try place.terminal.screen()
            #expect(!screen.contains("Hemlig"), "\(screen)")
            try await place.leave()
        }
    }

    @Test func `a map that names a file outside as the one it came from does not get it`()
        async throws
    {
        try await RestrictedPlace.open(file: "from.journey.json") { place in
            try await place.terminal.see("utanför.journey.json")
            try await place.leave()
        }
    }

    @Test(arguments: [
        "../utanför.journey.json", "/etc/passwd", "./../x.json", "a/../../x.json",
        "ut.journey.json",
        ".dold.json", "x;y.json", "..", "",
    ])
    func `what is named outside of the folder is refused in one sentence`(path: String) throws {
        let folder = try RestrictedPlace.folder()
        let ended = try kartbord(
            ["--restricted", folder.path(of: "maps"), "--language", "en", "--", path],
            environment: ["XDG_STATE_HOME": folder.path(of: "state")])
        #expect(ended.status == 66, "\(ended.remarks)")
        #expect(ended.remarks.contains("out of reach"), "\(ended.remarks)")
        #expect(ended.remarks.split(separator: "\n").count == 1)
    }

    @Test func `a folder that is not there is refused`() throws {
        let ended = try kartbord("--restricted", "/nonexistent/maps")
        #expect(ended.status == 66)
        #expect(try kartbord("--without-landlock").status == 64)
    }

    @Test func `where the kernel has no Landlock it starts only when told to`() async throws {
        let folder = try RestrictedPlace.folder()
        let maps = folder.path(of: "maps")
        let refused = try Subprocess(
            RestrictedPlace.withoutLandlock + [Surroundings.program, "--restricted", maps])
        #expect(refused.status == 64)
        #expect(refused.remarks.contains("--without-landlock"), "\(refused.remarks)")
        #expect(refused.remarks.split(separator: "\n").count == 1)
        try await TerminalDriver.run(
            RestrictedPlace.withoutLandlock
                + [Surroundings.program, "--restricted", maps, "--without-landlock"],
            in: folder
        ) { terminal in
            try await terminal.see("ut.journey.json")
            #expect(try !terminal.screen().contains("Hemlig"))
            try terminal.press("C-q")
            #expect(try await terminal.end() == 0)
        }
    }
}

/// A folder of maps with ways out of it, and a restricted session there.
struct RestrictedPlace {
    let folder: ScratchFolder
    let terminal: TerminalDriver

    /// Starts a program in a kernel that answers as one without Landlock does.
    static let withoutLandlock = ["/usr/bin/python3", "-c", seccomp]

    /// A filter of system calls: 444 to 446 answer ENOSYS, all others are let through.
    private static let seccomp = """
        import ctypes, os, struct, sys
        libc = ctypes.CDLL(None, use_errno=True)
        steps = [(0x20, 0, 0, 0), (0x35, 0, 2, 444), (0x25, 1, 0, 446),
                 (0x06, 0, 0, 0x00050000 | 38), (0x06, 0, 0, 0x7fff0000)]
        code = b"".join(struct.pack("HBBI", *step) for step in steps)
        room = ctypes.create_string_buffer(code)
        program = struct.pack("HxxxxxxQ", len(steps), ctypes.addressof(room))
        held = ctypes.create_string_buffer(program)
        assert libc.prctl(38, 1, 0, 0, 0) == 0
        assert libc.prctl(22, 2, held, 0, 0) == 0
        os.execv(sys.argv[1], sys.argv[1:])
        """

    /// A folder with maps, a map outside, and a link to that.
    static func folder() throws -> ScratchFolder {
        let folder = try ScratchFolder()
        mkdir(folder.path(of: "maps"), 0o700)
        try folder.write(SampleMap.text, to: "maps/resa.journey.json")
        let secret = SampleMap.text.replacing(SampleMap.title, with: "Hemlig")
        try folder.write(secret, to: "utanför.journey.json")
        symlink(folder.path(of: "utanför.journey.json"), folder.path(of: "maps/ut.journey.json"))
        let wanted = SampleMap.text.replacing(
            "\"state\": \"current\"",
            with: "\"state\": \"wanted\",\n  \"from\": \"../utanför.journey.json\"")
        try folder.write(wanted, to: "maps/from.journey.json")
        // The one that was changed last comes first.
        var times = [timeval(tv_sec: 1, tv_usec: 0), timeval(tv_sec: 1, tv_usec: 0)]
        utimes(folder.path(of: "maps/from.journey.json"), &times)
        return folder
    }

    static func open(
        file: String? = nil, environment: [String: String] = [:],
        _ test: (RestrictedPlace) async throws -> Void
    ) async throws {
        let folder = try folder()
        let command =
            [Surroundings.program, "--restricted", folder.path(of: "maps")]
            + [file].compactMap(\.self)
        try await TerminalDriver.run(
            command, in: folder, columns: 100, rows: 30, environment: environment
        ) { terminal in
            try await test(RestrictedPlace(folder: folder, terminal: terminal))
        }
    }

    /// Opens the map that was changed last.
    func openFirst() async throws {
        try terminal.press("Enter")
        try await terminal.see(SampleMap.firstStep)
    }

    /// Leaves the text that is being typed, and waits until that can be seen.
    func leaveTyping() async throws {
        try await terminal.see("Esc ends")
        try terminal.press("Escape")
        try await eventually("nothing is typed any more") {
            try !terminal.screen().contains("Esc ends")
        }
    }

    func leave() async throws {
        try terminal.press("C-g", "C-g", "C-q")
        #expect(try await terminal.end() == 0)
    }
}
