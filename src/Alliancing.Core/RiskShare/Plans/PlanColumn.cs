namespace Alliancing.RiskShare;

/// <summary>One input of a plan: what every outturn states in that place, as a whole number.</summary>
/// <remarks>
/// A number stands for <c>number ÷ 10^<see cref="Places"/></c>: a target of £1,234.56 is 123456, a score of 0.85 on a scale of two places is 85.
/// A fact is the position of its value in <see cref="Values"/>, and −1 for every other value; where the terms only ask whether it holds, 0 is no and 1 is yes.
/// </remarks>
public sealed record PlanColumn
{
    internal PlanColumn(string name, PlanColumnKind kind, int places)
    {
        Name = name;
        Kind = kind;
        Places = places;
    }

    /// <summary>Where the outturn states it: <c>target</c>, <c>measures.pot.actual</c>, <c>scores.quality</c>, <c>bases.feeAtRisk.alder</c>, <c>facts.met</c>.</summary>
    public string Name { get; }

    /// <summary>What the column holds.</summary>
    public PlanColumnKind Kind { get; }

    /// <summary>How many decimal places its whole numbers stand for; 0 for a fact.</summary>
    public int Places { get; }

    /// <summary>The values that the terms tell apart, for a fact; empty for every other column.</summary>
    public ValueList<string> Values { get; internal init; } = [];

    /// <summary>The measure, score, quantity or fact; null for the agreement's own target and actual, and for a basis.</summary>
    internal string? Id { get; init; }

    internal Basis Basis { get; init; }

    /// <summary>Whose amount of the basis it is; null for the amount in all.</summary>
    internal Account? Of { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
