namespace Alliancing.Governance;

/// <summary>Every eligible seat must agree; nobody is outvoted.</summary>
/// <param name="StandAsideAllowed">Whether a seat may stand aside and let the others agree, which makes a consensus.</param>
public sealed record Unanimity(bool StandAsideAllowed = false) : DecisionTest
{
    /// <inheritdoc/>
    public override string Sentence => StandAsideAllowed
        ? "Every eligible seat must assent or stand aside, and at least one must assent; with a seat standing aside it is a consensus and not unanimous."
        : "Every eligible seat must assent; standing aside is not enough.";
}
