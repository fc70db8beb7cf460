namespace Alliancing.RiskShare;

/// <summary>What a joiner and a leaver share of results of the time in which they were not members.</summary>
/// <remarks>
/// Each answer is explicit: what a history needs and the terms do not say is refused. Under <see cref="SeriesMethod.Cumulative"/> the one period runs from the first day to date,
/// so only the answers for the period of joining and of leaving are asked for. A participant that joins after the first day of a period and leaves before its last is asked for both.
/// Gain or loss is that of the participant's whole period, all components together. Fees and reimbursed cost are not touched.
/// </remarks>
/// <param name="BeforeJoining">A joiner's share of periods that ended before it joined: none or whole; null when the terms do not say.</param>
/// <param name="Joining">Its share of the period in which it joins; null when the terms do not say.</param>
/// <param name="LeavingGain">A leaver's share of a gain of the period in which it leaves; null when the terms do not say.</param>
/// <param name="LeavingLoss">Its share of a loss of that period; null when the terms do not say.</param>
/// <param name="AfterLeaving">Its share of periods that begin after it left: none or whole; null when the terms do not say.</param>
/// <param name="By">In what a part of a period is counted.</param>
/// <param name="Counterparty">Who takes or bears what it does not: the owner, a participant or the residual.</param>
/// <param name="Clause">The clause; null when none is stated.</param>
public sealed record MembershipRules(
    PartShare? BeforeJoining = null,
    PartShare? Joining = null,
    PartShare? LeavingGain = null,
    PartShare? LeavingLoss = null,
    PartShare? AfterLeaving = null,
    Proration By = Proration.Months,
    Account Counterparty = default,
    string? Clause = null)
{
    /// <inheritdoc/>
    public override string ToString() =>
        $"a joiner shares {Word(BeforeJoining)} of earlier periods and {Word(Joining)} of the period in which it joins; a leaver {Word(LeavingGain)} of a gain and {Word(LeavingLoss)} of a loss "
        + $"of the period in which it leaves, and {Word(AfterLeaving)} of later periods; parts by {(By == Proration.Months ? "months" : "days")}; the rest to {To.Describe(Counterparty)}"
        + (Clause is null ? string.Empty : $" [clause {Clause}]");

    private static string Word(PartShare? share) => share switch
    {
        null => "an unstated part",
        PartShare.None => "nothing",
        PartShare.Prorated => "its part of the time",
        _ => "the whole",
    };
}
