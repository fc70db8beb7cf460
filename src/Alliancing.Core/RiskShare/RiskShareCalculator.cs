using Ardalis.GuardClauses;

namespace Alliancing.RiskShare;

/// <summary>Settles terms on an outturn.</summary>
/// <remarks>Stateless and thread-safe. The same terms and outturn give the same settlement on any machine, in any culture.</remarks>
/// <example>
/// <code>
/// SettlementOutcome outcome = new RiskShareCalculator().Evaluate(terms, outturn);
/// foreach (Finding finding in outcome.Findings) Console.WriteLine(finding);
/// Money? due = outcome.Settlement?["alder"].Due;
/// </code>
/// </example>
public sealed class RiskShareCalculator
{
    private static readonly SettlementOptions Explained = new();

    /// <summary>Settles, and returns the settlement or every reason why not.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="outturn">What happened.</param>
    /// <param name="options">How; null for an explained settlement.</param>
    /// <returns>The settlement with its findings, or the findings alone when one of them is an error.</returns>
    public SettlementOutcome Evaluate(RiskShareTerms terms, Outturn outturn, SettlementOptions? options = null)
    {
        Guard.Against.Null(terms, nameof(terms));
        Guard.Against.Null(outturn, nameof(outturn));
        if (!(options ?? Explained).Trace)
        {
            return new Settling<Silent>(terms, outturn, default, null).Run();
        }

        var builder = new TraceBuilder();
        return new Settling<Recorder>(terms, outturn, new Recorder(builder), builder).Run();
    }

    /// <summary>Settles, or throws.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="outturn">What happened.</param>
    /// <param name="options">How; null for an explained settlement.</param>
    /// <returns>The settlement.</returns>
    /// <exception cref="SettlementRefusedException">A finding is an error; the exception carries all of them.</exception>
    public Settlement Settle(RiskShareTerms terms, Outturn outturn, SettlementOptions? options = null)
    {
        SettlementOutcome outcome = Evaluate(terms, outturn, options);
        return outcome.Settlement ?? throw new SettlementRefusedException(outcome.Findings);
    }

    /// <summary>Draws up the account at the last statement of a history, and returns it or every reason why not.</summary>
    /// <param name="terms">The terms; they have on-account rules.</param>
    /// <param name="history">The statements so far, and what was paid on them.</param>
    /// <param name="options">How; null for an explained statement.</param>
    /// <returns>The statement with its findings, or the findings alone when one of them is an error.</returns>
    public OnAccountOutcome Evaluate(RiskShareTerms terms, SettlementHistory history, SettlementOptions? options = null)
    {
        Guard.Against.Null(terms, nameof(terms));
        Guard.Against.Null(history, nameof(history));
        if (!(options ?? Explained).Trace)
        {
            return new OnAccountSettling<Silent>(terms, history, default, null).Run();
        }

        var builder = new TraceBuilder();
        return new OnAccountSettling<Recorder>(terms, history, new Recorder(builder), builder).Run();
    }

    /// <summary>Draws up the account at the last statement of a history, or throws.</summary>
    /// <param name="terms">The terms; they have on-account rules.</param>
    /// <param name="history">The statements so far, and what was paid on them.</param>
    /// <param name="options">How; null for an explained statement.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="SettlementRefusedException">A finding is an error; the exception carries all of them.</exception>
    public OnAccountStatement Settle(RiskShareTerms terms, SettlementHistory history, SettlementOptions? options = null)
    {
        OnAccountOutcome outcome = Evaluate(terms, history, options);
        return outcome.Statement ?? throw new SettlementRefusedException(outcome.Findings);
    }
}
