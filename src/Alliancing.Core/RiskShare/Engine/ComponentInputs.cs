namespace Alliancing.RiskShare;

/// <summary>A component's target, actual and measured quantity where the caller varies them; null to read them from the outturn.</summary>
internal readonly record struct ComponentInputs<N>(N? Target, N? Actual, (string Id, N Count)? Quantity = null)
    where N : struct, IExactNumber<N>;
