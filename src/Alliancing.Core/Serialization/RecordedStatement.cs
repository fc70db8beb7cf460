using Alliancing.RiskShare;
using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Serialization;

/// <summary>A statement on account as it is recorded in a file, with every statement before it.</summary>
/// <param name="Agreement">The agreement's id.</param>
/// <param name="AsAt">The day on which the account is drawn up.</param>
/// <param name="Statements">Every statement of the series, in their order; the last is this one.</param>
/// <param name="AgreementVersion">The agreement's version; null when it is not recorded.</param>
/// <param name="Currency">The currency; null for pounds.</param>
/// <param name="Source">Where the figures come from; null for a statement made by this library.</param>
/// <param name="Components">What each component came to, to date; null when it is not recorded.</param>
/// <param name="Late">What was paid late or is overdue; null for nothing.</param>
/// <param name="Findings">What was found; null for nothing.</param>
/// <param name="Trace">How it was calculated; null when it is not recorded.</param>
public sealed record RecordedStatement(
    string Agreement,
    LocalDate AsAt,
    ValueList<RecordedDrawing> Statements,
    string? AgreementVersion = null,
    Currency? Currency = null,
    string? Source = null,
    ValueList<ComponentSettlement>? Components = null,
    ValueList<LatePayment>? Late = null,
    ValueList<RecordedFinding>? Findings = null,
    RecordedTrace? Trace = null)
{
    /// <summary>Records a statement on account.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>The record, without the trace.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statement"/> is null.</exception>
    public static RecordedStatement Of(OnAccountStatement statement)
    {
        Guard.Against.Null(statement, nameof(statement));
        return new RecordedStatement(
            statement.Agreement,
            statement.AsAt,
            [.. statement.Statements.Select(RecordedDrawing.Of)],
            statement.Version,
            statement.Currency,
            null,
            statement.Components,
            statement.Late.Count == 0 ? null : statement.Late,
            statement.Findings.Count == 0 ? null : [.. statement.Findings.Select(RecordedFinding.Of)]);
    }

    /// <summary>Adds the record up: the lines of each account to its entitlement, those of each component to what it came to, entitlements and limits to nothing.</summary>
    /// <returns>What does not add up; nothing where the record is whole. Only lines that are recorded can be added up, and components where the last statement has lines.</returns>
    public ValueList<Finding> Review()
    {
        var findings = new List<Finding>();
        for (int i = 0; i < Statements.Count; i++)
        {
            bool isLast = i == Statements.Count - 1;
            ValueList<RecordedPosition> positions = Statements[i].Positions;
            var sums = new RecordedSums(Currency ?? default, isLast ? Components : null, findings);
            for (int p = 0; p < positions.Count; p++)
            {
                sums.Check(positions[p], FormattableString.Invariant($"statements[{i}].positions[{p}].entitlement"));
            }

            if (positions.All(p => p.Lines is not null || p.Entitlement.IsZero))
            {
                sums.Check([.. positions.SelectMany(p => p.Lines ?? [])], FormattableString.Invariant($"statements[{i}].positions"));
            }
        }

        return [.. findings];
    }
}
