using Alliancing.RiskShare;
using NodaTime;

namespace Alliancing.Core.Tests.RiskShare.Reference;

/// <summary>Throws whole terms, and an outturn that has what they read.</summary>
internal sealed class CaseDice(Dice dice)
{
    public static readonly LocalDate LastDay = new(2026, 3, 31);

    private readonly World _world = new(dice);

    public SettlementCase Case()
    {
        RiskShareSchedule schedule = Schedule();
        Outturn outturn = Outturn();
        return new SettlementCase(schedule, dice.Happens(4) ? Lacking(outturn) : outturn);
    }

    private RiskShareSchedule Schedule()
    {
        List<Component> components = [];
        for (int i = dice.Make((5, () => 1), (4, () => 2), (1, () => 3)); i > 0; i--)
            components.Add(Component(components.Count));
        return new RiskShareSchedule
        {
            Agreement = "riverside",
            Currency = _world.Currency,
            Participants = ValueList.CopyOf(_world.Participants),
            Rounding = dice.Pick(Enum.GetValues<Rounding>()),
            Scores = [_world.Quality, _world.Safety],
            Groups = ValueList.CopyOf(_world.Groups),
            Payees = _world.Payees,
            Reserves = ValueList.CopyOf(_world.Reserves),
            Components = ValueList.CopyOf(components),
            Owners = _world.Owners.Count > 1 ? Owners() : null,
            Entitlements = _world.Owners.Count > 0 && dice.Happens(25)
                ? ValueList.CopyOf(dice.Many(1, 2, () => new Entitlement(dice.Pick(LineCategory.Fee, LineCategory.ReimbursedCost), dice.Pick(World.Carried))))
                : [],
            Closing = dice.Happens(40) ? ValueList.CopyOf(dice.Many(1, 2, Clamp)) : [],
        };
    }

    private SplitRule Owners() => dice.Make<SplitRule>(
        (3, () => SplitRule.By(dice.Pick(World.Carried))),
        (2, () => SplitRule.By(Basis.Equal)),
        (1, () => SplitRule.Product(Basis.Budget, Basis.Activity)),
        (3, () => new ExpressionDice(dice, _world).Shares(false, _world.Owners)));

    private Component Component(int index)
    {
        bool owner = _world.Owners.Count > 0;
        string? of = index == 0 || dice.Happens(30) ? null : "pot";
        var say = new ExpressionDice(dice, _world);
        Measure measure = dice.Make<Measure>(
            (10, () => new SavingMeasure(index == 1 ? "pot" : null)),
            (owner ? 3 : 0, () => new ExcessMeasure(of)),
            (owner ? 3 : 0, () => new QuantityMeasure("days", dice.Between(10, 40), dice.Pick(QuantityDirection.BelowBase, QuantityDirection.AboveBase), dice.Happens(1) ? RateExpression.Number(900_000_000_000_000m) : say.Rate(0, _world.Size * _world.Unit * 0.01m))),
            (owner ? 3 : 0, () => new ScoreMeasure(
                dice.Happens(70) ? RateExpression.Linear(Driver.Score("quality")) : RateExpression.Sum([RateExpression.Linear(Driver.Score("quality"), 0, 0.5m), RateExpression.Linear(Driver.Score("safety"), -20, 0.5m)]),
                dice.Pick(100m, 1m, 7m), SizeOfPool(say), SizeOfPool(say), of)));
        Funding? funding = !owner ? null : dice.Make<Funding?>((8, () => null), (1, () => Funding.Owner), (1, () => Funding.Variance));
        bool ownerFunds = (funding ?? (measure is SavingMeasure ? Funding.Variance : Funding.Owner)) == Funding.Owner;
        Rate? portion = dice.Make<Rate?>((7, () => null), (2, () => Rate.Percent(50)), (1, () => Rate.BasisPoints(dice.Between(1, 10_000))));
        if (index == 2 && measure is SavingMeasure && portion is null)
            portion = Rate.Percent(30);
        return new Component("part-" + index, measure, Side(ownerFunds), Side(ownerFunds), funding, portion);
    }

    private ValueList<Stage> Side(bool ownerFunds) => new SideDice(dice, _world, ownerFunds).Side();

    private Level SizeOfPool(ExpressionDice say) => dice.Happens(50) ? _world.Money(dice, _world.Size) : Level.Of(say.Rate(0, 0.2m), dice.Pick(Basis.Target, Basis.Fee, Basis.Contribution));

    private ClosingClamp Clamp()
    {
        var say = new ExpressionDice(dice, _world);
        bool together = dice.Happens(35);
        int kind = dice.Below(3);
        SignedLevel? most = kind == 1 ? null : new SignedLevel(say.LevelOfClamp(!together), kind == 0 && dice.Happens(40));
        SignedLevel? least = kind == 0 ? null : new SignedLevel(say.LevelOfClamp(!together), dice.Happens(kind == 2 ? 93 : 60));
        return new ClosingClamp(
            say.Recipients(owner: false),
            dice.Make((5, () => _world.OwnerOrResidual), (2, () => Account.Residual), (2, () => dice.Pick([.. _world.Accounts]))),
            most,
            least,
            together,
            dice.Happens(25) ? ["part-0"] : null,
            dice.Happens(40) ? ValueList.CopyOf(dice.Some(Enum.GetValues<LineCategory>())) : null);
    }

    private Outturn Outturn()
    {
        List<BasisOutturn> bases = [.. World.Carried.Select(Carried)];
        return new Outturn("riverside", ReportingPeriod.Between(new LocalDate(2025, 4, 1), LastDay))
        {
            Target = Target(out long target),
            Actual = Actual(target),
            Measures = [new MeasureOutturn("pot", Target(out long pot), Actual(pot))],
            Bases = ValueList.CopyOf(bases),
            Scores = [Score(_world.Quality), Score(_world.Safety)],
            Quantities = [new("people", dice.Below(200) - 5), new("days", dice.Happens(80) ? dice.Between(5, 45) : dice.Between(50, 450) * 0.1m)],
            Facts = [new("met", dice.Pick("true", "true", "false")), new("grade", dice.Pick("good", "poor", "unknown"))],
        };
    }

    private AgreedTarget Target(out long target)
    {
        target = dice.Between(_world.Size / 2, _world.Size);
        if (!dice.Happens(10))
            return Minor(target);
        long adjustment = dice.Between(-_world.Size / 4, _world.Size / 4);
        target += adjustment;
        return new AgreedTarget(Minor(target - adjustment), [new TargetAdjustment(LastDay, Minor(adjustment), "more people")]);
    }

    private AllowableCost Actual(long target)
    {
        int reach = _world.Size / dice.Pick(5, 10, 40);
        long variance = dice.Make((3, () => 0L), (40, () => World.Amount(dice, Math.Max(1, reach))), (40, () => -World.Amount(dice, Math.Max(1, reach))), (3, () => -3L * target), (3, () => target));
        long actual = target - variance;
        return dice.Happens(90)
            ? Minor(actual)
            : new AllowableCost(dice.Happens(50) ? Minor(actual) : null, [new CostLine("care", Minor(actual)), new CostLine("late", Minor(7))], [new CostLine("late", Minor(7))]);
    }

    private Money Minor(long amount) => Money.FromMinorUnits(amount, _world.Currency);

    private StatedValue<decimal> Score(ScoreScale scale)
    {
        int steps = (int)((scale.To - scale.From) * Power(scale.Places));
        return new(scale.Id, scale.From + (dice.Make((3, () => dice.Below(steps + 1)), (1, () => steps / 2), (1, () => steps)) / (decimal)Power(scale.Places)));
    }

    private static int Power(int places) => places == 0 ? 1 : 10 * Power(places - 1);

    private BasisOutturn Carried(Basis basis)
    {
        int size = Math.Max(3, _world.Size / dice.Pick(4, 20, 60));
        decimal Amount() => (World.Amount(dice, size) * _world.Unit) + (dice.Happens(1) ? _world.Unit / 8 : 0);
        bool lacks = dice.Happens(2);
        bool joint = _world.Owners.Count == 1 && dice.Happens(10);
        List<BasisAmount> amounts = [.. _world.Accounts.Where(_ => !lacks || !dice.Happens(20)).Select(a => new BasisAmount(joint && a == _world.Owners[0] ? Account.Owner : a, Amount()))];
        if (_world.Owners.Count > 1 && dice.Happens(10))
            amounts.Add(new BasisAmount(Account.Owner, Amount()));
        if (dice.Happens(20))
            amounts.AddRange(_world.Groups.Select(g => new BasisAmount(Account.Group(g.Id), Amount())));
        return new BasisOutturn(basis, dice.Happens(15) ? 3 * Amount() : null, ValueList.CopyOf(amounts));
    }

    /// <summary>The same outturn without something that terms may read, or with something that they cannot use.</summary>
    private Outturn Lacking(Outturn outturn) => dice.Make(
        (4, () => outturn with { Bases = ValueList.CopyOf(outturn.Bases.Where(_ => !dice.Happens(15))) }),
        (4, () => outturn with { Bases = [.. outturn.Bases.Select(b => b with { Participants = ValueList.CopyOf(b.Participants!.Where(_ => !dice.Happens(10))) })] }),
        (1, () => outturn with { Target = null }),
        (1, () => outturn with { Measures = [] }),
        (1, () => outturn with { Actual = null }),
        (2, () => outturn with { Scores = [outturn.Scores[0]] }),
        (1, () => outturn with { Scores = [outturn.Scores[0], new("safety", 101)] }),
        (2, () => outturn with { Quantities = [outturn.Quantities[0]] }),
        (2, () => outturn with { Facts = [outturn.Facts[1]] }),
        (2, () => outturn with { Bases = [.. outturn.Bases.Select(b => dice.Happens(80) ? b : b with { Participants = [.. b.Participants!.Select(p => p with { Amount = -p.Amount })] })] }));
}
