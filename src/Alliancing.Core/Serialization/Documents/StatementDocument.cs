using Alliancing.RiskShare;

namespace Alliancing.Serialization;

/// <summary>One statement of a history as it stands in a file.</summary>
internal sealed record StatementDocument(StatementKind Kind, OutturnDocument Outturn, ValueList<string>? Milestones = null)
{
    public static StatementDocument Of(PeriodStatement statement, Currency currency) =>
        new(statement.Kind, OutturnDocument.Of(statement.Outturn, currency) with { Currency = null }, statement.Milestones);

    public PeriodStatement ToStatement() => new(Kind, Outturn.ToOutturn(), Milestones);
}
