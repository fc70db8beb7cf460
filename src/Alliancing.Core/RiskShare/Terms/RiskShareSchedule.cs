using NodaTime;

namespace Alliancing.RiskShare;

/// <summary>The risk-share schedule as it is written, before it has been checked.</summary>
/// <remarks><see cref="RiskShareTerms.Create(RiskShareSchedule)"/> checks it; only checked terms settle.</remarks>
public sealed record RiskShareSchedule
{
    /// <summary>The agreement's id.</summary>
    public required string Agreement { get; init; }

    /// <summary>The agreement's name for people; null when the id says enough.</summary>
    public string? Name { get; init; }

    /// <summary>The agreement's version.</summary>
    public string Version { get; init; } = "1";

    /// <summary>The currency of every amount.</summary>
    public Currency Currency { get; init; }

    /// <summary>The first day of the agreement; null when it is not stated.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day of the agreement; null when it is open-ended.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The participants in agreement order, which is the order of ties.</summary>
    public required ValueList<Participant> Participants { get; init; }

    /// <summary>How a component's whole amount becomes whole minor units, on its magnitude.</summary>
    public Rounding Rounding { get; init; }

    /// <summary>The scales of the scores that the terms read.</summary>
    public ValueList<ScoreScale> Scores { get; init; } = [];

    /// <summary>The named groups.</summary>
    public ValueList<ParticipantGroup> Groups { get; init; } = [];

    /// <summary>The payees outside the alliance.</summary>
    public ValueList<OutsidePayee> Payees { get; init; } = [];

    /// <summary>The tagged reserves.</summary>
    public ValueList<TaggedReserve> Reserves { get; init; } = [];

    /// <summary>The components; at least one.</summary>
    public required ValueList<Component> Components { get; init; }

    /// <summary>How the owner side's account is split when it has several participants; null when it has one.</summary>
    public SplitRule? Owners { get; init; }

    /// <summary>Fees and reimbursed cost.</summary>
    public ValueList<Entitlement> Entitlements { get; init; } = [];

    /// <summary>The closing clamps, in the order in which they are applied.</summary>
    public ValueList<ClosingClamp> Closing { get; init; } = [];
}
