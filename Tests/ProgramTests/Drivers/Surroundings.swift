import Glibc

/// Where the tests run: the project's folder, the program that was built, the environment.
enum Surroundings {
    /// The folder of the project.
    static let project = String(
        #filePath.dropLast("/Tests/ProgramTests/Drivers/Surroundings.swift".count))

    /// The program, which was built into the folder of the tests.
    static let program: String = {
        guard let runner = realpath("/proc/self/exe", nil) else {
            preconditionFailure("A process can always read where its own program is.")
        }
        defer { free(runner) }
        return String(cString: runner).split(separator: "/").dropLast()
            .reduce("") { "\($0)/\($1)" } + "/kartbord"
    }()

    /// As little as a program needs, and nothing of what the person who runs the tests has set.
    static let variables = [
        "PATH": "/usr/bin:/bin:/usr/sbin:/sbin",
        "HOME": "/nonexistent",
        "LANG": "C.UTF-8",
        "SWIFT_BACKTRACE": "enable=no",
    ]

    /// Every map that the project carries: the examples and the templates.
    static let maps: [String] = ["examples", "templates"].flatMap { files(below: $0) }
        .filter { $0.hasSuffix(".json") }

    private static func files(below path: String) -> [String] {
        namesInFolder(project + "/" + path).flatMap { name in
            let below = files(below: path + "/" + name)
            return below.isEmpty ? [path + "/" + name] : below
        }
    }
}

/// Runs the program to its end.
func kartbord(
    _ arguments: [String], input: String = "", folder: String? = nil,
    environment: [String: String] = [:]
) throws -> Subprocess {
    try Subprocess(
        [Surroundings.program] + arguments,
        environment: Surroundings.variables.merging(environment) { $1 }, input: input,
        folder: folder)
}

/// Runs the program to its end.
func kartbord(
    _ arguments: String..., input: String = "", folder: String? = nil
) throws -> Subprocess {
    try kartbord(arguments, input: input, folder: folder)
}
