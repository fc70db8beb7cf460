using Alliancing.RiskShare;

namespace Alliancing.Serialization;

/// <summary>On-account rules as they stand in an agreement's file.</summary>
internal sealed record OnAccountDocument(
    SeriesMethod Method,
    Recipients? Of = null,
    Rate? Retention = null,
    ValueList<Milestone>? Milestones = null,
    RefundTiming? Refunds = null,
    ValueList<ClosingClamp>? LifeLimits = null,
    LossCarryForward? CarryForward = null,
    Basis? Advances = null,
    MembershipRules? Membership = null,
    Rate? LateInterest = null,
    string? Clause = null)
{
    public static OnAccountDocument From(OnAccountRules rules) => new(
        rules.Method,
        rules.Of,
        rules.Retention == Rate.Zero ? null : rules.Retention,
        rules.Milestones.Count == 0 ? null : rules.Milestones,
        rules.Refunds == default ? null : rules.Refunds,
        rules.LifeLimits.Count == 0 ? null : rules.LifeLimits,
        rules.CarryForward,
        rules.Advances,
        rules.Membership,
        rules.LateInterest,
        rules.Clause);

    public OnAccountRules ToRules() => new()
    {
        Method = Method,
        Of = Of,
        Retention = Retention ?? Rate.Zero,
        Milestones = Milestones ?? [],
        Refunds = Refunds ?? default,
        LifeLimits = LifeLimits ?? [],
        CarryForward = CarryForward,
        Advances = Advances,
        Membership = Membership,
        LateInterest = LateInterest,
        Clause = Clause,
    };
}
