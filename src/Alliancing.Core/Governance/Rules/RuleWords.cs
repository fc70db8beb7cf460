namespace Alliancing.Governance;

/// <summary>The words in which rules print themselves.</summary>
internal static class RuleWords
{
    public static string Share(Rate share, Comparison comparison)
    {
        string amount = share == Rate.Percent(50) ? "half" : share == Rate.One ? "all" : share.ToString(null, System.Globalization.CultureInfo.InvariantCulture);
        return comparison == Comparison.MoreThan ? $"More than {amount}" : $"At least {amount}";
    }

    public static string Of(VoteBase basis) => basis switch
    {
        VoteBase.Eligible => "the eligible seats, heard or not,",
        VoteBase.NotStandingAside => "the eligible seats that do not stand aside",
        _ => "the votes cast, assents and dissents alone,",
    };

    public static string Count(int number, string one, string many) => number == 1 ? $"1 {one}" : $"{number} {many}";
}
