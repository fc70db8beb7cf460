using Alliancing.RiskShare;

namespace Alliancing.Core.Tests.RiskShare.Reference;

/// <summary>Throws rates, levels, criteria, splits and destinations.</summary>
internal sealed class ExpressionDice(Dice dice, World world)
{
    /// <summary>Groups that have been named as recipients and must be paid on.</summary>
    public HashSet<Account> Filled { get; } = [];

    /// <summary>A rate that stays between two numbers.</summary>
    public RateExpression Rate(decimal low, decimal high, int depth = 0)
    {
        decimal Number() => low + ((high - low) * dice.Make((6, () => dice.Between(0, 20) * 0.05m), (1, () => dice.Below(10_001) * 0.0001m)));
        return dice.Make<RateExpression>(
            (depth > 0 ? 8 : 12, () => RateExpression.Number(Number())),
            (3, () => RateExpression.Linear(Driver(), Number(), dice.Pick(0.01m, 0.005m, -0.01m, 0.0001m, 1m), low, high)),
            (2, () => Table(low, high)),
            (depth > 1 ? 0 : 2, () => RateExpression.Pick("grade", [new("good", Rate(low, high, depth + 1)), new("poor", Rate(low, high, depth + 1))], dice.Happens(93) ? Rate(low, high, depth + 1) : null)),
            (depth > 1 || low != 0 ? 0 : 2, () => RateExpression.Product(Rate(low, high, depth + 1), Rate(0, 1, depth + 1))),
            (depth > 1 ? 0 : 2, () => RateExpression.Sum([Rate(low, high, depth + 1), RateExpression.Linear(Driver(), 0, 0.001m, -0.1m, 0.1m)], low, high)));
    }

    public Driver Driver() => dice.Pick(RiskShare_Score("quality"), RiskShare_Score("safety"), Alliancing.RiskShare.Driver.Quantity("people"), Alliancing.RiskShare.Driver.Quantity("days"));

    /// <summary>A level of a side; before the curve and after the split nothing is live.</summary>
    public Level Level(bool live, int depth = 0) => dice.Make<Level>(
        (4, () => world.Money(dice, Math.Max(1, world.Size / dice.Pick(1, 5, 20)))),
        (9, () => RateOf(dice.Pick([Basis.Target, Basis.Actual, Basis.Variance, Basis.Variance, Basis.Money, .. live ? [Basis.Amount, Basis.Amount] : Array.Empty<Basis>(), .. World.Carried]))),
        (depth > 0 ? 0 : 1, () => Alliancing.RiskShare.Level.LowerOf([.. dice.Many(1, 3, () => Level(live, depth + 1))])),
        (depth > 0 ? 0 : 1, () => Alliancing.RiskShare.Level.HigherOf([.. dice.Many(1, 3, () => Level(live, depth + 1))])));

    public Level LevelEach(int depth = 0) => dice.Make<Level>(
        (3, () => world.Money(dice, Math.Max(1, world.Size / dice.Pick(5, 20)))),
        (9, () => RateOf(dice.Pick([Basis.Target, Basis.Actual, Basis.Variance, Basis.Money, .. World.Carried]))),
        (depth > 0 ? 0 : 1, () => Alliancing.RiskShare.Level.LowerOf([.. dice.Many(1, 3, () => LevelEach(depth + 1))])),
        (depth > 0 ? 0 : 1, () => Alliancing.RiskShare.Level.HigherOf([.. dice.Many(1, 3, () => LevelEach(depth + 1))])));

    /// <summary>A level outside every component, where there is no variance.</summary>
    public Level LevelOfClamp(bool each) => dice.Make<Level>(
        (3, () => world.Money(dice, Math.Max(1, world.Size / 3))),
        (5, () => RateOf(dice.Pick([Basis.Target, Basis.Money, .. World.Carried]))),
        (1, () => Alliancing.RiskShare.Level.LowerOf(each ? RateOf(Basis.Fee) : RateOf(Basis.Actual), world.Money(dice, world.Size))));

    public Criterion Criterion(bool live, int depth = 0) => dice.Make(
        (4, () => Alliancing.RiskShare.Criterion.Fact("met")),
        (2, () => Alliancing.RiskShare.Criterion.Fact("grade", "good")),
        (4, () => Alliancing.RiskShare.Criterion.Rate(RateExpression.Linear(Driver()), Comparison(), RateExpression.Number(dice.Between(-2, 60)))),
        (4, () => Alliancing.RiskShare.Criterion.Money(Level(live), Comparison(), Level(live))),
        (depth > 1 ? 0 : 2, () => Alliancing.RiskShare.Criterion.All([.. dice.Many(1, 3, () => Criterion(live, depth + 1))])),
        (depth > 1 ? 0 : 2, () => Alliancing.RiskShare.Criterion.Any([.. dice.Many(1, 3, () => Criterion(live, depth + 1))])),
        (depth > 1 ? 0 : 2, () => Alliancing.RiskShare.Criterion.Not(Criterion(live, depth + 1))));

    public Destination Destination(bool live, bool afterEach = false, bool group = true)
    {
        List<DestinationStep> steps = [];
        if (dice.Happens(20))
            steps.AddRange(dice.Many(1, 2, () => new AccountStep(Account(group), Level(live))));
        if (afterEach && dice.Happens(45))
            steps.Add(new HeadroomStep(dice.Happens(80) ? SplitRule.By(Weight()) : SplitRule.Product(Weight(), Weight())));
        steps.Add(new AccountStep(Account(group)));
        return new Destination(ValueList.CopyOf(steps));
    }

    public Account Account(bool group = true)
    {
        Account account = dice.Make(
            (8, () => world.OwnerOrResidual),
            (3, () => Alliancing.RiskShare.Account.Residual),
            (3, () => Alliancing.RiskShare.Account.CarriedForward),
            (3, Reserve),
            (world.Payees.Count == 0 ? 0 : 4, () => Alliancing.RiskShare.Account.Payee("auditor")),
            (4, () => dice.Pick([.. world.Accounts])),
            (!group || world.Groups.Count == 0 ? 0 : 1, Group));
        if (account.Kind == AccountKind.Group)
            Filled.Add(account);
        return account;
    }

    public Account Reserve() => Alliancing.RiskShare.Account.Reserve(world.Reserves[dice.Below(world.Reserves.Count)].Id);

    /// <summary>A basis of which every participant has an amount.</summary>
    public Basis Weight() => dice.Happens(25) ? Basis.Equal : dice.Pick(World.Carried);

    public Recipients Recipients(bool owner = true)
    {
        Recipients recipients = dice.Make(
            (8, () => Alliancing.RiskShare.Recipients.Providers),
            (world.Owners.Count == 0 ? 0 : 2, () => Alliancing.RiskShare.Recipients.Owners),
            (3, () => Alliancing.RiskShare.Recipients.Everyone),
            (5, () => Alliancing.RiskShare.Recipients.Of([.. dice.Some<Account>([.. world.Accounts, .. world.Groups.Select(g => Alliancing.RiskShare.Account.Group(g.Id))])])),
            (!owner || world.Owners.Count == 0 ? 0 : 1, () => Alliancing.RiskShare.Recipients.Of([Alliancing.RiskShare.Account.Owner, .. dice.Some<Account>(world.Accounts).Where(a => world.Owners.Count > 1 || !world.Owners.Contains(a))])));
        Filled.UnionWith(recipients.Accounts.Where(a => a.Kind == AccountKind.Group));
        return recipients;
    }

    /// <summary>Agreed shares that add up to 100 %, or to less where there is a rest.</summary>
    public SplitRule Shares(bool hasRest, IReadOnlyList<Account>? among = null)
    {
        List<Account> to = dice.Some(among ?? [.. world.Accounts, .. world.Groups.Select(g => Alliancing.RiskShare.Account.Group(g.Id)), .. world.Payees.Select(p => Alliancing.RiskShare.Account.Payee(p.Id)), Reserve(), Alliancing.RiskShare.Account.CarriedForward]);
        int left = hasRest && dice.Happens(50) ? 9_000 : 10_000;
        List<AgreedShare> shares = [];
        for (int i = 0; i < to.Count; i++)
        {
            int part = i == to.Count - 1 ? left : dice.Pick(left / (to.Count - i), dice.Below(left + 1), 0);
            left -= part;
            shares.Add(new AgreedShare(to[i], Alliancing.Rate.BasisPoints(part)));
        }

        Filled.UnionWith(to.Where(a => a.Kind == AccountKind.Group));
        return new SharesSplit(ValueList.CopyOf(shares));
    }

    private Comparison Comparison() => dice.Pick(Enum.GetValues<Comparison>());

    private Level RateOf(Basis basis) => Alliancing.RiskShare.Level.Of(
        basis == Basis.Money ? Rate(0, world.Size * world.Unit * dice.Pick(0.05m, 0.5m)) : basis == Basis.Target || basis == Basis.Actual ? Rate(0, dice.Pick(0.05m, 0.25m)) : Rate(0, dice.Pick(0.5m, 1m, 1.5m)),
        basis);

    private RateExpression Table(decimal low, decimal high)
    {
        int at = dice.Between(-50, 20);
        List<TablePoint> points = [];
        for (int i = dice.Between(1, 4); i > 0; i--)
        {
            points.Add(new TablePoint(at, low + ((high - low) * dice.Below(11) / 10)));
            at += dice.Between(1, 40);
        }

        return RateExpression.Table(Driver(), ValueList.CopyOf(points), dice.Pick(Interpolation.Linear, Interpolation.Linear, Interpolation.Step), dice.Happens(97) ? TableEnds.Hold : TableEnds.Refuse);
    }

    private Account Group() => Alliancing.RiskShare.Account.Group(world.Groups[dice.Below(world.Groups.Count)].Id);

    private static Driver RiskShare_Score(string id) => Alliancing.RiskShare.Driver.Score(id);
}
