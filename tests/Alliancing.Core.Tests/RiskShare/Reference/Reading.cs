using System.Numerics;
using Alliancing.RiskShare;

namespace Alliancing.Core.Tests.RiskShare.Reference;

/// <summary>Where an expression stands: whose target and actual it sees, the size of the variance, what is live, and whose amounts a basis adds up where it is not everybody's.</summary>
internal sealed record Place(string? Of, Fraction? Variance = null, Fraction? Live = null, IReadOnlyList<Account>? Among = null);

/// <summary>Reads levels, rates, criteria and bases on an outturn, as their records say; a value that is not there refuses the settlement.</summary>
internal sealed class Reading(RiskShareSchedule schedule, Outturn outturn, Reached reached)
{
    public Accounts Accounts { get; } = new(schedule);

    public Fraction MinorUnits { get; } = BigInteger.Pow(10, schedule.Currency.MinorUnitDigits);

    public Fraction Level(Level level, Place place, Account? each = null)
    {
        reached.Note("level " + level.GetType().Name);
        switch (level)
        {
            case AmountLevel stated:
                return stated.Amount.MinorUnits;
            case RateLevel rate:
                reached.Note($"basis {(rate.Of.Word.StartsWith("named:", StringComparison.Ordinal) ? "named" : rate.Of.Word)} {(each is null ? "in all" : "each")}");
                Fraction amount = RateWithin(rate.Rate, 0, null) * (each is { } account ? Own(rate.Of, account, place) : InAll(rate.Of, place));
                return amount < 0 ? throw new Refused($"the level {level} is below 0") : amount;
            case LowestLevel lower:
                return lower.LowerOf.Select(l => Level(l, place, each)).Min();
            case HighestLevel higher:
                return higher.HigherOf.Select(l => Level(l, place, each)).Max();
            default:
                throw new ArgumentOutOfRangeException(nameof(level), level, "The reference does not know this level.");
        }
    }

    public Fraction RateWithin(RateExpression rate, Fraction low, Fraction? high)
    {
        Fraction value = Rate(rate);
        return value < low || value > high ? throw new Refused($"the rate {rate} is {value}") : value;
    }

    public Fraction Rate(RateExpression rate)
    {
        reached.Note("rate " + rate.GetType().Name);
        switch (rate)
        {
            case FixedRate stated:
                return stated.Value;
            case LinearRate linear:
                return Held(linear.Start + (linear.Slope * Driver(linear.By)), linear.Min, linear.Max);
            case ProductRate product:
                return product.Factors.Select(Rate).Aggregate(Fraction.One, static (all, one) => all * one);
            case SumRate sum:
                return Held(Fraction.Sum(sum.Terms.Select(Rate)), sum.Min, sum.Max);
            case PickedRate picked:
                string value = Fact(picked.Fact);
                return Rate(picked.Cases.FirstOrDefault(c => c.Is == value)?.Rate ?? picked.Otherwise ?? throw new Refused($"{picked.Fact} is {value}"));
            case TableRate table:
                return Table(table, Driver(table.By));
            default:
                throw new ArgumentOutOfRangeException(nameof(rate), rate, "The reference does not know this rate.");
        }
    }

    public bool Holds(Criterion criterion, Place place)
    {
        reached.Note("criterion " + criterion.GetType().Name);
        switch (criterion)
        {
            case FactCriterion fact:
                return Fact(fact.Fact) == fact.Is;
            case RateCriterion rate:
                return Compares(Rate(rate.Value), rate.Comparison, Rate(rate.Than));
            case MoneyCriterion money:
                return Compares(Level(money.Value, place), money.Comparison, Level(money.Than, place));
            case AllCriteria all:
                return all.Criteria.All(c => Holds(c, place));
            case AnyCriterion any:
                return any.Criteria.Any(c => Holds(c, place));
            case NotCriterion not:
                return !Holds(not.Criterion, place);
            default:
                throw new ArgumentOutOfRangeException(nameof(criterion), criterion, "The reference does not know this criterion.");
        }
    }

    public Fraction Driver(Driver driver) =>
        (driver.IsScore ? outturn.Scores : outturn.Quantities).FirstOrDefault(v => v.Id == driver.Id)?.Value ?? throw new Refused($"no {driver}");

    public Fraction Target(string? of)
    {
        AgreedTarget target = (of is null ? outturn.Target : outturn.Measures.FirstOrDefault(m => m.Id == of)?.Target) ?? throw new Refused($"no target {of}");
        return target.Amount.MinorUnits + Fraction.Sum((target.Adjustments ?? []).Select(a => (Fraction)a.Amount.MinorUnits));
    }

    public Fraction Actual(string? of)
    {
        AllowableCost actual = (of is null ? outturn.Actual : outturn.Measures.FirstOrDefault(m => m.Id == of)?.Actual) ?? throw new Refused($"no actual {of}");
        return actual.Amount?.MinorUnits
            ?? Fraction.Sum((actual.Lines ?? []).Select(l => (Fraction)l.Amount.MinorUnits)) - Fraction.Sum((actual.Excluded ?? []).Select(l => (Fraction)l.Amount.MinorUnits));
    }

    /// <summary>A basis for one account: its own amount; what the component supplies is the same for all.</summary>
    public Fraction Own(Basis basis, Account account, Place place)
    {
        if (OfComponent(basis, place) is { } same)
        {
            return same;
        }

        return OwnOrNone(basis, account) ?? throw new Refused($"no {basis} of {account}");
    }

    public Fraction? OwnOrNone(Basis basis, Account account)
    {
        BasisOutturn? carried = outturn.Bases.FirstOrDefault(b => b.Basis == basis);
        Account own = Accounts.Same(account);
        if (carried?.Participants?.FirstOrDefault(a => Accounts.Same(a.Of) == own) is { } stated)
        {
            return MinorUnits * stated.Amount;
        }

        // A group has what its members have.
        Account[] members = Accounts.Members(own);
        return members is [var only] && only == own ? null : members.Length == 0 ? null : members.Aggregate((Fraction?)0, (sum, m) => sum + OwnOrNone(basis, m));
    }

    public Fraction InAll(Basis basis, Place place)
    {
        if (OfComponent(basis, place) is { } same)
        {
            return same;
        }

        BasisOutturn carried = outturn.Bases.FirstOrDefault(b => b.Basis == basis) ?? throw new Refused($"no {basis}");
        if (place.Among is { } among && carried.Participants is { Count: > 0 })
        {
            return Fraction.Sum(among.Select(a => Own(basis, a, place)));
        }

        if (carried.InAll is { } all)
        {
            return MinorUnits * all;
        }

        // Who is left out of a side that others have an amount on would make the sum too low.
        Account[] covered = [.. (carried.Participants ?? []).SelectMany(p => Accounts.Members(Accounts.Same(p.Of)))];
        if (schedule.Participants.GroupBy(p => p.Side).Any(side => side.Any(p => covered.Contains(Account.Of(p.Id))) && !side.All(p => covered.Contains(Account.Of(p.Id)))))
        {
            throw new Refused($"{basis} is missing for a participant");
        }

        // A group's or the owner side's own amount stands for members that have none of their own; otherwise it would be counted twice.
        HashSet<Account> stated = [.. (carried.Participants ?? []).Select(p => Accounts.Same(p.Of))];
        Fraction[] counted =
        [
            .. (carried.Participants ?? [])
                .Where(p => Accounts.Same(p.Of) is var of && (Accounts.Members(of) is [var only] && only == of || !Accounts.Members(of).Any(stated.Contains)))
                .Select(p => MinorUnits * p.Amount),
        ];
        return counted.Length == 0 ? throw new Refused($"no {basis}") : Fraction.Sum(counted);
    }

    private static Fraction Held(Fraction value, decimal? min, decimal? max)
    {
        Fraction atLeast = min is { } low ? Fraction.Higher(value, low) : value;
        return max is { } high ? Fraction.Lower(atLeast, high) : atLeast;
    }

    private static bool Compares(Fraction value, Comparison comparison, Fraction than) => comparison switch
    {
        Comparison.AtLeast => value >= than,
        Comparison.Above => value > than,
        Comparison.AtMost => value <= than,
        Comparison.Below => value < than,
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "The reference does not know this comparison."),
    };

    private Fraction Table(TableRate table, Fraction at)
    {
        reached.Note($"table {table.Between}");
        TablePoint first = table.Points[0];
        TablePoint last = table.Points[^1];
        if (at < first.At || at > last.At)
        {
            reached.Note($"outside a table {table.Outside}");
            return table.Outside == TableEnds.Refuse ? throw new Refused($"{at} is outside the table") : at < first.At ? first.Rate : last.Rate;
        }

        TablePoint low = table.Points.Last(p => p.At <= at);
        TablePoint high = table.Points.First(p => p.At >= at);
        return low == high || table.Between == Interpolation.Step
            ? low.Rate
            : low.Rate + (((Fraction)high.Rate - low.Rate) * (at - low.At) / ((Fraction)high.At - low.At));
    }

    private string Fact(string id) => outturn.Facts.FirstOrDefault(f => f.Id == id)?.Value ?? throw new Refused($"no fact {id}");

    private Fraction? OfComponent(Basis basis, Place place) => basis.Word switch
    {
        "target" => Target(place.Of),
        "actual" => Actual(place.Of),
        "variance" => place.Variance ?? throw new Refused("no variance here"),
        "amount" => place.Live ?? throw new Refused("nothing is live here"),
        "money" => MinorUnits,
        _ => null,
    };
}
