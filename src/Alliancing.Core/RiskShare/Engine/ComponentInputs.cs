namespace Alliancing.RiskShare;

/// <summary>A component's target and actual where the caller varies them; null to read them from the outturn.</summary>
internal readonly record struct ComponentInputs<N>(N? Target, N? Actual)
    where N : struct, IExactNumber<N>;
