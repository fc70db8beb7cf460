using System.Globalization;

namespace Alliancing.Core.Tests.Infrastructure;

/// <summary>Runs a test under ambient cultures that betray code which forgets to name one.</summary>
public static class Cultures
{
    /// <summary>Cultures with a decimal comma, other group marks and minus signs, other letters for i, and another calendar.</summary>
    /// <remarks>The first is made up, so that it differs from the invariant one also where the machine knows no cultures.</remarks>
    public static IReadOnlyList<CultureInfo> Awkward { get; } = [MadeUp(), .. Known("tr-TR", "de-CH", "sv-SE", "ar-SA", "fa-IR", "th-TH")];

    /// <summary>Runs <paramref name="test"/> once in each of <see cref="Awkward"/> and says in which it failed.</summary>
    public static void InEach(Action test)
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        CultureInfo language = CultureInfo.CurrentUICulture;
        try
        {
            foreach (CultureInfo awkward in Awkward)
            {
                CultureInfo.CurrentCulture = awkward;
                CultureInfo.CurrentUICulture = awkward;
                Exception? failure = Record.Exception(test);
                if (failure is not null)
                    Assert.Fail($"In the culture {(awkward.Name.Length == 0 ? "made up" : awkward.Name)}: {failure}");
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = language;
        }
    }

    private static CultureInfo MadeUp()
    {
        CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        NumberFormatInfo numbers = culture.NumberFormat;
        numbers.NegativeSign = "minus ";
        numbers.PositiveSign = "plus ";
        numbers.NumberDecimalSeparator = numbers.CurrencyDecimalSeparator = numbers.PercentDecimalSeparator = ",";
        numbers.NumberGroupSeparator = numbers.CurrencyGroupSeparator = numbers.PercentGroupSeparator = ".";
        numbers.CurrencySymbol = "kr";
        numbers.PercentSymbol = "per cent";
        culture.DateTimeFormat.DateSeparator = "!";
        culture.DateTimeFormat.ShortDatePattern = "d!M!yy";
        return culture;
    }

    private static IEnumerable<CultureInfo> Known(params string[] names)
    {
        foreach (string name in names)
        {
            CultureInfo? culture = null;
            try
            {
                culture = CultureInfo.GetCultureInfo(name);
            }
            catch (CultureNotFoundException)
            {
                // The machine runs without culture data; the made-up culture remains.
            }

            if (culture is not null)
                yield return culture;
        }
    }
}
