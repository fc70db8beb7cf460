namespace Alliancing.Governance;

/// <summary>When the positions of others may be seen.</summary>
/// <remarks>The zero value is <see cref="Always"/>.</remarks>
public enum ResultsShown
{
    /// <summary>From the start.</summary>
    Always = 0,

    /// <summary>Not before the decision has closed.</summary>
    AfterClose,
}
