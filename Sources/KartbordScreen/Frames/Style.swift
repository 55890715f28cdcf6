/// What a piece of the screen means; a theme decides how that looks.
///
/// No style may be needed to understand the screen: a reader without colours, or without styles at
/// all, gets the same facts from the characters.
public enum Style: UInt8, CaseIterable, Sendable {
    /// Text like any other.
    case plain
    /// The title line of the screen.
    case title
    /// A heading inside the map.
    case heading
    /// The heading of a phase, or of before, during and after.
    case phase
    /// The name of a lane at the left edge.
    case laneName
    /// The chosen thing.
    case chosen
    /// The edge of the box in which the chosen thing stands.
    case chosenEdge
    /// What the chosen thing is linked to.
    case linked
    /// A line along such links.
    case link
    /// A low point: a feeling below zero, a pain point.
    case low
    /// A high point: a feeling above zero, a gain.
    case high
    /// A feeling of zero.
    case neutral
    /// A warning.
    case warning
    /// An error.
    case error
    /// What is only assumed and has no evidence.
    case assumed
    /// What does not belong to the chosen thing and steps back.
    case dimmed
    /// A prompt in an empty place.
    case hint
    /// A key in the footer.
    case footerKey
    /// What a key in the footer does.
    case footer
    /// A message above the footer.
    case message
    /// The value of a field.
    case field
    /// The name of a field.
    case fieldLabel
    /// Text that is being typed.
    case input
    /// What a search found.
    case match
    /// A line that divides the map.
    case line
    /// The curve of the first persona.
    case curve1
    /// The curve of the second persona.
    case curve2
    /// The curve of the third persona.
    case curve3
    /// The curve of the fourth persona.
    case curve4
    /// The curve of the fifth persona.
    case curve5
    /// The curve of the map that a wanted map came from.
    case origin
    /// The line of interaction or of visibility.
    case lineRule
}
