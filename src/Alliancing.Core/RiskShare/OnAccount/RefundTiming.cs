namespace Alliancing.RiskShare;

/// <summary>When gain that was paid on account and is no longer earned comes back.</summary>
public enum RefundTiming
{
    /// <summary>With the statement that shows it.</summary>
    AtOnce,

    /// <summary>With the final statement; an interim statement takes nothing back that was released, and asks only for pain.</summary>
    AtFinal,
}
