import Glibc

/// A real terminal with a program in it: tmux, and nobody before it.
struct TerminalDriver {
    /// The folder of this terminal, which holds its socket, and what the test puts there.
    let folder: ScratchFolder
    /// Another one each time: a server that is told to end takes a moment.
    private let socket = "tmux-\(UInt32.random(in: .min ... .max))"

    /// The environment of the program, unless a test asks for another.
    static func environment(_ folder: ScratchFolder) -> [String: String] {
        Surroundings.variables.merging(
            ["TERM": "screen-256color", "XDG_STATE_HOME": folder.path(of: "state")]
        ) { $1 }
    }

    private static let settings = """
        set -g default-terminal screen-256color
        set -g remain-on-exit on
        set -g status off
        set -s escape-time 0
        """

    /// Starts a program in a terminal, lets a test use both, and ends what is left of them.
    static func run(
        _ arguments: [String], in folder: ScratchFolder, columns: Int = 80, rows: Int = 24,
        environment: [String: String] = [:], _ test: (TerminalDriver) async throws -> Void
    ) async throws {
        let terminal = TerminalDriver(folder: folder)
        try folder.write(settings, to: "tmux.conf")
        let variables = Self.environment(folder).merging(environment) { $1 }
            .filter { !$0.value.isEmpty }
        try terminal.tmux(
            ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "/usr/bin/env", "-i"]
                + variables.map { "\($0.key)=\($0.value)" } + arguments)
        defer { terminal.end() }
        do {
            try await test(terminal)
        } catch let unmet as Unmet {
            throw Unmet(what: "\(unmet.what), on\n\(terminal.lastScreen)", limit: unmet.limit)
        }
    }

    /// The process that the terminal was started with.
    func process() throws -> RunningProcess {
        guard let id = pid_t(try ask("pane_pid")) else {
            throw Refusal(what: "The terminal has no process", code: ESRCH)
        }
        return RunningProcess(id)
    }

    // MARK: What a person does

    /// Types a text, letter by letter, as a keyboard would.
    func type(_ text: String) throws { try tmux(["send-keys", "-l", "--", text]) }

    /// Presses keys by the names that tmux has for them: `Enter`, `Escape`, `C-s`.
    func press(_ keys: String...) throws { try tmux(["send-keys", "--"] + keys) }

    /// Pastes a text the way terminals do for programs that ask to be told.
    func paste(_ text: String) throws {
        try folder.write(text, to: "paste")
        try tmux(["load-buffer", folder.path(of: "paste")])
        try tmux(["paste-buffer", "-p", "-r"])
    }

    /// Gives the window another size.
    func resize(columns: Int, rows: Int) throws {
        try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// Closes the window, as a click on its cross would.
    func close() throws { try tmux(["kill-pane"]) }

    // MARK: What a person sees

    /// The characters on the screen.
    func screen() throws -> String { try tmux(["capture-pane", "-p"]) }

    /// The screen with the sequences that give it its colours.
    func styledScreen() throws -> String { try tmux(["capture-pane", "-p", "-e"]) }

    /// Waits until the screen shows a text.
    func see(_ text: String, within limit: Duration = .seconds(15)) async throws {
        try await eventually("“\(text)” can be seen", within: limit) {
            try screen().contains(text)
        }
    }

    /// Waits until the program in the terminal has ended, and gives its exit status.
    func end(within limit: Duration = .seconds(15)) async throws -> Int? {
        var status: Int?
        try await eventually("the program has ended", within: limit) {
            // Now and then tmux does not notice; then the program still waits to be asked.
            status = try Int(ask("pane_dead_status")) ?? process().exitStatus
            return status != nil
        }
        return status
    }

    // MARK: tmux

    private func ask(_ variable: String) throws -> String {
        try String(tmux(["display-message", "-p", "#{\(variable)}"]).dropLast())
    }

    @discardableResult
    private func tmux(_ arguments: [String]) throws -> String {
        let command = ["tmux", "-u", "-S", folder.path(of: socket), "-f"]
        let done = try Subprocess(command + [folder.path(of: "tmux.conf")] + arguments)
        guard done.status == 0 else {
            throw Refusal(what: "tmux \(arguments[0]): \(done.remarks)", code: EIO)
        }
        return done.output
    }

    private var lastScreen: String {
        do {
            return try screen()
        } catch {
            return "no screen: \(error)"
        }
    }

    private func end() {
        do {
            try tmux(["kill-server"])
        } catch {
            // The server ends by itself when its last window closes.
            return
        }
    }
}
