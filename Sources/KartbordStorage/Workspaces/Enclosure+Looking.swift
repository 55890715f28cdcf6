import Glibc

extension Enclosure {
    /// Whether the program may look into a folder: everywhere, or only below the folder of the maps
    /// where an enclosure is in force.
    public static func letsLook(into folder: String) -> Bool {
        guard let inForce else { return true }
        guard let found = realpath(folder, nil) else { return false }
        defer { free(found) }
        return inForce.holds(String(cString: found))
    }
}
