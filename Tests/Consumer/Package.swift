// swift-tools-version: 6.2

// A program of somebody else that reads, changes and writes maps, to see that the libraries can be
// used alone. It is no target of Kartbord's own package.

import PackageDescription

let package = Package(
    name: "Consumer",
    dependencies: [.package(name: "kartbord", path: "../..")],
    targets: [
        .executableTarget(
            name: "Consumer",
            dependencies: [
                .product(name: "KartbordModel", package: "kartbord"),
                .product(name: "KartbordFormats", package: "kartbord"),
            ]
        )
    ],
    swiftLanguageModes: [.v6]
)
