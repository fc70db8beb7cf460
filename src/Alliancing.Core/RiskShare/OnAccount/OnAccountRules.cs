using System.Globalization;
using System.Text;

namespace Alliancing.RiskShare;

/// <summary>How results become cash: payments on account that a later statement puts right.</summary>
/// <remarks>
/// Interim gain is paid less what is retained, interim pain in full, and the final statement trues up in both directions with refunds.
/// The part of the gain to date that is released is what is not retained, or what the furthest milestone reached releases, whichever is more.
/// Fees and reimbursed cost are neither retained nor carried.
/// </remarks>
public sealed record OnAccountRules
{
    /// <summary>How the entitlement to date arises.</summary>
    public SeriesMethod Method { get; init; }

    /// <summary>Whose gain is retained, released, carried and refunded by these rules: participants or groups; null for the provider side.</summary>
    public Recipients? Of { get; init; }

    /// <summary>The part of interim gain that is retained before any milestone; 0 % to 100 %.</summary>
    public Rate Retention { get; init; }

    /// <summary>The milestones that release more of it.</summary>
    public ValueList<Milestone> Milestones { get; init; } = [];

    /// <summary>When gain that is no longer earned comes back.</summary>
    public RefundTiming Refunds { get; init; }

    /// <summary>Caps and floors over the life: clamps on the closed lines to date, in the order in which they are applied.</summary>
    /// <remarks>Their levels read the bases of all periods together.</remarks>
    public ValueList<ClosingClamp> LifeLimits { get; init; } = [];

    /// <summary>How losses stand against later gains; null when they are paid in full. For <see cref="SeriesMethod.SumOfPeriods"/> only.</summary>
    public LossCarryForward? CarryForward { get; init; }

    /// <summary>The basis that carries what has been advanced to each participant in all, which is recouped from what falls due; null for no advances.</summary>
    /// <remarks>What was recouped stays recouped: it counts as paid, and comes back in cash when a later statement turns out worse.</remarks>
    public Basis? Advances { get; init; }

    /// <summary>What joiners and leavers share; null when the terms do not say.</summary>
    public MembershipRules? Membership { get; init; }

    /// <summary>Simple interest a year of 365 days on what is paid late; null when the terms state none, and then there is none.</summary>
    public Rate? LateInterest { get; init; }

    /// <summary>The clause; null when none is stated.</summary>
    public string? Clause { get; init; }

    internal Recipients Covered => Of ?? Recipients.Providers;

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder("On account");
        text.Append(Clause is null ? string.Empty : $" [clause {Clause}]").Append('\n');
        int number = 0;
        foreach (string line in Points())
        {
            text.Append(CultureInfo.InvariantCulture, $"  {++number}. {line}\n");
        }

        return text.ToString();
    }

    /// <summary>Each rule in words that fit after a colon.</summary>
    internal IEnumerable<string> Points()
    {
        yield return Method == SeriesMethod.SumOfPeriods ? "the entitlement to date is the sum of the periods" : "the entitlement to date is that of the cumulative outturn";
        string pain = CarryForward is null ? "; interim pain is paid in full" : string.Empty;
        yield return Retention == Rate.Zero ? $"interim gain of {Covered} is paid in full{pain}" : $"{Retention} of the interim gain of {Covered} is retained{pain}";
        foreach (Milestone milestone in Milestones)
        {
            yield return milestone.ToString();
        }

        yield return $"gain that is no longer earned comes back {(Refunds == RefundTiming.AtOnce ? "at once" : "with the final statement")}";
        foreach (ClosingClamp limit in LifeLimits)
        {
            yield return $"over the life {limit.Statement}{(limit.Clause is null ? string.Empty : $" [clause {limit.Clause}]")}";
        }

        if (CarryForward is not null)
        {
            yield return CarryForward.ToString();
        }

        if (Advances is { } advances)
        {
            yield return $"advances by {advances} are recouped from what falls due";
        }

        if (Membership is not null)
        {
            yield return Membership.ToString();
        }

        yield return LateInterest is { } interest ? $"{interest} a year on what is paid late" : "no interest on what is paid late";
    }
}
