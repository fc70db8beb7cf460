namespace Alliancing.Procurement;

/// <summary>Who may take part in a tender.</summary>
public enum ProcurementProcedure
{
    /// <summary>Everybody may bid.</summary>
    Open = 0,

    /// <summary>Only those that are invited may bid.</summary>
    Restricted,
}
