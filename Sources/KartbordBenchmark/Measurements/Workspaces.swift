import KartbordScreen

/// A folder of maps in a real terminal: from the start of the program to the whole list.
func measureWorkspace(maps count: Int, _ extent: Extent) throws -> [Figure] {
    let folder = try WorkingFolder()
    // What a workshop leaves behind: some thirty kilobytes.
    let journey = try InventedJourney(cards: 200).text
    let map = try InventedEffectMap(items: 160).text
    for number in 1...count {
        let isJourney = number % 2 == 1
        let name = "karta-\(number).\(isJourney ? "journey" : "effectmap").json"
        _ = try folder.write(isJourney ? journey : map, to: name)
    }
    let environment = [
        "PATH=/usr/bin:/bin", "HOME=/nonexistent", "TERM=xterm-256color", "LANG=C.UTF-8",
    ]
    var first = Samples()
    var whole = Samples()
    var bytes = Samples()
    for _ in 0..<extent.few {
        let terminal = try PseudoTerminal(
            TerminalProgram.kartbord.command + [folder.path], size: Size(columns: 80, rows: 24),
            environment: environment)
        let burst = terminal.drain(quiet: 200, patience: 10_000)
        guard burst.bytes > 0 else { throw Trouble.noScreen(program: "kartbord") }
        first.add(burst.first)
        whole.add(burst.last)
        bytes.add(Double(burst.bytes))
        terminal.send(TerminalProgram.kartbord.quitting)
        guard terminal.waitForEnd() else { throw Trouble.noEnd(program: "kartbord") }
    }
    let kilobytes = Double(journey.count + map.count) / 2
    return [
        Figure("a map of the folder", .bytes, kilobytes),
        Figure("workspace 80×24: first byte", .milliseconds, first),
        Figure("workspace 80×24: whole list", .milliseconds, whole),
        Figure("workspace 80×24: whole list", .bytes, bytes),
    ]
}
