namespace Alliancing.RiskShare;

/// <summary>One bridge being built: the same engine settles again after every step.</summary>
internal sealed class Bridging(Settlement before, Settlement after, ValueList<BridgeGroup> order)
{
    private static readonly RiskShareCalculator Calculator = new();

    private readonly List<Finding> _findings = [];
    private readonly SettlementOptions _options = new() { Trace = before.Trace is not null || after.Trace is not null };

    public ValueList<Finding> Findings => [.. _findings];

    /// <summary>Every step with its settlement; null when there are findings.</summary>
    public ValueList<BridgeStep>? Run()
    {
        Comparable();
        if (_findings.Count > 0)
        {
            return null;
        }

        Same("before", before);
        Same("after", after);
        if (_findings.Count > 0)
        {
            return null;
        }

        var inputs = new BridgeInputs(before, after);
        List<BridgeStep> steps = [];
        Settlement settled = before;
        (RiskShareTerms Terms, Outturn Outturn) last = inputs.With([]);
        for (int i = 0; i < order.Count; i++)
        {
            (RiskShareTerms Terms, Outturn Outturn) now = inputs.With([.. order.Take(i + 1)]);
            bool differs = !Unnamed(now).Equals(Unnamed(last));
            if (i == order.Count - 1)
            {
                settled = after;
            }
            else if (differs)
            {
                SettlementOutcome outcome = Calculator.Evaluate(now.Terms, now.Outturn, _options);
                if (outcome.Settlement is not { } next)
                {
                    Refused(order[i], outcome.Findings);
                    return null;
                }

                settled = next;
            }

            steps.Add(new BridgeStep(order[i], differs, settled));
            last = now;
        }

        return [.. steps];
    }

    /// <summary>What an outturn is called moves nothing.</summary>
    private static (RiskShareTerms Terms, Outturn Outturn) Unnamed((RiskShareTerms Terms, Outturn Outturn) inputs) => (inputs.Terms, inputs.Outturn with { Name = null });

    private void Comparable()
    {
        if (!string.Equals(before.Agreement, after.Agreement, StringComparison.Ordinal))
        {
            _findings.Add(Finding.Error(FindingIds.BridgeAlliance, "after.agreement", $"the earlier settlement belongs to '{before.Agreement}', the later one to '{after.Agreement}'. A bridge explains two settlements of one alliance."));
        }

        if (before.Currency != after.Currency)
        {
            _findings.Add(Finding.Error(FindingIds.BridgeCurrency, "after.currency", $"the earlier settlement is in {before.Currency.Code}, the later one in {after.Currency.Code}. A bridge has one currency."));
        }

        if (order.Count != SettlementBridge.DefaultOrder.Count || !SettlementBridge.DefaultOrder.All(order.Contains))
        {
            _findings.Add(Finding.Error(FindingIds.BridgeOrder, "order", $"the order is {Words(order)}. It must name each of {Words(SettlementBridge.DefaultOrder)} once."));
        }
    }

    /// <summary>A settlement that was altered after it was made cannot be explained.</summary>
    private void Same(string side, Settlement settlement)
    {
        SettlementOutcome outcome = Calculator.Evaluate(settlement.Terms, settlement.Outturn, _options);
        if (outcome.Settlement?.Lines.Equals(settlement.Lines) is not true)
        {
            _findings.Add(Finding.Error(FindingIds.BridgeSettlement, side + ".lines", "the lines are not those to which the terms and the outturn of the settlement lead. Settle them again, and bridge the result."));
        }
    }

    private void Refused(BridgeGroup step, ValueList<Finding> findings)
    {
        string later = Words(order.TakeWhile(g => g != step).Append(step));
        foreach (Finding cause in findings.Where(f => f.Severity == Severity.Error))
        {
            _findings.Add(Finding.Error(
                FindingIds.BridgeStep,
                $"steps[{Word(step)}].{cause.Path}",
                $"with {later} of the later settlement and the rest of the earlier one nothing can be settled ({cause.Id}): {cause.Message} Both settlements stand: give an order in which what belongs together follows each other."));
        }
    }

    private static string Words(IEnumerable<BridgeGroup> groups) => groups.Any() ? string.Join(", ", groups.Select(Word)) : "empty";

    private static string Word(BridgeGroup group) => group switch
    {
        BridgeGroup.Target => "target",
        BridgeGroup.Cost => "cost",
        BridgeGroup.Score => "score",
        BridgeGroup.Parameters => "parameters",
        _ => "terms",
    };
}
