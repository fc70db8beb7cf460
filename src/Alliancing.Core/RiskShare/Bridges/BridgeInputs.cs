namespace Alliancing.RiskShare;

/// <summary>The inputs between two settlements: some groups as in the later one, the others as in the earlier.</summary>
/// <remarks>
/// A value that one side does not state at all is taken from the other: a settlement that reads it would be refused without it, so no result is changed.
/// What only one version of the terms knows, such as a joiner's fee or a score on another scale, comes and goes with the terms.
/// </remarks>
internal sealed class BridgeInputs(Settlement before, Settlement after)
{
    public (RiskShareTerms Terms, Outturn Outturn) With(IReadOnlyCollection<BridgeGroup> replaced)
    {
        (Settlement settled, Settlement unsettled) = Sides(replaced, BridgeGroup.Terms);
        (Outturn target, Outturn otherTarget) = Outturns(replaced, BridgeGroup.Target);
        (Outturn cost, Outturn otherCost) = Outturns(replaced, BridgeGroup.Cost);
        (Outturn score, Outturn otherScore) = Outturns(replaced, BridgeGroup.Score);
        (Outturn parameters, Outturn otherParameters) = Outturns(replaced, BridgeGroup.Parameters);
        return (settled.Terms, settled.Outturn with
        {
            Target = target.Target ?? otherTarget.Target,
            Indices = Filled(target.Indices, otherTarget.Indices, i => i.Id),
            Actual = cost.Actual ?? otherCost.Actual,
            Measures = Measures(target, otherTarget, cost, otherCost),
            Scores = Scores(settled, unsettled, Filled(score.Scores, otherScore.Scores, s => s.Id)),
            Quantities = Filled(score.Quantities, otherScore.Quantities, q => q.Id),
            Facts = Filled(score.Facts, otherScore.Facts, f => f.Id),
            Bases = Bases(settled, unsettled, Filled(parameters.Bases, otherParameters.Bases, b => b.Basis.Word)),
        });
    }

    private static ValueList<T> Filled<T>(ValueList<T> own, ValueList<T> other, Func<T, string> id) =>
        [.. own, .. other.ExceptBy(own.Select(id), id, StringComparer.Ordinal)];

    private static ValueList<MeasureOutturn> Measures(Outturn target, Outturn otherTarget, Outturn cost, Outturn otherCost) =>
    [
        .. Filled(target.Measures, otherTarget.Measures, m => m.Id).Select(m => new MeasureOutturn(
            m.Id,
            Find(target, m.Id)?.Target ?? Find(otherTarget, m.Id)?.Target,
            Find(cost, m.Id)?.Actual ?? Find(otherCost, m.Id)?.Actual)),
    ];

    private static MeasureOutturn? Find(Outturn outturn, string id) => outturn.Measures.FirstOrDefault(m => string.Equals(m.Id, id, StringComparison.Ordinal));

    /// <summary>Scores whose scale both versions share, and those of the terms that are settled.</summary>
    private static ValueList<StatedValue<decimal>> Scores(Settlement settled, Settlement unsettled, ValueList<StatedValue<decimal>> scores) =>
    [
        .. scores.Where(s => Scale(settled, s.Id) is { } scale && scale == Scale(unsettled, s.Id)),
        .. settled.Outturn.Scores.Where(s => Scale(settled, s.Id) != Scale(unsettled, s.Id)),
    ];

    private static ScoreScale? Scale(Settlement settlement, string id) => settlement.Terms.Schedule.Scores.FirstOrDefault(s => string.Equals(s.Id, id, StringComparison.Ordinal));

    /// <summary>Bases with the accounts that both versions know, and those that only the terms know that are settled.</summary>
    private static ValueList<BasisOutturn> Bases(Settlement settled, Settlement unsettled, ValueList<BasisOutturn> bases)
    {
        return [.. bases.Select(Known)];

        BasisOutturn Known(BasisOutturn basis)
        {
            BasisAmount[] joiners = [.. (settled.Outturn.Bases.FirstOrDefault(b => b.Basis == basis.Basis)?.Participants ?? []).Where(p => !Knows(unsettled, p))];
            return basis.Participants is null && joiners.Length == 0
                ? basis
                : basis with { Participants = [.. (basis.Participants ?? []).Where(p => Knows(settled, p) && Knows(unsettled, p)), .. joiners] };
        }
    }

    private static bool Knows(Settlement settlement, BasisAmount amount) => settlement.Terms.Layout.Find(amount.Of) is not null;

    private (Settlement Own, Settlement Other) Sides(IReadOnlyCollection<BridgeGroup> replaced, BridgeGroup group) => replaced.Contains(group) ? (after, before) : (before, after);

    private (Outturn Own, Outturn Other) Outturns(IReadOnlyCollection<BridgeGroup> replaced, BridgeGroup group)
    {
        (Settlement own, Settlement other) = Sides(replaced, group);
        return (own.Outturn, other.Outturn);
    }
}
