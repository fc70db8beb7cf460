namespace Alliancing.RiskShare;

/// <summary>Which way a reserve stage moves money.</summary>
public enum ReserveMovement
{
    /// <summary>From the live amount to the reserve: on the gain side the reserve is paid in, on the pain side it bears that part of the overrun.</summary>
    ToReserve,

    /// <summary>From the reserve to the live amount: the reserve adds to what is shared.</summary>
    FromReserve,
}
