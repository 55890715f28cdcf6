import Glibc

extension PseudoTerminal {
    /// Takes what the program writes next, and waits for it so many milliseconds at most.
    func listen(atMost milliseconds: Double) -> [UInt8] {
        var wanted = request
        return poll(&wanted, 1, Int32(milliseconds.rounded(.up))) > 0 ? take() : []
    }

    /// Ends the program with what nobody can hold back, and waits until it is gone.
    func killProgram() {
        kill(process, SIGKILL)
        var found = siginfo_t()
        waitid(P_PID, id_t(process), &found, WEXITED | WNOWAIT)
    }
}
