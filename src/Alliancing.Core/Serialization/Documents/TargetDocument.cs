using Alliancing.RiskShare;
using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Serialization;

/// <summary>A target as it stands in an outturn's file.</summary>
internal sealed record TargetDocument(Money Amount, ValueList<AdjustmentDocument>? Adjustments = null)
{
    public static TargetDocument? Of(AgreedTarget? target) => target is null
        ? null
        : new TargetDocument(target.Amount, target.Adjustments is { } all ? [.. all.Select(a => new AdjustmentDocument(a.On, a.Reason, a.Amount, a.Clause, a.Indexed))] : null);

    public AgreedTarget ToTarget(ValueList<PublishedIndex> indices) => new(Amount, Adjustments is { } all ? [.. all.Select(a => a.ToAdjustment(indices))] : null);
}

/// <summary>An adjustment of a target as it stands in an outturn's file: its amount may be left out where an index makes it.</summary>
internal sealed record AdjustmentDocument
{
    public AdjustmentDocument(LocalDate on, string reason, Money? amount = null, string? clause = null, Indexation? indexed = null)
    {
        On = on;
        Amount = amount;
        Reason = Guard.Against.NullOrWhiteSpace(reason, nameof(reason), "The adjustment has no reason. Say why the target was adjusted.");
        Clause = clause;
        Indexed = indexed;
        if (amount is null && indexed is null)
        {
            throw new ArgumentException("The adjustment has neither an amount nor an index that makes it. Give one of them.", nameof(amount));
        }
    }

    public LocalDate On { get; }

    public Money? Amount { get; }

    public string Reason { get; }

    public string? Clause { get; }

    public Indexation? Indexed { get; }

    public TargetAdjustment ToAdjustment(ValueList<PublishedIndex> indices) => new(On, Amount ?? Made(indices), Reason, Clause, Indexed);

    /// <summary>What the index makes; nothing where it cannot, which the settlement finds and refuses.</summary>
    private Money Made(ValueList<PublishedIndex> indices)
    {
        PublishedIndex? index = indices.FirstOrDefault(i => string.Equals(i.Id, Indexed!.Index, StringComparison.Ordinal));
        return index is not null && index.TryAsAt(Indexed!.BaseDate, out _) && index.TryAsAt(Indexed.At ?? On, out _)
            && Indexed.Exact(index, On) is var exact && exact.MinorUnits.TryRound(Indexed.Rounding, out long whole)
            ? Money.FromMinorUnits(whole, exact.Currency)
            : Money.Zero(Indexed!.Base.Currency);
    }
}
