namespace Alliancing.RiskShare;

/// <summary>What expressions of one component read while a plan is compiled.</summary>
/// <remarks>Target and actual are those of a measure, or the agreement's own.</remarks>
internal sealed class ExpressionBuilder(RiskShareTerms terms, PlanColumn[] columns, NodeBuilder nodes, string? measure) : ITermsScope
{
    /// <summary>The magnitude of the variance.</summary>
    public int Whole { get; set; } = nodes.Zero;

    /// <summary>The live amount.</summary>
    public Func<int> Live { get; set; } = () => nodes.Zero;

    /// <summary>Whose amounts add up to a basis in all; null for everybody's.</summary>
    public int[]? Among { get; init; }

    private AccountLayout Layout => terms.Layout;

    public ScoreScale? Score(string id) => terms.Schedule.Scores.FirstOrDefault(s => string.Equals(s.Id, id, StringComparison.Ordinal));

    public int Target() => Column(c => c.Kind == PlanColumnKind.Target && string.Equals(c.Id, measure, StringComparison.Ordinal));

    public int Actual() => Column(c => c.Kind == PlanColumnKind.Actual && string.Equals(c.Id, measure, StringComparison.Ordinal));

    public int Quantity(string id) => Scaled(c => c.Kind == PlanColumnKind.Quantity && string.Equals(c.Id, id, StringComparison.Ordinal));

    /// <summary>A rate that its place holds between bounds.</summary>
    public int Rate(RateExpression expression, Ratio? low, Ratio? high)
    {
        int value = Evaluate(expression);
        (Ratio? least, Ratio? most) = expression.Range(this);
        if (low is { } l && !(least?.CompareTo(l) >= 0))
        {
            nodes.Require(nodes.AtLeast(value, nodes.Constant(l)));
        }

        if (high is { } h && !(most?.CompareTo(h) <= 0))
        {
            nodes.Require(nodes.AtLeast(nodes.Constant(h), value));
        }

        return value;
    }

    public int Evaluate(RateExpression expression)
    {
        switch (expression)
        {
            case FixedRate rate: return nodes.Constant(rate.Value);
            case LinearRate linear:
                return Clamp(nodes.Add(nodes.Constant(linear.Start), nodes.Multiply(nodes.Constant(linear.Slope), Driver(linear.By))), linear.Min, linear.Max);
            case SumRate sum: return Clamp(nodes.Sum(sum.Terms.Select(Evaluate)), sum.Min, sum.Max);
            case ProductRate product: return product.Factors.Select(Evaluate).Aggregate(nodes.One, nodes.Multiply);
            case TableRate table: return Table(table);
            default: return Picked((PickedRate)expression);
        }
    }

    public int Level(Level level, int? account)
    {
        switch (level)
        {
            case AmountLevel amount: return nodes.Constant(amount.Amount.MinorUnits);
            case LowestLevel lowest: return lowest.LowerOf.Select(l => Level(l, account)).Aggregate(nodes.Min);
            case HighestLevel highest: return highest.HigherOf.Select(l => Level(l, account)).Aggregate(nodes.Max);
            default:
                var rate = (RateLevel)level;
                int product = nodes.Multiply(Rate(rate.Rate, Ratio.Zero, null), account is { } one ? BasisOf(rate.Of, one) : Basis(rate.Of));
                if (rate.Of.Word is not ("variance" or "amount" or "money"))
                {
                    nodes.Require(nodes.AtLeast(product, nodes.Zero));
                }

                return product;
        }
    }

    /// <summary>A basis of the side as a whole, in minor units where it is money.</summary>
    public int Basis(Basis basis)
    {
        switch (basis.Word)
        {
            case "target": return Target();
            case "actual": return Actual();
            case "variance": return Whole;
            case "amount": return Live();
            case "money": return nodes.Constant(terms.Currency.Scale());
        }

        int[] own = [.. Enumerable.Range(0, columns.Length).Where(i => columns[i].Kind == PlanColumnKind.Basis && columns[i].Basis == basis)];
        return Among is { } among && columns[own[0]].Of is not null
            ? nodes.Sum(among.Select(a => BasisOf(basis, a)))
            : nodes.Sum(own.Select(nodes.Input));
    }

    /// <summary>A basis of one account: its own amount, or the sum of its members'.</summary>
    public int BasisOf(Basis basis, int account)
    {
        if (basis.IsOfComponent)
        {
            return Basis(basis);
        }

        int[] members = [.. Layout.Members(account).Select(m => Layout.Find(Account.Of(m))!.Value)];
        return nodes.Sum((members.Length == 0 ? [account] : members).Select(m => Column(c => c.Kind == PlanColumnKind.Basis && c.Basis == basis && c.Of == Layout[m])));
    }

    /// <summary>The weights of accounts by a rule, which the calculator refuses when one is negative or all are 0.</summary>
    public int[] Weights(SplitRule rule, int[] accounts)
    {
        int[] weights = rule switch
        {
            SharesSplit shares => [.. shares.Shares.Select(s => nodes.Constant(s.Share.Exact))],
            ClaimsSplit claims => Array.ConvertAll(accounts, a => BasisOf(claims.Claims, a)),
            ProductSplit product => Array.ConvertAll(accounts, a => product.Bases.Aggregate(nodes.One, (weight, basis) => nodes.Multiply(weight, WeightOf(basis, a)))),
            _ => Array.ConvertAll(accounts, a => WeightOf(((BasisSplit)rule).Basis, a)),
        };
        foreach (int weight in weights.Distinct())
        {
            nodes.Require(nodes.AtLeast(weight, nodes.Zero));
        }

        nodes.Require(nodes.Above(nodes.Sum(weights), nodes.Zero));
        return weights;
    }

    public int Criterion(Criterion criterion)
    {
        switch (criterion)
        {
            case FactCriterion fact: return Fact(fact.Fact, fact.Is);
            case NotCriterion not: return nodes.Not(Criterion(not.Criterion));
            case AllCriteria all: return Chain(all.Criteria, nodes.One, nodes.And, static before => before);
            case AnyCriterion any: return Chain(any.Criteria, nodes.Zero, nodes.Or, nodes.Not);
            case RateCriterion rate: return nodes.Compare(Evaluate(rate.Value), rate.Comparison, Evaluate(rate.Than));
            default:
                var money = (MoneyCriterion)criterion;
                return nodes.Compare(Level(money.Value, null), money.Comparison, Level(money.Than, null));
        }
    }

    /// <summary>Criteria one after the other, each read only while those before leave it open.</summary>
    private int Chain(ValueList<Criterion> criteria, int start, Func<int, int, int> join, Func<int, int> open)
    {
        int result = start;
        foreach (Criterion criterion in criteria)
        {
            result = join(result, nodes.When(open(result), () => Criterion(criterion)));
        }

        return result;
    }

    private int WeightOf(Basis basis, int account) => basis == RiskShare.Basis.Equal ? nodes.One : BasisOf(basis, account);

    private int Driver(Driver driver) => driver.IsScore
        ? Scaled(c => c.Kind == PlanColumnKind.Score && string.Equals(c.Id, driver.Id, StringComparison.Ordinal))
        : Quantity(driver.Id);

    private int Clamp(int value, decimal? min, decimal? max)
    {
        int low = min is { } l ? nodes.Max(value, nodes.Constant(l)) : value;
        return max is { } h ? nodes.Min(low, nodes.Constant(h)) : low;
    }

    private int Table(TableRate table)
    {
        int x = Driver(table.By);
        if (table.Outside == TableEnds.Refuse)
        {
            nodes.Require(nodes.And(nodes.AtLeast(x, nodes.Constant(table.Points[0].At)), nodes.AtLeast(nodes.Constant(table.Points[^1].At), x)));
        }

        int value = nodes.Constant(table.Points[0].Rate);
        for (int i = 1; i < table.Points.Count; i++)
        {
            (TablePoint left, TablePoint right) = (table.Points[i - 1], table.Points[i]);
            int from = nodes.Constant(left.At);
            if (table.Between == Interpolation.Step)
            {
                value = nodes.Select(nodes.AtLeast(x, nodes.Constant(right.At)), nodes.Constant(right.Rate), value);
                continue;
            }

            Ratio slope = (Ratio.FromDecimal(right.Rate) - Ratio.FromDecimal(left.Rate)) / (Ratio.FromDecimal(right.At) - Ratio.FromDecimal(left.At));
            int inside = nodes.Subtract(nodes.Min(nodes.Max(x, from), nodes.Constant(right.At)), from);
            value = nodes.Add(value, nodes.Multiply(nodes.Constant(slope), inside));

            // At a point the rate is the point's own, whatever floating point made of the way there.
            value = nodes.Select(nodes.AtLeast(x, nodes.Constant(right.At)), nodes.Constant(right.Rate), value);
        }

        return value;
    }

    private int Picked(PickedRate picked)
    {
        int none = nodes.One;
        List<(int Is, int Rate)> cases = [];
        foreach (PickCase one in picked.Cases)
        {
            int isIt = Fact(picked.Fact, one.Is);
            cases.Add((isIt, nodes.When(isIt, () => Evaluate(one.Rate))));
            none = nodes.And(none, nodes.Not(isIt));
        }

        int value = nodes.Zero;
        if (picked.Otherwise is { } otherwise)
        {
            value = nodes.When(none, () => Evaluate(otherwise));
        }
        else
        {
            nodes.Require(nodes.Not(none));
        }

        return cases.Aggregate(value, (rest, one) => nodes.Select(one.Is, one.Rate, rest));
    }

    private int Fact(string id, string value)
    {
        int at = Array.FindIndex(columns, c => c.Kind == PlanColumnKind.Fact && string.Equals(c.Id, id, StringComparison.Ordinal));
        int code = columns[at].Values.TakeWhile(v => !string.Equals(v, value, StringComparison.Ordinal)).Count();
        return nodes.Equal(nodes.Input(at), nodes.Constant(code));
    }

    private int Column(Predicate<PlanColumn> which) => nodes.Input(Array.FindIndex(columns, which));

    /// <summary>A column in its natural units.</summary>
    private int Scaled(Predicate<PlanColumn> which)
    {
        int at = Array.FindIndex(columns, which);
        return nodes.Scaled(at, columns[at].Places);
    }
}
