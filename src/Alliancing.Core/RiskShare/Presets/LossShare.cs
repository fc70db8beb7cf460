namespace Alliancing.RiskShare;

/// <summary>The pain side of a shared-savings programme: a parameter of <see cref="Presets.SharedSavingsTwoSided"/>.</summary>
public sealed record LossShare
{
    /// <summary>What a loss must reach before any of it is shared, as a rate of the benchmark; the whole of it is shared then.</summary>
    public required RateExpression MinimumRate { get; init; }

    /// <summary>The rate at which the loss is shared; 0 to 100 %.</summary>
    public required RateExpression Rate { get; init; }

    /// <summary>The most that is owed, before relief; null for no limit.</summary>
    public Level? Limit { get; init; }

    /// <summary>Relief for circumstances beyond control, after the limit and never more than the loss; a rate of <see cref="Basis.Amount"/> or a stated amount. Null for none.</summary>
    public Level? Relief { get; init; }

    /// <summary>The part of the loss owed for part of a year, for example months in the programme out of 12; at most 1. Null for the whole.</summary>
    public RateExpression? PartOfYear { get; init; }

    /// <summary>How several providers split it; null for equal parts.</summary>
    public SplitRule? By { get; init; }
}
