namespace Alliancing.RiskShare;

/// <summary>The account at the last statement of a history: who is due what, and why.</summary>
/// <remarks>
/// Every participant has a position. An owner that holds the money itself records no payments; its position shows what it keeps or bears to date.
/// Lines add up as in a <see cref="Settlement"/>, to date.
/// </remarks>
/// <param name="Agreement">The agreement's id.</param>
/// <param name="Version">The agreement's version.</param>
/// <param name="Period">From the first day of the history to the last.</param>
/// <param name="Kind">Interim or final.</param>
/// <param name="Currency">The currency of every amount.</param>
/// <param name="Components">What each component came to, to date.</param>
/// <param name="Positions">Every account that has lines or payments, participants first.</param>
/// <param name="Corrections">Rounding of earlier periods.</param>
/// <param name="Late">What was paid late or is overdue.</param>
/// <param name="Findings">What was found and does not refuse the statement.</param>
/// <param name="Trace">The explanation; null when it was not asked for.</param>
public sealed record OnAccountStatement(
    string Agreement,
    string Version,
    ReportingPeriod Period,
    StatementKind Kind,
    Currency Currency,
    ValueList<ComponentSettlement> Components,
    ValueList<OnAccountPosition> Positions,
    ValueList<RoundingCorrection> Corrections,
    ValueList<LatePayment> Late,
    ValueList<Finding> Findings,
    Trace? Trace)
{
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
        && Period == other.Period && Kind == other.Kind && Currency == other.Currency && Components.Equals(other.Components) && Positions.Equals(other.Positions)
        && Corrections.Equals(other.Corrections) && Late.Equals(other.Late) && Findings.Equals(other.Findings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Agreement, Version, Period, Kind, Positions);
}
