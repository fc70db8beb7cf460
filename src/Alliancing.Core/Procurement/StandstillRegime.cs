namespace Alliancing.Procurement;

/// <summary>The law under which a standstill runs.</summary>
public enum StandstillRegime
{
    /// <summary>The Provider Selection Regime for health care services in England: counted from the day after publication.</summary>
    ProviderSelectionRegime = 0,

    /// <summary>The Procurement Act 2023: counted from the day of publication, which is the first.</summary>
    ProcurementAct,
}
