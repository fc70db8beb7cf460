using Alliancing.Agreements;
using Ardalis.GuardClauses;

namespace Alliancing.Serialization;

/// <summary>What differs between two agreements, as it is recorded in a file.</summary>
/// <param name="Before">The first agreement, by id and version.</param>
/// <param name="After">The second agreement, by id and version.</param>
/// <param name="Changes">The differences in the order of the agreement; none when the two say the same.</param>
public sealed record RecordedDifference(string Before, string After, ValueList<AgreementChange> Changes)
{
    /// <summary>Records a difference.</summary>
    /// <param name="difference">The difference.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="difference"/> is null.</exception>
    public static RecordedDifference Of(AgreementDifference difference)
    {
        Guard.Against.Null(difference, nameof(difference));
        return new RecordedDifference(difference.Before, difference.After, difference.Changes);
    }
}
