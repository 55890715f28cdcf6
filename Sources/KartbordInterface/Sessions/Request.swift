public import KartbordModel

/// What a session asks the program to do, since it cannot touch the world itself.
public enum Request: Sendable, Equatable {
    /// Bring a change to the disk.
    case store(Change)
    /// Write the file now.
    case saveNow
    /// Go back to where the map was opened: the workspace, else out of the program.
    case goBack
    /// Read the maps around this one again.
    case readMaps
    /// Go on in another map, from which one can come back by the trail.
    case open(MapPlace, Trail)
    /// Leave the program; everything has been handed over.
    case quit
    /// Give the terminal back to the shell for a while.
    case suspend
    /// Draw the whole screen anew.
    case redraw
    /// Listen to the mouse, or leave it to the terminal.
    case mouse(Bool)
    /// Send a text to the terminal's clipboard.
    case clipboard(String)
    /// Write a text to a file beside the map.
    case export(name: String, text: String, replacing: Bool)
}
