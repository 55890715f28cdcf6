public import KartbordModel

/// What the workspace asks the program to do, since it cannot touch the world itself.
///
/// Paths are as seen from the folder of the workspace.
public enum WorkspaceRequest: Sendable, Equatable {
    /// Work on the map in this file.
    case open(path: String)
    /// Work on the map with this item, beginning there.
    case openAt(Station)
    /// Follow the threads through all maps.
    case readThreads
    /// Say which templates there are.
    case listTemplates
    /// Make a map from a template in this file, and work on it; no title is an empty one.
    case make(Template, title: String, path: String)
    /// Give a map a title and its file a name.
    case rename(path: String, title: String, newPath: String)
    /// Make a second map like this one.
    case copy(path: String, title: String, newPath: String)
    /// Make the map of the wanted state from this one, and work on it.
    case makeWanted(path: String, title: String, newPath: String)
    /// Write maps as documents beside them.
    case export(paths: [String], replacing: Bool)
    /// Draw the whole screen anew.
    case redraw
    /// Listen to the mouse, or leave it to the terminal.
    case mouse(Bool)
    /// Give the terminal back to the shell for a while.
    case suspend
    /// Leave the program.
    case quit
}
