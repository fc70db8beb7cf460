namespace Alliancing.RiskShare;

/// <summary>Finds what terms may read of an outturn, and which accounts they may pay.</summary>
internal sealed partial class PlanInputs
{
    private readonly RiskShareTerms _terms;
    private readonly int _quantityPlaces;
    private readonly int _moneyPlaces;
    private readonly SortedSet<string> _targets = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _actuals = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _scores = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _quantities = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<string>> _facts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (Basis Basis, SortedSet<int> Accounts)> _bases = new(StringComparer.Ordinal);
    private readonly List<SortedSet<int>> _paid = [];
    private SortedSet<int> _paying = [];
    private string _measure = string.Empty;

    public PlanInputs(RiskShareTerms terms, int quantityPlaces)
    {
        _terms = terms;
        _quantityPlaces = quantityPlaces;
        _moneyPlaces = terms.Currency.MinorUnitDigits;
        foreach (Component component in terms.Components)
        {
            _paying = [];
            Component(component);
            _paid.Add(_paying);
        }

        _paying = [];
        _measure = string.Empty;
        if (Layout.Owners.Length > 1 && terms.Schedule.Owners is { } owners)
        {
            Weights(owners, Layout.Owners);
        }

        foreach (Entitlement entitlement in terms.Schedule.Entitlements)
        {
            Each(entitlement.By, Layout.Everyone);
        }

        foreach (ClosingClamp clamp in terms.Schedule.Closing)
        {
            Clamp(clamp);
        }

        Columns = [.. All()];
        Paid = _paid;
        PaidByClamps = _paying;
    }

    public PlanColumn[] Columns { get; }

    /// <summary>The accounts that each component may pay, participants always.</summary>
    public IReadOnlyList<SortedSet<int>> Paid { get; }

    /// <summary>The accounts that clamps may move.</summary>
    public SortedSet<int> PaidByClamps { get; }

    private AccountLayout Layout => _terms.Layout;

    private IEnumerable<PlanColumn> All()
    {
        foreach (string measure in _targets.Union(_actuals, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            string where = measure.Length == 0 ? string.Empty : $"measures.{measure}.";
            string? id = measure.Length == 0 ? null : measure;
            if (_targets.Contains(measure))
            {
                yield return new PlanColumn(where + "target", PlanColumnKind.Target, _moneyPlaces) { Id = id };
            }

            if (_actuals.Contains(measure))
            {
                yield return new PlanColumn(where + "actual", PlanColumnKind.Actual, _moneyPlaces) { Id = id };
            }
        }

        foreach (string id in _scores)
        {
            yield return new PlanColumn("scores." + id, PlanColumnKind.Score, Scale(id).Places) { Id = id };
        }

        foreach (string id in _quantities)
        {
            yield return new PlanColumn("quantities." + id, PlanColumnKind.Quantity, _quantityPlaces) { Id = id };
        }

        foreach ((string word, (Basis basis, SortedSet<int> accounts)) in _bases)
        {
            if (accounts.Count == 0)
            {
                yield return new PlanColumn("bases." + word, PlanColumnKind.Basis, _moneyPlaces) { Basis = basis };
            }

            foreach (int account in accounts)
            {
                yield return new PlanColumn($"bases.{word}.{Layout[account]}", PlanColumnKind.Basis, _moneyPlaces) { Basis = basis, Of = Layout[account] };
            }
        }

        foreach ((string id, List<string> values) in _facts)
        {
            bool yesOrNo = values.TrueForAll(static v => v is "true" or "false");
            yield return new PlanColumn("facts." + id, PlanColumnKind.Fact, 0) { Id = id, Values = yesOrNo ? ["false", "true"] : [.. values.Distinct(StringComparer.Ordinal)] };
        }
    }

    private ScoreScale Scale(string id) => _terms.Schedule.Scores.First(s => string.Equals(s.Id, id, StringComparison.Ordinal));

    private void Component(Component component)
    {
        _measure = component.Measure.OutturnId ?? string.Empty;
        Pays(Account.Owner);
        _paying.UnionWith(Layout.Everyone);
        switch (component.Measure)
        {
            case SavingMeasure or ExcessMeasure:
                _targets.Add(_measure);
                _actuals.Add(_measure);
                break;
            case QuantityMeasure quantity:
                _quantities.Add(quantity.Quantity);
                Rate(quantity.Price);
                break;
            case ScoreMeasure score:
                Rate(score.Score);
                Level(score.SizeUp);
                Level(score.SizeDown);
                break;
        }

        Stages(component.Gain);
        Stages(component.Pain);
    }

    private void Stages(ValueList<Stage>? stages)
    {
        foreach (Stage stage in stages ?? [])
        {
            Visit(stage);
        }
    }

    private void Visit(Stage stage)
    {
        switch (stage)
        {
            case Threshold threshold:
                Level(threshold.Reach);
                Destination(threshold.Below);
                Stages(threshold.Otherwise);
                break;
            case Condition condition:
                Criterion(condition.When);
                Destination(condition.Failing);
                Stages(condition.Otherwise);
                break;
            case Deductible deductible:
                Level(deductible.First);
                Destination(deductible.Kept);
                break;
            case Curve curve:
                Curve(curve);
                break;
            case Modifier modifier:
                Rate(modifier.Factor);
                Pays(modifier.Counterparty);
                break;
            case Levy levy:
                Rate(levy.Rate);
                Level(levy.Amount);
                Destination(levy.To);
                break;
            case Limit limit:
                Limit(limit);
                break;
            case Reserve reserve:
                Level(reserve.Amount);
                Pays(Account.Reserve(reserve.Id));
                break;
            case Split split:
                Tranche(new Tranche(split.By, split.To));
                Destination(split.Rest);
                break;
            case Waterfall waterfall:
                foreach (Tranche tranche in waterfall.Tranches)
                {
                    Tranche(tranche);
                }

                Destination(waterfall.Rest);
                break;
        }
    }

    private void Curve(Curve curve)
    {
        foreach (Band band in curve.Bands)
        {
            Rate(band.Rate);
            Rate(band.From);
            Rate(band.To);
            if (band.From is not null || band.To is not null)
            {
                InAll(band.Of ?? curve.Of);
            }
        }

        Destination(curve.Rest);
        Destination(curve.Uncovered);
    }

    private void Limit(Limit limit)
    {
        int[]? each = limit.Each is null ? null : Layout.Indexes(limit.Each);
        Level(limit.AtMost, each);
        Level(limit.AtLeast, each);
        Destination(limit.Excess, each);
        if (limit.From is { } from)
        {
            Pays(from);
        }
    }

    private void Tranche(Tranche tranche)
    {
        int[] accounts = tranche.By is SharesSplit shares ? [.. shares.Shares.Select(s => Layout.Find(s.To)!.Value)] : Layout.Indexes(tranche.To!);
        Weights(tranche.By, accounts);
        Level(tranche.Each, accounts);
        Level(tranche.InAll);
        foreach (int account in accounts)
        {
            Pays(Layout[account]);
        }
    }

    private void Clamp(ClosingClamp clamp)
    {
        // Together, a level is that of the members added up; each, that of every member.
        int[] members = Layout.Participants(clamp.Of);
        Level(clamp.AtMost?.Level, members);
        Level(clamp.AtLeast?.Level, members);
        _paying.UnionWith(members);
        Pays(clamp.Counterparty);
        if (clamp.Counterparty.Kind == AccountKind.Owner)
        {
            _paying.UnionWith(Layout.Owners);
        }
    }

    private void Destination(Destination? destination, int[]? limited = null)
    {
        foreach (DestinationStep step in destination?.Steps ?? [])
        {
            if (step is AccountStep to)
            {
                Level(to.UpTo);
                Pays(to.To);
            }
            else if (step is HeadroomStep headroom)
            {
                Weights(headroom.ParticipantsWithHeadroom, limited!);
            }
        }
    }

    private void Pays(Account account)
    {
        if (Layout.Find(account) is { } index && account.Kind is not AccountKind.Group && Layout[index].Kind is not AccountKind.Owner)
        {
            _paying.Add(index);
        }
    }
}
