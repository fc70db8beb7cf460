namespace Alliancing.RiskShare;

/// <summary>What a component measures: the variance <c>V</c>, always money, positive on the gain side.</summary>
public abstract record Measure
{
    private protected Measure()
    {
    }

    /// <summary>How the component is funded unless it says otherwise.</summary>
    internal abstract Funding DefaultFunding { get; }

    /// <summary>The measure in the words of a clause.</summary>
    internal abstract string Statement { get; }

    /// <summary>The id of the target and actual that the measure reads; null for the agreement's own.</summary>
    internal virtual string? OutturnId => null;

    internal abstract void Check(SideCheck check, string path);

    internal abstract N Variance<N, T>(SideRun<N, T> run)
        where N : struct, IExactNumber<N>
        where T : struct, ITracer;
}
