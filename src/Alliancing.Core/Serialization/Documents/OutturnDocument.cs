using Alliancing.RiskShare;
using NodaTime;

namespace Alliancing.Serialization;

/// <summary>An outturn as it stands in a file.</summary>
internal sealed record OutturnDocument(
    string Agreement,
    ReportingPeriod Period,
    Currency? Currency = null,
    LocalDate? AsAt = null,
    string? Name = null,
    TargetDocument? Target = null,
    AllowableCost? Actual = null,
    ValueList<PublishedIndex>? Indices = null,
    Dictionary<string, MeasureDocument>? Measures = null,
    Dictionary<Basis, Dictionary<Account, decimal>>? Bases = null,
    Dictionary<Basis, decimal>? InAll = null,
    Dictionary<string, decimal>? Scores = null,
    Dictionary<string, decimal>? Quantities = null,
    Dictionary<string, FactValue>? Facts = null)
{
    public static OutturnDocument Of(Outturn outturn, Currency currency) => new(
        outturn.Agreement,
        outturn.Period,
        currency,
        outturn.AsAt,
        outturn.Name,
        TargetDocument.Of(outturn.Target),
        outturn.Actual,
        outturn.Indices.Count == 0 ? null : outturn.Indices,
        Map(outturn.Measures, m => m.Id, m => new MeasureDocument(TargetDocument.Of(m.Target), m.Actual)),
        Map(outturn.Bases.Where(b => b.Participants is not null), b => b.Basis, b => b.Participants!.ToDictionary(p => p.Of, p => p.Amount)),
        Map(outturn.Bases.Where(b => b.InAll is not null), b => b.Basis, b => b.InAll!.Value),
        Map(outturn.Scores, s => s.Id, s => s.Value),
        Map(outturn.Quantities, q => q.Id, q => q.Value),
        Map(outturn.Facts, f => f.Id, f => new FactValue(f.Value)));

    public Outturn ToOutturn() => new(Agreement, Period)
    {
        AsAt = AsAt,
        Name = Name,
        Target = Target?.ToTarget(Indices ?? []),
        Actual = Actual,
        Indices = Indices ?? [],
        Measures = [.. (Measures ?? []).Select(m => new MeasureOutturn(m.Key, m.Value.Target?.ToTarget(Indices ?? []), m.Value.Actual))],
        Bases = [.. Words().Select(Basis)],
        Scores = [.. (Scores ?? []).Select(s => new StatedValue<decimal>(s.Key, s.Value))],
        Quantities = [.. (Quantities ?? []).Select(q => new StatedValue<decimal>(q.Key, q.Value))],
        Facts = [.. (Facts ?? []).Select(f => new StatedValue<string>(f.Key, f.Value.Text))],
    };

    private static Dictionary<TKey, TValue>? Map<T, TKey, TValue>(IEnumerable<T> list, Func<T, TKey> key, Func<T, TValue> value)
        where TKey : notnull
    {
        var map = list.ToDictionary(key, value);
        return map.Count == 0 ? null : map;
    }

    private IEnumerable<Basis> Words() => (Bases ?? []).Keys.Concat((InAll ?? []).Keys).Distinct();

    private BasisOutturn Basis(Basis basis) => new(
        basis,
        InAll is not null && InAll.TryGetValue(basis, out decimal inAll) ? inAll : null,
        Bases is not null && Bases.TryGetValue(basis, out Dictionary<Account, decimal>? each) ? [.. each.Select(p => new BasisAmount(p.Key, p.Value))] : null);
}
