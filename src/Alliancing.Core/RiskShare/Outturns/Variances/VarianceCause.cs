namespace Alliancing.RiskShare;

/// <summary>Why part of a variance came about.</summary>
public enum VarianceCause
{
    /// <summary>The outturn does not tell.</summary>
    Unexplained,

    /// <summary>The target was adjusted.</summary>
    TargetChange,

    /// <summary>Units cost less or more than the target assumed: (standard price − actual price) × actual volume.</summary>
    Price,

    /// <summary>
    /// Less or more was done than the target assumed: (standard volume − actual volume) × standard price; with an earned volume, (standard volume − earned volume) × standard price.
    /// </summary>
    Volume,

    /// <summary>The work done took fewer or more units than it should have: (earned volume − actual volume) × standard price.</summary>
    Performance,

    /// <summary>Cost that was spent but is not allowable.</summary>
    Exclusion,
}
