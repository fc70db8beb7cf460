using Alliancing.RiskShare;

namespace Alliancing.Core.Conformance.SharedSavings;

/// <summary>What the engine made of a row.</summary>
internal sealed record SharedSavingsResult(SharedSavingsRow Row, decimal Earned, decimal Recouped, string Band, bool PaymentLimitBinds, bool LossLimitBinds)
{
    private static readonly Dictionary<SharedSavingsTerms, RiskShareTerms> Built = [];
    private static readonly Lock Gate = new();

    /// <summary>Benchmark less expenditure may differ from the published difference, which was rounded by itself, by half a dollar.</summary>
    private const decimal OwnDifference = 0.50m;

    public decimal Deviation => Math.Abs(Earned - Row.Earned);

    public bool IsWithinTolerance => Deviation <= Row.Tolerance + OwnDifference;

    public bool AgreesOnBandAndLimits =>
        Band == Row.Band
        && (Row.PaymentLimitBinds ?? PaymentLimitBinds) == PaymentLimitBinds
        && (Row.LossLimitBinds ?? LossLimitBinds) == LossLimitBinds
        && Math.Abs((Row.Recouped ?? Recouped) - Recouped) <= Row.Tolerance + OwnDifference;

    public bool Agrees => IsWithinTolerance && AgreesOnBandAndLimits;

    public static SharedSavingsResult Of(SharedSavingsRow row)
    {
        RiskShareTerms terms;
        SharedSavingsTerms parameters = SharedSavingsTerms.Of(row);
        lock (Gate)
        {
            if (!Built.TryGetValue(parameters, out terms!))
            {
                Built.Add(parameters, terms = parameters.Build());
            }
        }

        Settlement settlement = new RiskShareCalculator().Settle(terms, SharedSavingsTerms.Outturn(row));
        decimal recouped = settlement[Account.Payee("advance-payments")].Due.Amount;
        TraceNode[] nodes = [.. settlement.Trace!.Nodes.SelectMany(All)];
        bool binds = nodes.Any(n => n.Rule == "limit" && n.Inputs.Any(i => i.Name == "removed by the limit" && i.Value.Amount > ExactMoney.Zero(Currency.Usd)));
        bool saving = row.Benchmark > row.Expenditure;
        return new SharedSavingsResult(
            row,
            settlement[ParticipantId.Of(SharedSavingsTerms.Aco)].Due.Amount + recouped,
            recouped,
            BandOf(nodes, saving),
            binds && saving,
            binds && !saving);
    }

    private static string BandOf(TraceNode[] nodes, bool saving) =>
        nodes.FirstOrDefault(n => n.Rule == "threshold")?.Alternatives.Any(a => a.Applied && a.Text.StartsWith("reached", StringComparison.Ordinal)) != true
            ? "WITHIN"
            : saving ? "SAVINGS" : "LOSSES";

    private static IEnumerable<TraceNode> All(TraceNode node) => node.Children.SelectMany(All).Prepend(node);
}
