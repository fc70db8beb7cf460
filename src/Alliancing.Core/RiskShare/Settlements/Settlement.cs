namespace Alliancing.RiskShare;

/// <summary>An explained settlement: who receives or pays what, to the minor unit, with the clauses for each.</summary>
/// <remarks>
/// Lines of variance-funded components add up to the portion of the variance; owner-funded components, entitlements and clamps each add up to 0.
/// Every total is recomputed from the lines. Every participant has a line in every component, zero included, and the owner's line is always there.
/// Two settlements are equal when their results are, with the agreement, version, period and participants; terms, outturn and trace are how they came about.
/// </remarks>
/// <param name="Terms">The terms that were applied.</param>
/// <param name="Outturn">What they were applied to.</param>
/// <param name="Components">What each component came to.</param>
/// <param name="Lines">Every line.</param>
/// <param name="Findings">What was found and does not refuse the settlement.</param>
/// <param name="Trace">The explanation; null when it was not asked for.</param>
public sealed record Settlement(
    RiskShareTerms Terms,
    Outturn Outturn,
    ValueList<ComponentSettlement> Components,
    ValueList<SettlementLine> Lines,
    ValueList<Finding> Findings,
    Trace? Trace)
{
    /// <summary>The agreement's id.</summary>
    public string Agreement => Terms.Agreement;

    /// <summary>The agreement's version.</summary>
    public string Version => Terms.Version;

    /// <summary>The period settled.</summary>
    public ReportingPeriod Period => Outturn.Period;

    /// <summary>The currency of every amount.</summary>
    public Currency Currency => Terms.Currency;

    /// <summary>The participants in agreement order.</summary>
    public ValueList<Participant> Participants => Terms.Participants;

    /// <summary>What each account gets, in the order of accounts: participants first, always all of them.</summary>
    public IReadOnlyList<AccountSettlement> Accounts => [.. Lines.Select(l => l.Account).Distinct().Select(a => this[a])];

    /// <summary>The sum of all lines.</summary>
    public Money Total => Sum(Lines);

    /// <summary>What is left unallocated; legal, and shown.</summary>
    public Money Residual => this[Account.Residual].Due;

    /// <summary>What one account gets; nothing when it has no lines.</summary>
    /// <param name="account">The account.</param>
    public AccountSettlement this[Account account]
    {
        get
        {
            ValueList<SettlementLine> lines = [.. Lines.Where(l => l.Account == account)];
            return new AccountSettlement(account, lines, Sum(lines));
        }
    }

    /// <summary>What one participant gets.</summary>
    /// <param name="participant">The participant's id.</param>
    /// <exception cref="KeyNotFoundException">There is no such participant.</exception>
    public AccountSettlement this[ParticipantId participant] => Participants.Any(p => p.Id == participant)
        ? this[Account.Of(participant)]
        : throw new KeyNotFoundException($"There is no participant '{participant}'. Known are {string.Join(", ", Participants.Select(p => p.Id))}.");

    /// <inheritdoc/>
    public bool Equals(Settlement? other) =>
        other is not null && string.Equals(Agreement, other.Agreement, StringComparison.Ordinal) && string.Equals(Version, other.Version, StringComparison.Ordinal)
        && Period == other.Period && Currency == other.Currency && Participants.Equals(other.Participants) && Components.Equals(other.Components)
        && Lines.Equals(other.Lines) && Findings.Equals(other.Findings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Agreement, Version, Period, Lines);

    private Money Sum(IEnumerable<SettlementLine> lines) => lines.Aggregate(Money.Zero(Currency), static (sum, line) => sum + line.Amount);
}
