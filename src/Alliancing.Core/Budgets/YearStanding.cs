namespace Alliancing.Budgets;

/// <summary>How far a year of a funding envelope can be relied on.</summary>
public enum YearStanding
{
    /// <summary>The amount is expected and not promised; nothing may be committed against it.</summary>
    Indicative = 0,

    /// <summary>The commissioners have set the amount.</summary>
    Firm = 1,
}
