namespace Alliancing.RiskShare;

/// <summary>How many minor units one major unit of a currency has.</summary>
internal static class CurrencyScale
{
    public static Ratio Scale(this Currency currency) => currency.MinorUnitDigits switch
    {
        0 => 1,
        1 => 10,
        2 => 100,
        3 => 1_000,
        _ => 10_000,
    };
}
