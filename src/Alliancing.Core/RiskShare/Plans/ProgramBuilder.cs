namespace Alliancing.RiskShare;

/// <summary>Compiles terms into a <see cref="PlanProgram"/>.</summary>
internal sealed class ProgramBuilder(RiskShareTerms terms, ReportingPeriod period, PlanColumn[] columns, PlanLines lines)
{
    private readonly NodeBuilder _nodes = new();
    private readonly PlanSlots _slots = new(terms, lines);

    private AccountLayout Layout => terms.Layout;

    public PlanProgram Build()
    {
        PlanBlock[] components = [.. terms.Components.Select(Component)];
        GiveSlots(components);
        var last = new PlanBlock(null);
        _nodes.Block = last;
        PlanEntitlement[] entitlements = [.. terms.Schedule.Entitlements.Select(Entitlement)];
        PlanClamp[] clamps = [.. terms.Schedule.Closing.Select(Clamp)];
        bool shares = entitlements.Length > 0 || terms.Schedule.Closing.Any(c => c.Counterparty.Kind == AccountKind.Owner);
        var called = new PlanBlock(last);
        _nodes.Block = called;
        int[] owners = shares ? Parts(Outside(null)) : [];
        return new PlanProgram
        {
            Nodes = _nodes.Nodes,
            Constants = _nodes.Constants,
            Fills = _nodes.Fills,
            Bounds = _nodes.Bounds,
            Components = components,
            Last = last,
            Owners = called,
            Entitlements = entitlements,
            Clamps = clamps,
            OwnerShares = owners,
            Slots = _slots,
        };
    }

    /// <summary>The owner participants in the order of ties, each with its part of the owner side; no parts for one owner.</summary>
    private int[] Parts(ExpressionBuilder say)
    {
        if (Layout.Owners.Length < 2)
        {
            return [];
        }

        SplitRule rule = terms.Schedule.Owners!;
        int[] accounts = rule is SharesSplit shares ? [.. shares.Shares.Select(s => Layout.Find(s.To)!.Value)] : [.. Layout.Owners];
        int[] weights = say.Weights(rule, accounts);
        Array.Sort(accounts, weights);
        int total = _nodes.Sum(weights);

        // An owner without a share stands in the list with nothing, so that the list is that of all owners.
        return Array.ConvertAll(Layout.Owners, o => Array.IndexOf(accounts, o) is var at and >= 0 ? _nodes.Within(_nodes.Divide(weights[at], total), _nodes.One) : _nodes.Zero);
    }

    private PlanBlock Component(Component component, int index)
    {
        var root = new PlanBlock(null);
        _nodes.Block = root;
        var say = new ExpressionBuilder(terms, columns, _nodes, component.Measure.OutturnId);
        int variance = Variance(component.Measure, say);
        root.Condition = _nodes.Above(variance, _nodes.Zero);
        root.Holds = new PlanBlock(root);
        root.Fails = new PlanBlock(root);
        Side(component, index, say, root.Holds, component.Gain, variance, isPain: false);
        _nodes.Block = root.Fails;
        root.Fails.Condition = _nodes.Above(_nodes.Zero, variance);
        root.Fails.Holds = new PlanBlock(root.Fails);
        root.Fails.Fails = new PlanBlock(root.Fails);
        _nodes.Block = root.Fails.Holds;
        Side(component, index, say, root.Fails.Holds, component.Pain, _nodes.Subtract(_nodes.Zero, variance), isPain: true);
        _nodes.Block = null;
        return root;
    }

    private int Variance(Measure measure, ExpressionBuilder say)
    {
        switch (measure)
        {
            case SavingMeasure: return _nodes.Subtract(say.Target(), say.Actual());
            case ExcessMeasure: return _nodes.Subtract(say.Actual(), say.Target());
            case QuantityMeasure quantity:
                int from = _nodes.Constant(quantity.Base);
                int count = say.Quantity(quantity.Quantity);
                int difference = quantity.Direction == QuantityDirection.BelowBase ? _nodes.Subtract(from, count) : _nodes.Subtract(count, from);
                return _nodes.Multiply(_nodes.Multiply(difference, say.Rate(quantity.Price, Ratio.Zero, null)), _nodes.Constant(terms.Currency.Scale()));
            default:
                var score = (ScoreMeasure)measure;
                int phi = _nodes.Multiply(say.Evaluate(score.Score), _nodes.Constant(Ratio.One / Ratio.FromDecimal(score.Scale)));
                int up = _nodes.AtLeast(phi, _nodes.Zero);
                int sizeUp = _nodes.When(up, () => say.Level(score.SizeUp, null));
                int sizeDown = _nodes.When(_nodes.Not(up), () => say.Level(score.SizeDown, null));
                return _nodes.Multiply(_nodes.Select(up, sizeUp, sizeDown), phi);
        }
    }

    private void Side(Component component, int index, ExpressionBuilder say, PlanBlock block, ValueList<Stage> stages, int magnitude, bool isPain)
    {
        _nodes.Block = block;
        new SideBuilder(terms, _nodes, say, component, period, side => Finish(component, index, isPain, say, side)).Run(stages, magnitude);
    }

    private void Finish(Component component, int index, bool isPain, ExpressionBuilder say, SideBuilder side)
    {
        bool ownerFunded = component.EffectiveFunding == Funding.Owner;
        int[] accounts = side.Accounts;
        int[] parts = [];
        if (Layout.Owners.Length > 1 && (ownerFunded || accounts[Layout.OwnerSide!.Value] != _nodes.Zero))
        {
            int held = accounts[Layout.OwnerSide!.Value];
            parts = _nodes.When(ownerFunded ? _nodes.One : _nodes.Not(_nodes.Equal(held, _nodes.Zero)), () => Parts(say));
            accounts[Layout.OwnerSide.Value] = _nodes.Zero;
            for (int i = 0; i < parts.Length; i++)
            {
                accounts[Layout.Owners[i]] = _nodes.Add(accounts[Layout.Owners[i]], _nodes.Within(_nodes.Multiply(held, parts[i]), held));
            }
        }

        // Checked terms leave nothing on a group.
        int[] left = [.. accounts.Select((a, at) => a == _nodes.Zero || Layout[at].Kind == AccountKind.Group ? -1 : a)];
        _nodes.Block!.Leaf = new PlanLeaf(index, isPain, side.Portioned, left, ownerFunded, Layout.Owners, ownerFunded ? parts : []);
    }

    /// <summary>Gives every line its place in the order of the settlement, before clamps look at them.</summary>
    private void GiveSlots(PlanBlock[] components)
    {
        for (int i = 0; i < components.Length; i++)
        {
            Component component = terms.Components[i];
            foreach (int account in Leaves(components[i]).SelectMany(l => Enumerable.Range(0, l.Accounts.Length).Where(a => l.Accounts[a] >= 0)).Distinct().Order())
            {
                _slots.Of(account, component.Id, LineCategory.Share);
            }

            foreach (int owner in component.EffectiveFunding == Funding.Owner ? Layout.Owners : [])
            {
                _slots.Of(owner, component.Id, LineCategory.Funding);
            }
        }
    }

    private static IEnumerable<PlanLeaf> Leaves(PlanBlock? block) => block is null
        ? []
        : (block.Leaf is null ? [] : new[] { block.Leaf }).Concat(Leaves(block.Holds)).Concat(Leaves(block.Fails));

    private PlanEntitlement Entitlement(Entitlement entitlement)
    {
        int[] stated = [.. Enumerable.Range(0, columns.Length).Where(i => columns[i].Kind == PlanColumnKind.Basis && columns[i].Basis == entitlement.By && columns[i].Of?.Kind == AccountKind.Participant)];
        return new PlanEntitlement(
            [.. stated.Select(c => _slots.Of(Layout.Find(columns[c].Of!.Value)!.Value, "entitlements", entitlement.Category))],
            stated,
            Array.ConvertAll(stated, _nodes.Input),
            [.. Layout.Owners.Select(o => _slots.Of(o, "entitlements", entitlement.Category))]);
    }

    private PlanClamp Clamp(ClosingClamp clamp)
    {
        int[] members = Layout.Participants(clamp.Of);
        ExpressionBuilder say = Outside(members);
        int[] counter = clamp.Counterparty.Kind == AccountKind.Owner ? Layout.Owners : [Layout.Find(clamp.Counterparty)!.Value];

        // The lines of this clamp itself are added up by those after it.
        int[][] sums = Array.ConvertAll(members, m => _slots.Covered(clamp, m));
        return new PlanClamp(
            members,
            sums,
            Array.ConvertAll(members, m => _slots.Of(m, "closing", LineCategory.Clamp)),
            Bounds(clamp.AtMost),
            Bounds(clamp.AtLeast),
            clamp.AtMost?.Negative == true,
            clamp.AtLeast?.Negative == true,
            clamp.Together,
            Array.ConvertAll(counter, c => _slots.Of(c, "closing", LineCategory.Clamp)));

        int[] Bounds(SignedLevel? bound)
        {
            if (bound is null)
            {
                return [];
            }

            return clamp.Together ? [say.Level(bound.Level, null)] : Array.ConvertAll(members, m => say.Level(bound.Level, m));
        }
    }

    private ExpressionBuilder Outside(int[]? among) => new(terms, columns, _nodes, null) { Among = among };
}
