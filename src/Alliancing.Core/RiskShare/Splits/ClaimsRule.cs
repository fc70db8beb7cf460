namespace Alliancing.RiskShare;

/// <summary>How an amount that does not cover all claims is divided among them.</summary>
/// <remarks>Source: Aumann and Maschler, "Game theoretic analysis of a bankruptcy problem from the Talmud", 1985.</remarks>
public enum ClaimsRule
{
    /// <summary>In proportion to the claims.</summary>
    Proportional,

    /// <summary>Constrained equal awards: equal parts, nobody above its claim.</summary>
    EqualAwards,

    /// <summary>Constrained equal losses: equal losses, nobody below 0.</summary>
    EqualLosses,

    /// <summary>The Talmud rule: equal awards on half the claims up to half their sum, equal losses beyond.</summary>
    Talmud,
}
