import ArgumentParser

@main
struct Kartbord: ParsableCommand {
}
