using Alliancing.Governance;
using NodaTime;

namespace Alliancing.Serialization;

/// <summary>How one decision stood by recorded minutes.</summary>
/// <param name="Id">The decision's id.</param>
/// <param name="Title">Its matter.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Text">The text in force.</param>
/// <param name="Rule">The rule in plain English.</param>
/// <param name="Seats">Every seat with its position and reasons.</param>
/// <param name="Cause">Why it was not agreed; null when it was, or when nothing is decided.</param>
/// <param name="Step">The step of the ladder on which it is; null for none.</param>
/// <param name="TextVersion">The version of the text in force, from 1.</param>
/// <param name="OpenedAt">When it opened; null before.</param>
/// <param name="Deadline">The last instant at which a position counts; null before opening.</param>
/// <param name="ClosedAt">When it closed; null while it is open and before.</param>
/// <param name="Challengeable">Whether it may be challenged; null when not.</param>
/// <param name="Unmet">The conditions between agreement and effect; null for none.</param>
/// <param name="Conflicts">The conflicts of interest; null for none.</param>
/// <param name="WouldChange">What would change the outcome; null for nothing.</param>
/// <param name="Next">What happens next; null for nothing.</param>
/// <param name="Notes">The notes put with it; null for none.</param>
/// <param name="EarlierResults">The results before it was reopened; null for none.</param>
/// <param name="Warnings">What deserves attention; null for nothing.</param>
public sealed record RecordedDecision(
    string Id,
    string Title,
    DecisionOutcome Outcome,
    DecisionStatus Status,
    string Text,
    string Rule,
    ValueList<RecordedSeat> Seats,
    NotAgreedCause? Cause = null,
    string? Step = null,
    int TextVersion = 1,
    Instant? OpenedAt = null,
    Deadline? Deadline = null,
    Instant? ClosedAt = null,
    bool? Challengeable = null,
    ValueList<string>? Unmet = null,
    ValueList<string>? Conflicts = null,
    ValueList<string>? WouldChange = null,
    ValueList<NextStep>? Next = null,
    ValueList<string>? Notes = null,
    ValueList<EarlierResult>? EarlierResults = null,
    ValueList<RecordedFinding>? Warnings = null)
{
    /// <summary>Records a decision.</summary>
    /// <param name="report">The decision's report.</param>
    /// <returns>The record.</returns>
    public static RecordedDecision Of(DecisionReport report) => new(
        report.Matter.Id,
        report.Matter.Title,
        report.Outcome,
        report.Status,
        report.Text,
        report.RuleInWords,
        [.. report.Seats.Select(RecordedSeat.Of)],
        report.Cause == NotAgreedCause.None ? null : report.Cause,
        report.Step?.Name,
        report.TextVersion,
        report.OpenedAt,
        report.Deadline,
        report.ClosedAt,
        report.Challengeable ? true : null,
        Lists.Some(report.Unmet),
        Lists.Some(report.Conflicts),
        Lists.Some(report.WouldChange),
        Lists.Some(report.Next),
        Lists.Some(report.Notes),
        Lists.Some(report.EarlierResults),
        Lists.Some(report.Warnings, RecordedFinding.Of));
}
