using NodaTime;

namespace Alliancing.Lifecycle;

/// <summary>One thing that stands in the way of a gate: what is lacking, which evidence is wanted, from whom and by when.</summary>
/// <param name="FindingId">The id of the finding that it makes.</param>
/// <param name="Gate">The gate's id.</param>
/// <param name="Condition">The condition's id within its gate.</param>
/// <param name="Message">What is lacking.</param>
/// <param name="Wanted">The evidence wanted.</param>
/// <param name="Owner">Who sees to it.</param>
/// <param name="Due">The last day on which it is in time; null when no day is set.</param>
/// <param name="IsOverdue">Whether that day has passed.</param>
public sealed record UnmetCondition(string FindingId, string Gate, string Condition, string Message, string Wanted, string Owner, LocalDate? Due, bool IsOverdue)
{
    /// <summary>What is lacking, as a finding.</summary>
    /// <returns>An error that names evidence, owner and day.</returns>
    public Finding ToFinding() => Finding.Error(FindingId, $"gates[{Gate}].conditions[{Condition}]", $"{Message} Wanted: {Wanted}. Owner: {Owner}. {DueInWords}.");

    private string DueInWords => Due is not { } due ? "No day is set" : $"{(IsOverdue ? "Overdue since" : "Due on")} {IsoDate.Text(due)}";

    /// <summary>Prints the finding.</summary>
    /// <returns>The finding's text.</returns>
    public override string ToString() => ToFinding().ToString();
}
