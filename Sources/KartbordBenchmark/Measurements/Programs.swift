import KartbordScreen

/// A real program in a real terminal: starting, keys, memory, idleness, ending.
func measureProgram(
    _ program: TerminalProgram, _ map: any InventedMap, in folder: WorkingFolder, _ screen: Size,
    _ extent: Extent
) throws -> [Figure] {
    let title = "\(program.name) \(screen.columns)×\(screen.rows)"
    let path = try folder.write(map.text, to: map.fileName("opened"))
    let environment = [
        "PATH=/usr/bin:/bin", "HOME=\(folder.path)", "XDG_STATE_HOME=\(folder.path)/state",
        "TERM=xterm-256color", "LANG=C.UTF-8",
    ]
    func start() throws -> (PseudoTerminal, PseudoTerminal.Burst) {
        let terminal = try PseudoTerminal(
            program.command + [path], size: screen, environment: environment)
        let burst = terminal.drain(quiet: 100, patience: 10_000)
        guard burst.bytes > 0 else { throw Trouble.noScreen(program: program.name) }
        return (terminal, burst)
    }

    var figures = try measureStarts(program, title, extent, start)
    let (terminal, _) = try start()
    let facts = ProcessFacts(process: terminal.process)
    figures.append(Figure("\(title): memory after the start", .mebibytes, facts.residentMebibytes))
    for series in program.series(map, extent.keys) {
        figures += measureKeys(series, title, terminal, facts)
    }
    figures.append(Figure("\(title): memory after the keys", .mebibytes, facts.residentMebibytes))
    // What was typed is saved after two seconds of quiet, and the journal told of it.
    _ = terminal.drain(quiet: 3_500, patience: 3_500)
    let sleeps = facts.sleeps
    let watched = Int32(extent.idle / .milliseconds(1))
    let burst = terminal.drain(quiet: watched, patience: watched)
    figures.append(Figure("\(title): wake-ups while idle", .times, Double(facts.sleeps - sleeps)))
    figures.append(Figure("\(title): bytes while idle", .bytes, Double(burst.bytes)))
    return figures
}

private func measureStarts(
    _ program: TerminalProgram, _ title: String, _ extent: Extent,
    _ start: () throws -> (PseudoTerminal, PseudoTerminal.Burst)
) throws -> [Figure] {
    var first = Samples()
    var whole = Samples()
    var bytes = Samples()
    var end = Samples()
    for _ in 0..<extent.few {
        let (terminal, burst) = try start()
        first.add(burst.first)
        whole.add(burst.last)
        bytes.add(Double(burst.bytes))
        let watch = Stopwatch()
        terminal.send(program.quitting)
        guard terminal.waitForEnd() else { throw Trouble.noEnd(program: program.name) }
        end.add(watch.milliseconds)
    }
    return [
        Figure("\(title): first byte", .milliseconds, first),
        Figure("\(title): first whole screen", .milliseconds, whole),
        Figure("\(title): first screen", .bytes, bytes),
        Figure("\(title): quit", .milliseconds, end),
    ]
}

private func measureKeys(
    _ series: KeySeries, _ title: String, _ terminal: PseudoTerminal, _ facts: ProcessFacts
) -> [Figure] {
    var time = Samples()
    var bytes = Samples()
    var writes = Samples()
    var computing = Samples()
    for part in series.parts {
        // A pause, since a letter that follows Escape at once would mean the letter with Alt.
        terminal.send(part.before.flatMap(\.bytes))
        _ = terminal.drain(quiet: 60, patience: 200)
        for key in part.measured {
            let calls = facts.writes
            let before = facts.computing
            terminal.send(key.bytes)
            let burst = terminal.drain(quiet: 12, patience: 100)
            // A key that changes nothing on the screen has no time.
            if burst.bytes > 0 { time.add(burst.last) }
            bytes.add(Double(burst.bytes))
            writes.add(Double(facts.writes - calls))
            computing.add(facts.computing - before)
        }
        terminal.send(part.after.flatMap(\.bytes))
        _ = terminal.drain(quiet: 60, patience: 200)
    }
    return [
        Figure("\(title): \(series.name), key to last byte", .milliseconds, time),
        Figure("\(title): \(series.name)", .bytes, bytes),
        Figure("\(title): \(series.name), writes, to memory too", .calls, writes),
        Figure("\(title): \(series.name), CPU", .microseconds, computing),
    ]
}
