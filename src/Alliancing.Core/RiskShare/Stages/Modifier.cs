namespace Alliancing.RiskShare;

/// <summary>Multiplies the live amount by a factor; the difference goes to, or comes from, a counterparty.</summary>
/// <remarks>A factor below 0 counts as 0: a score never turns gain into pain. A modifier of a rate is written inside the band instead.</remarks>
/// <param name="Factor">The factor, for example 1 + score ÷ 100.</param>
/// <param name="Counterparty">Who receives what a factor below 1 removes and pays what one above 1 adds.</param>
public sealed record Modifier(RateExpression Factor, Account Counterparty) : Stage
{
    internal override string Word => "modifier";

    internal override string Statement => $"The amount is multiplied by {Factor.Plain}; the difference is to or from {To.Describe(Counterparty)}.";

    internal override void Check(SideCheck check)
    {
        check.Phase(this, Phase.Slice, Phase.Amount);
        check.MoveTo(Phase.Amount);
        Factor.CheckParts(check, check.At("factor"));
        check.Account(Counterparty, check.At("counterparty"));
        check.Filled(Counterparty);
        check.Reach.Check(this, check);
    }

    internal override void Run<N, T>(SideRun<N, T> run)
    {
        run.MoveTo(Phase.Amount);
        Ratio factor = Ratio.Max(Ratio.Zero, run.Value("factor", Factor, TraceValueKind.Number));
        N change = run.Live * N.From(factor) - run.Live;
        int counterparty = run.Index(Counterparty);
        if (change.CompareTo(default) <= 0)
        {
            run.Pay(counterparty, -change);
        }
        else
        {
            // The terms were refused if the counterparty could lack this.
            run.Draw(counterparty, change);
        }
    }
}
