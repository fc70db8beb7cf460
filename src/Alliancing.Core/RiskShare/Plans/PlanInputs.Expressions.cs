namespace Alliancing.RiskShare;

/// <content>What criteria, rates, levels and splits read.</content>
internal sealed partial class PlanInputs
{
    private void Weights(SplitRule rule, int[] accounts)
    {
        foreach (Basis basis in rule switch
        {
            ClaimsSplit claims => [claims.Claims],
            ProductSplit product => product.Bases,
            BasisSplit single => [single.Basis],
            _ => ValueList<Basis>.Empty,
        })
        {
            Each(basis, accounts);
        }
    }

    private void Criterion(Criterion criterion)
    {
        switch (criterion)
        {
            case AllCriteria all:
                foreach (Criterion one in all.Criteria)
                {
                    Criterion(one);
                }

                break;
            case AnyCriterion any:
                foreach (Criterion one in any.Criteria)
                {
                    Criterion(one);
                }

                break;
            case NotCriterion not:
                Criterion(not.Criterion);
                break;
            case FactCriterion fact:
                Fact(fact.Fact).Add(fact.Is);
                break;
            case MoneyCriterion money:
                Level(money.Value);
                Level(money.Than);
                break;
            case RateCriterion rate:
                Rate(rate.Value);
                Rate(rate.Than);
                break;
        }
    }

    private List<string> Fact(string id) => _facts.TryGetValue(id, out List<string>? values) ? values : _facts[id] = [];

    private void Rate(RateExpression? rate)
    {
        switch (rate)
        {
            case LinearRate linear: Driver(linear.By); break;
            case TableRate table: Driver(table.By); break;
            case PickedRate picked:
                foreach (PickCase one in picked.Cases)
                {
                    Fact(picked.Fact).Add(one.Is);
                    Rate(one.Rate);
                }

                Rate(picked.Otherwise);
                break;
            case ProductRate product:
                foreach (RateExpression factor in product.Factors)
                {
                    Rate(factor);
                }

                break;
            case SumRate sum:
                foreach (RateExpression term in sum.Terms)
                {
                    Rate(term);
                }

                break;
        }
    }

    private void Driver(Driver driver) => (driver.IsScore ? _scores : _quantities).Add(driver.Id);

    private void Level(Level? level, int[]? accounts = null)
    {
        switch (level)
        {
            case RateLevel rate:
                Rate(rate.Rate);
                if (accounts is null)
                {
                    InAll(rate.Of);
                }
                else
                {
                    Each(rate.Of, accounts);
                }

                break;
            case LowestLevel lowest:
                foreach (Level one in lowest.LowerOf)
                {
                    Level(one, accounts);
                }

                break;
            case HighestLevel highest:
                foreach (Level one in highest.HigherOf)
                {
                    Level(one, accounts);
                }

                break;
        }
    }

    private void InAll(Basis basis)
    {
        if (!OfComponent(basis) && !_bases.ContainsKey(basis.Word))
        {
            _bases[basis.Word] = (basis, []);
        }
    }

    /// <summary>An amount for each of the accounts, groups by their members, and for everybody else on a side that has one.</summary>
    private void Each(Basis basis, IEnumerable<int> accounts)
    {
        if (OfComponent(basis))
        {
            return;
        }

        InAll(basis);
        foreach (int account in accounts)
        {
            int[] leaves = [.. Layout.Members(account).Select(m => Layout.Find(Account.Of(m))!.Value)];
            _bases[basis.Word].Accounts.UnionWith(leaves.Length == 0 ? [account] : leaves);
            foreach (int[] side in new[] { Layout.Owners, Layout.Providers }.Where(side => side.Intersect(leaves).Any()))
            {
                _bases[basis.Word].Accounts.UnionWith(side);
            }
        }
    }

    private bool OfComponent(Basis basis)
    {
        switch (basis.Word)
        {
            case "target": _targets.Add(_measure); break;
            case "actual": _actuals.Add(_measure); break;
        }

        return basis.IsOfComponent;
    }
}
