import Glibc
import KartbordText

/// Standard output, standard error and standard input.
enum Console {
    /// Writes lines to standard output; what comes from a file must be made visible before.
    static func print(_ text: String) throws(ProgramError) {
        try write(Array((text + "\n").utf8))
    }

    /// Writes bytes to standard output as they are.
    static func write(_ bytes: [UInt8]) throws(ProgramError) {
        let code = send(bytes, to: STDOUT_FILENO)
        guard code == 0 else { throw .noOutput(code: code) }
    }

    /// Writes a line to standard error, for which nobody can be told if it fails.
    static func remark(_ text: String) {
        _ = send(Array((text + "\n").utf8), to: STDERR_FILENO)
    }

    /// Reads standard input to its end, or as far as a map may reach.
    static func read(atMost limit: Int) throws(ProgramError) -> [UInt8] {
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= limit {
            let count = Glibc.read(STDIN_FILENO, &part, part.count)
            if count == 0 { break }
            if count > 0 {
                bytes += part[..<count]
            } else if errno != EINTR {
                throw .noInput(code: errno)
            }
        }
        return bytes
    }

    /// Writes everything; the answer is the error of the system, 0 for none.
    private static func send(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress, $0.count)
            }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                return errno
            }
        }
        return 0
    }
}
