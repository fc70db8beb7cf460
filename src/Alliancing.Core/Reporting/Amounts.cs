using System.Globalization;
using Alliancing.Apportionment;

namespace Alliancing.Reporting;

/// <summary>Prints amounts, rates and dates for people, the same on every machine.</summary>
internal static class Amounts
{
    /// <summary>What stands before a figure that is rounded.</summary>
    public const string About = "\u2248";

    private const int ShownPlaces = 2;

    // In hundredths of a per cent, the places that are shown.
    private const int HundredPerCent = 100_00;

    // Beyond that a share is a curiosity, and printed by itself.
    private const int MostShown = 1_000_000_000;

    // A rate beyond that is a price or a factor, which the terms print as a number too.
    private const int LargestRate = 10;

    /// <summary>Whole minor units: <c>−£1,530,000.00</c>.</summary>
    public static string Of(Money money) => money.ToString("C", CultureInfo.InvariantCulture);

    /// <summary>An exact amount: <c>£33.335</c>, or <c>£100/3 (about £33.33)</c> where the decimals do not end.</summary>
    public static string Of(ExactMoney money) => money.ToString("C", CultureInfo.InvariantCulture);

    /// <summary>An exact value of a trace, as what it is.</summary>
    public static string Of(TraceValue value) => value.Kind switch
    {
        TraceValueKind.Text => value.Words,
        TraceValueKind.Money => Of(value.Amount),
        TraceValueKind.Rate when value.Ratio.Abs().CompareTo(LargestRate) <= 0 => ReadableNumber.Exact(value.Ratio * 100, 0, ShownPlaces, string.Empty, " %"),
        _ => ReadableNumber.Exact(value.Ratio, 0, ShownPlaces, string.Empty, string.Empty),
    };

    /// <summary>An amount to the minor unit, marked where that rounds it.</summary>
    public static string Near(ExactMoney money) => money.IsWhole
        ? Of(money)
        : $"{About} {Of(new ExactMoney(ReadableNumber.Rounded(money.MinorUnits, 0), money.Currency))}";

    /// <summary>A value of a trace to as many places as people read, marked where that rounds it.</summary>
    public static string Near(TraceValue value)
    {
        if (value.Kind is TraceValueKind.Text or TraceValueKind.Money)
        {
            return value.Kind == TraceValueKind.Money ? Near(value.Amount) : value.Words;
        }

        bool isRate = value.Kind == TraceValueKind.Rate && value.Ratio.Abs().CompareTo(LargestRate) <= 0;
        Ratio exact = isRate ? value.Ratio * 100 : value.Ratio;
        Ratio shown = ReadableNumber.Rounded(exact, ShownPlaces);
        return $"{(shown == exact ? string.Empty : About + " ")}{ReadableNumber.Grouped(shown, 0, string.Empty)}{(isRate ? " %" : string.Empty)}";
    }

    /// <summary>Parts of a whole in per cent, to two decimals at most; where the exact parts add up to a hundredth of a per cent, so do the printed ones. Empty when the whole is nothing.</summary>
    public static string[] Shares(IReadOnlyList<ExactMoney> parts, ExactMoney whole)
    {
        if (whole.Major.Sign == 0)
        {
            return [.. parts.Select(_ => string.Empty)];
        }

        Ratio[] exact = [.. parts.Select(p => p.Major / whole.Major * HundredPerCent)];
        Ratio sum = exact.Aggregate(Ratio.Zero, static (total, part) => total + part);
        var shown = new long[exact.Length];
        if (!sum.IsInteger || exact.Append(sum).Any(e => e.Abs().CompareTo(MostShown) > 0))
        {
            return [.. exact.Select(e => Percent(ReadableNumber.Rounded(e / HundredPerCent * 100, ShownPlaces)))];
        }

        Closing.Close(exact, (long)sum.Truncate(), shown);
        return [.. shown.Select(s => Percent(new Ratio(s, HundredPerCent / 100)))];
    }

    private static string Percent(Ratio value) => ReadableNumber.Grouped(value, 0, string.Empty) + " %";
}
