using Alliancing.RiskShare;

namespace Alliancing.Core.Tests.RiskShare.Reference;

/// <summary>Throws the stages of one side, each where it may stand.</summary>
internal sealed class SideDice(Dice dice, World world, bool ownerFunds)
{
    private readonly ExpressionDice _say = new(dice, world);
    private Curve? _curve;

    public ValueList<Stage> Side() => dice.Happens(4) ? [] : BeforeCurve(0);

    private ValueList<Stage> BeforeCurve(int depth)
    {
        List<Stage> stages = dice.Many(0, 2, () => dice.Make<Stage>(
            (Gates, () => new Threshold(_say.Level(false), _say.Destination(false, group: false), Otherwise(depth, BeforeCurve))),
            (Gates, () => new Condition(_say.Criterion(false), _say.Destination(false, group: false), Otherwise(depth, BeforeCurve))),
            (3, () => new Deductible(_say.Level(false), _say.Destination(false))),
            (3, () => Limit.Side(_say.Level(false), _say.Destination(false)))));
        if (dice.Happens(75))
        {
            _curve = Curve();
            stages.Add(_curve);
            return [.. stages, .. AfterCurve(depth)];
        }

        if (dice.Happens(40))
        {
            // Without a curve a reserve is the first stage that takes the whole slice.
            stages.Add(new Reserve(_say.Reserve().Id, _say.Level(true), Movement()));
            return [.. stages, .. AfterCurve(depth)];
        }

        return [.. stages, .. Lines()];
    }

    private ValueList<Stage> AfterCurve(int depth)
    {
        List<Stage> stages = dice.Many(0, 3, () => dice.Make<Stage>(
            (Gates, () => new Threshold(_say.Level(true), _say.Destination(true, group: false), Otherwise(depth, AfterCurve))),
            (Gates, () => new Condition(_say.Criterion(true), _say.Destination(true, group: false), Otherwise(depth, AfterCurve))),
            (4, Modifier),
            (3, () => Levy.Of(_say.Rate(0, 1), _say.Destination(true))),
            (2, () => Levy.UpTo(_say.Level(true), _say.Destination(true))),
            (3, () => Limit.Side(_say.Level(true), _say.Destination(true))),
            (2, () => Limit.Floor(_say.Level(true), FloorSource())),
            (2, () => new Reserve(_say.Reserve().Id, _say.Level(true), Movement()))));
        return [.. stages, .. Lines()];
    }

    /// <summary>How likely a stage is that may end the list: not at all once a group waits to be paid on.</summary>
    private int Gates => _say.Filled.Count == 0 ? 3 : 0;

    private List<Stage> Lines()
    {
        List<Stage> stages = [Division(null, true)];
        stages.AddRange(dice.Many(0, 2, () => dice.Make<Stage>(
            (5, () => new Limit(_say.LevelEach(), _say.Destination(false, afterEach: true), Each: _say.Recipients())),
            (3, () => new Limit(AtLeast: _say.LevelEach(), From: FloorSource(), Each: _say.Recipients())),
            (2, () => Division(_say.Account(), false)))));

        // What stands on a group is paid on; a division may fill another group.
        for (int rounds = 0; _say.Filled.Count > 0 && rounds < 8; rounds++)
        {
            Account group = _say.Filled.OrderBy(a => a.Id, StringComparer.Ordinal).First();
            List<Account> members = [.. world.Groups.First(g => g.Id == group.Id).Members.Select(Account.Of)];
            _say.Filled.Remove(group);
            stages.Add(new Split(SplitRule.By(_say.Weight()), Recipients.Of([.. members]), group));
        }

        return stages;
    }

    private Account FloorSource() => dice.Happens(15) ? _say.Reserve() : dice.Happens(30) ? dice.Pick([.. world.Accounts]) : world.OwnerOrResidual;

    private ReserveMovement Movement() => dice.Happens(60) ? ReserveMovement.ToReserve : ReserveMovement.FromReserve;

    private ValueList<Stage>? Otherwise(int depth, Func<int, ValueList<Stage>> make)
    {
        if (depth > 0 || !dice.Happens(35))
            return null;

        // The list replaces the rest, so it starts from the same place and has its own groups to pay on.
        Curve? curve = _curve;
        List<Account> filled = [.. _say.Filled];
        ValueList<Stage> otherwise = dice.Happens(5) ? [] : make(depth + 1);
        _curve = curve;
        _say.Filled.Clear();
        _say.Filled.UnionWith(filled);
        return otherwise;
    }

    private Modifier Modifier()
    {
        if (dice.Happens(45))
            return new Modifier(_say.Rate(dice.Pick(0m, 0.5m, -0.5m), 1), _say.Account());
        if (ownerFunds && dice.Happens(60))
            return new Modifier(_say.Rate(0.5m, 1.5m), world.OwnerOrResidual);
        if (_curve is { Rest.Steps: [AccountStep { To: var rest, UpTo: null }] } && dice.Happens(80))
            return new Modifier(_say.Rate(dice.Pick(0m, 0.8m), 1.2m), rest);
        return new Modifier(_say.Rate(0.5m, 1.5m), _say.Reserve());
    }

    private Curve Curve()
    {
        bool money = dice.Happens(15);
        Basis of = money ? Basis.Money : dice.Pick(Basis.Target, Basis.Target, Basis.Variance, Basis.Actual, Basis.Budget);
        decimal step = money ? world.Size * world.Unit * 0.02m : of == Basis.Variance ? 0.25m : 0.03m;
        decimal end = 0;
        List<Band> bands = [];
        for (int i = dice.Below(4); i > 0; i--)
        {
            decimal from = dice.Happens(15) ? end + (step / 2) : end;
            decimal to = from + (step * dice.Between(1, 3));
            bands.Add(new Band(BandRate(), RateExpression.Number(to), from == end && dice.Happens(80) ? null : RateExpression.Number(from), dice.Happens(1) ? Basis.Revenue : null));
            end = to;
        }

        if (bands.Count == 0 || dice.Happens(70))
            bands.Add(new Band(BandRate(), null, dice.Happens(10) ? RateExpression.Number(end + step) : null));
        return new Curve(ValueList.CopyOf(bands), _say.Destination(false), of, dice.Happens(30) ? BandOrigin.Edge : BandOrigin.Target, dice.Happens(world.Owners.Count == 0 ? 100 : 50) ? _say.Destination(false) : null);
    }

    private RateExpression BandRate() => dice.Happens(20) ? RateExpression.Number(dice.Pick(0m, 1m)) : _say.Rate(0, dice.Pick(1m, 0.6m));

    private Stage Division(Account? from, bool mayBeLive)
    {
        bool live = from is null && mayBeLive;
        if (dice.Happens(60))
        {
            if (dice.Happens(30))
            {
                Destination? left = dice.Happens(40) ? _say.Destination(live) : null;
                return new Split(_say.Shares(left is not null), null, from, left);
            }

            SplitRule by = Rule();
            bool needsRest = by is ClaimsSplit;
            return new Split(by, _say.Recipients(), from, needsRest || dice.Happens(10) ? _say.Destination(live) : null);
        }

        List<Tranche> tranches = dice.Many(1, 3, () => Tranche(live));
        return new Waterfall(ValueList.CopyOf(tranches), _say.Destination(live), from);
    }

    private Tranche Tranche(bool live)
    {
        bool shares = dice.Happens(25);
        SplitRule by = shares ? _say.Shares(hasRest: true) : Rule();
        Recipients? to = shares ? null : _say.Recipients();
        bool named = (shares ? ((SharesSplit)by).Shares.Select(s => s.To) : to!.Accounts).All(a => a.Kind is AccountKind.Participant or AccountKind.Group);
        Level? each = by is ClaimsSplit || !dice.Happens(50) ? null : named ? _say.LevelEach() : world.Money(dice, Math.Max(1, world.Size / 10));
        return new Tranche(by, to, each, dice.Happens(40) ? _say.Level(live) : null);
    }

    private SplitRule Rule() => dice.Make(
        (6, () => SplitRule.By(_say.Weight())),
        (2, () => SplitRule.Product(_say.Weight(), _say.Weight())),
        (3, () => SplitRule.Claims(dice.Pick(Enum.GetValues<ClaimsRule>()), dice.Pick(World.Carried))));
}
