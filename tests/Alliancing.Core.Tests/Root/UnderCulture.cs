using System.Globalization;

namespace Alliancing.Tests.Root;

/// <summary>Runs a check under cultures whose digits, letters, calendars and signs differ most from the invariant ones.</summary>
internal static class UnderCulture
{
    private static readonly string[] Names = ["", "tr-TR", "ar-SA", "de-DE", "fa-IR", "sv-SE"];

    internal static void Each(Action check)
    {
        CultureInfo before = Thread.CurrentThread.CurrentCulture;
        try
        {
            foreach (string name in Names)
            {
                Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(name);
                check();
            }
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }
}
