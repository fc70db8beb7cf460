namespace Alliancing.RiskShare;

/// <summary>The gain side of a shared-savings programme: parameters of <see cref="Presets.SharedSavingsOneSided"/> and <see cref="Presets.SharedSavingsTwoSided"/>.</summary>
public sealed record SavingsShare
{
    /// <summary>What a saving must reach before any of it is shared, as a rate of the benchmark; the whole of it is shared then.</summary>
    public required RateExpression MinimumRate { get; init; }

    /// <summary>The rate at which the saving is shared; 0 to 100 %.</summary>
    public required RateExpression Rate { get; init; }

    /// <summary>The rate at which a saving below the minimum is shared all the same; null for nothing.</summary>
    public RateExpression? RateBelowMinimum { get; init; }

    /// <summary>What must hold for anything to be paid, for example membership on the last day; null for nothing.</summary>
    public Criterion? PaidWhen { get; init; }

    /// <summary>The rate taken off before the payment limit; null for none.</summary>
    public Rate? Levy { get; init; }

    /// <summary>Who receives what is taken off.</summary>
    public Destination LevyTo { get; init; } = To.Owner;

    /// <summary>The most that is paid, as a rate of the benchmark; null for no limit.</summary>
    public Rate? PaymentLimit { get; init; }

    /// <summary>How several providers split it; null for equal parts.</summary>
    public SplitRule? By { get; init; }
}
