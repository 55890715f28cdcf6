// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

// `Int(exactly:)` of a number calls libm, which nothing else brings along: without this, a program
// that imports neither Foundation nor Glibc does not link.
let mathematics: [LinkerSetting] = [.linkedLibrary("m")]

let package = Package(
    name: "kartbord",
    products: [
        .library(name: "KartbordModel", targets: ["KartbordModel"]),
        .library(name: "KartbordFormats", targets: ["KartbordFormats"]),
        .executable(name: "kartbord", targets: ["kartbord"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        .target(name: "KartbordModel", swiftSettings: settings, linkerSettings: mathematics),
        .target(name: "KartbordText", swiftSettings: settings, linkerSettings: mathematics),
        .target(name: "KartbordScreen", dependencies: ["KartbordText"], swiftSettings: settings),
        .target(
            name: "KartbordFormats",
            dependencies: ["KartbordModel", "KartbordText"],
            swiftSettings: settings,
            linkerSettings: mathematics
        ),
        .target(
            name: "KartbordInterface",
            dependencies: ["KartbordScreen", "KartbordFormats", "KartbordModel", "KartbordText"],
            swiftSettings: settings
        ),
        .target(
            name: "KartbordStorage",
            dependencies: ["KartbordFormats", "KartbordModel", "CLandlock"],
            swiftSettings: settings
        ),
        .target(name: "CLandlock"),
        .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw")]),
        .target(
            name: "KartbordTerminal",
            dependencies: ["KartbordScreen", "CNcurses"],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "kartbord",
            dependencies: [
                "KartbordTerminal", "KartbordStorage", "KartbordInterface", "KartbordFormats",
                "KartbordScreen", "KartbordModel", "KartbordText",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "KartbordBenchmark",
            dependencies: [
                "kartbord", "KartbordStorage", "KartbordInterface", "KartbordFormats",
                "KartbordScreen", "KartbordModel", "KartbordText",
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "KartbordModelTests", dependencies: ["KartbordModel"], swiftSettings: settings),
        .testTarget(
            name: "KartbordTextTests",
            dependencies: ["KartbordText"],
            exclude: ["Generators"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "KartbordScreenTests",
            dependencies: ["KartbordScreen", "KartbordText"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "KartbordFormatsTests",
            dependencies: ["KartbordFormats", "KartbordModel", "KartbordText"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "KartbordStorageTests",
            dependencies: ["KartbordStorage", "KartbordFormats", "KartbordModel"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "KartbordInterfaceTests",
            dependencies: [
                "KartbordInterface", "KartbordScreen", "KartbordFormats", "KartbordModel",
                "KartbordText",
            ],
            exclude: ["Scenarios/Played"],
            swiftSettings: settings
        ),
        .testTarget(name: "ProgramTests", dependencies: ["kartbord"], swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
