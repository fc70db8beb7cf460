using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Governance;

/// <summary>What the participants have delegated to the alliance, so that a commitment above a limit waits for the body that must approve it.</summary>
/// <param name="Limits">The limits.</param>
/// <example>
/// <code>
/// DelegatedLimits limits = new([new DelegatedLimit("council", Money.Pounds(250_000m), "the integrated joint board", new LocalDate(2025, 4, 1), Citation.Clause("6.2"))]);
/// Matter matter = limits.Bind(new Matter("2026-07", "Buy the building", MatterClass.LeadershipTeam) { Amount = Money.Pounds(250_000.01m) }, new LocalDate(2026, 3, 2));
/// int conditions = matter.Conditions.Count;   // 1
/// </code>
/// </example>
public sealed record DelegatedLimits(ValueList<DelegatedLimit> Limits)
{
    /// <summary>The limits.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<DelegatedLimit> Limits { get; init => field = Guard.Against.Null(value, nameof(Limits)); } = Guard.Against.Null(Limits, nameof(Limits));

    /// <summary>The limits that a matter exceeds on a day.</summary>
    /// <param name="matter">The matter; one that commits no money exceeds none.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="CurrencyMismatchException">The matter's amount and a limit are in different currencies.</exception>
    public ValueList<DelegatedLimit> ExceededBy(Matter matter, LocalDate on)
    {
        Guard.Against.Null(matter, nameof(matter));
        return matter.Amount is { } amount ? [.. Limits.Where(limit => limit.HoldsOn(on) && amount > limit.Limit)] : [];
    }

    /// <summary>Makes the approvals that a matter needs its conditions.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="on">The day.</param>
    /// <returns>The matter, with a condition for each limit that it exceeds.</returns>
    /// <exception cref="CurrencyMismatchException">The matter's amount and a limit are in different currencies.</exception>
    public Matter Bind(Matter matter, LocalDate on) => matter with
    {
        Conditions = [.. matter.Conditions, .. ExceededBy(matter, on).Select(limit => $"approval of {limit.Body} for {limit.Participant}, because {matter.Amount:C} is above the limit of {limit.Limit:C} ({limit.Source})")],
    };

    /// <summary>Finds out whether the participants' delegations are compatible, so that the leadership team can act as one.</summary>
    /// <param name="participants">The participants.</param>
    /// <param name="on">The day.</param>
    /// <returns>A warning for each participant without a limit that holds, and one when limits are in different currencies.</returns>
    public ValueList<Finding> Review(ValueList<Participant> participants, LocalDate on)
    {
        DelegatedLimit[] holding = [.. Limits.Where(limit => limit.HoldsOn(on))];
        return
        [
            .. Guard.Against.Null(participants, nameof(participants)).Where(participant => holding.All(limit => limit.Participant != participant.Id))
                .Select(participant => Finding.Warning(GovernanceIds.NoLimit, $"limits[{participant.Id}]", $"{participant.Name} has delegated nothing that holds on {IsoDate.Text(on)}. State up to how much the alliance may commit it, and whose approval it takes beyond that.")),
            .. holding.Select(limit => limit.Limit.Currency).Distinct().Count() > 1
                ? [Finding.Warning(GovernanceIds.MixedLimits, "limits", "The limits are in different currencies, so that they cannot be compared. State them in the agreement's.")]
                : Enumerable.Empty<Finding>(),
        ];
    }
}
