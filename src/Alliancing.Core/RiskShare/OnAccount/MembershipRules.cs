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
    public override string ToString()
    {
        string joiner = Share("a joiner shares", (BeforeJoining, "earlier periods"), (Joining, "the period in which it joins"));
        string leaver = Share("a leaver shares", (LeavingGain, "a gain of the period in which it leaves"), (LeavingLoss, "a loss of the period in which it leaves"), (AfterLeaving, "later periods"));
        return joiner.Length + leaver.Length == 0
            ? "nothing is stated of joiners and leavers"
            : $"{joiner}{leaver}parts by {(By == Proration.Months ? "months" : "days")}; the rest to {To.Describe(Counterparty)}{(Clause is null ? string.Empty : $" [clause {Clause}]")}";
    }

    private static string Share(string who, params ReadOnlySpan<(PartShare? Part, string Of)> answers)
    {
        var parts = new List<string>();
        foreach ((PartShare? part, string of) in answers)
        {
            if (part is { } stated)
            {
                parts.Add($"{(stated == PartShare.None ? "nothing" : stated == PartShare.Prorated ? "its part of the time" : "the whole")} of {of}");
            }
        }

        return parts.Count == 0 ? string.Empty : $"{who} {string.Join(", ", parts)}; ";
    }
}
