using NodaTime;

namespace Alliancing.RiskShare;

/// <summary>The account at the last statement of a history: who is due what, and why.</summary>
/// <remarks>
/// Every participant has a position. An owner that holds the money itself records no payments; its position shows what it keeps or bears to date.
/// Lines add up as in a <see cref="Settlement"/>, to date; losses brought forward from before the history come off.
/// Two statements are equal when their results are, with the agreement, version and currency; terms, history and trace are how they came about.
/// </remarks>
/// <param name="Terms">The terms that were applied.</param>
/// <param name="History">What they were applied to.</param>
/// <param name="Statements">Every statement of the history as it was drawn up, in their order; the last is this one.</param>
/// <param name="Components">What each component came to, to date.</param>
/// <param name="Late">What was paid late or is overdue.</param>
/// <param name="Findings">What was found and does not refuse the statement.</param>
/// <param name="Trace">The explanation; null when it was not asked for.</param>
public sealed record OnAccountStatement(
    RiskShareTerms Terms,
    SettlementHistory History,
    ValueList<DrawnStatement> Statements,
    ValueList<ComponentSettlement> Components,
    ValueList<LatePayment> Late,
    ValueList<Finding> Findings,
    Trace? Trace)
{
    /// <summary>The agreement's id.</summary>
    public string Agreement => Terms.Agreement;

    /// <summary>The agreement's version.</summary>
    public string Version => Terms.Version;

    /// <summary>The currency of every amount.</summary>
    public Currency Currency => Terms.Currency;

    /// <summary>The day on which the account is drawn up.</summary>
    public LocalDate AsAt => History.AsAt;

    /// <summary>From the first day of the history to the last.</summary>
    public ReportingPeriod Period => ReportingPeriod.Between(Statements[0].Period.First, Statements[^1].Period.Last);

    /// <summary>Interim or final.</summary>
    public StatementKind Kind => Statements[^1].Kind;

    /// <summary>Where every account stands now, participants first.</summary>
    public ValueList<OnAccountPosition> Positions => Statements[^1].Positions;

    /// <summary>Rounding of earlier periods that this statement takes back.</summary>
    public ValueList<RoundingCorrection> Corrections => Statements[^1].Corrections;

    /// <summary>Every line to date, account by account.</summary>
    public IReadOnlyList<SettlementLine> Lines => [.. Positions.SelectMany(p => p.Lines)];

    /// <summary>Where one account stands.</summary>
    /// <param name="account">The account.</param>
    /// <exception cref="KeyNotFoundException">The account has neither lines nor payments.</exception>
    public OnAccountPosition this[Account account] => Positions.FirstOrDefault(p => p.Account == account)
        ?? throw new KeyNotFoundException($"The statement has no position of '{account}'. It has {string.Join(", ", Positions.Select(p => p.Account))}.");

    /// <summary>Where one participant stands.</summary>
    /// <param name="participant">The participant's id.</param>
    /// <exception cref="KeyNotFoundException">There is no such participant.</exception>
    public OnAccountPosition this[ParticipantId participant] => this[Account.Of(participant)];

    /// <inheritdoc/>
    public bool Equals(OnAccountStatement? other) =>
        other is not null && string.Equals(Agreement, other.Agreement, StringComparison.Ordinal) && string.Equals(Version, other.Version, StringComparison.Ordinal)
        && Currency == other.Currency && Statements.Equals(other.Statements) && Components.Equals(other.Components) && Late.Equals(other.Late) && Findings.Equals(other.Findings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Agreement, Version, Statements);
}
