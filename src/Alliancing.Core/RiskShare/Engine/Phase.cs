namespace Alliancing.RiskShare;

/// <summary>The state of a side while its stages run.</summary>
internal enum Phase
{
    /// <summary>An interval of the variance's axis.</summary>
    Slice,

    /// <summary>A live amount.</summary>
    Amount,

    /// <summary>Accounts only; nothing is live.</summary>
    Lines,
}
