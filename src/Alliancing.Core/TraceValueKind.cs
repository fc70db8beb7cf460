namespace Alliancing;

/// <summary>What a value in a trace is.</summary>
public enum TraceValueKind
{
    /// <summary>A plain number: a score, a quantity, a weight.</summary>
    Number,

    /// <summary>A rate, as a fraction.</summary>
    Rate,

    /// <summary>Money, in the trace's currency.</summary>
    Money,

    /// <summary>Words.</summary>
    Text,
}
