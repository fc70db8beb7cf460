namespace Alliancing.RiskShare;

/// <summary>Divides the live amount, or a named account, in ordered tranches; what a tranche does not take falls through to the next.</summary>
/// <param name="Tranches">The tranches in order; at least one.</param>
/// <param name="Rest">Where the remainder goes; null when the last tranche takes everything.</param>
/// <param name="From">The account to divide; null for the live amount.</param>
public sealed record Waterfall(ValueList<Tranche> Tranches, Destination? Rest = null, Account? From = null) : Stage
{
    internal override string Word => "waterfall";

    internal override string Statement =>
        $"{(From is { } from ? To.Describe(from) : "The amount")} goes in this order: {string.Join("; then ", Tranches)}{(Rest is null ? string.Empty : $"; the rest goes to {Rest}")}.";

    internal override void Check(SideCheck check)
    {
        check.NotEmpty(Tranches.Count, check.At("tranches"));
        SplitAmong.Check(this, Tranches, From, Rest, check);
    }

    internal override void Run<N, T>(SideRun<N, T> run) => SplitAmong.Run(Tranches, From, Rest, run, isListed: true);
}
