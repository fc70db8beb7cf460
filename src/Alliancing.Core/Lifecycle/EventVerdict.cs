namespace Alliancing.Lifecycle;

/// <summary>What became of an event.</summary>
public enum EventVerdict
{
    /// <summary>It was refused: nothing changed, and the findings say everything that stands in the way.</summary>
    Refused = 0,

    /// <summary>It was appended and counts.</summary>
    Accepted,

    /// <summary>It was appended and is held: it counts once its phase is open.</summary>
    Held,

    /// <summary>The template declares it to be of no effect here: nothing changed, and nothing is wrong.</summary>
    Ignored,
}
