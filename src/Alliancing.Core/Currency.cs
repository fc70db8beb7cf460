using System.Collections.Frozen;
using Ardalis.GuardClauses;

namespace Alliancing;

/// <summary>A currency of the ISO 4217 list.</summary>
/// <remarks>
/// The default value is the pound sterling (<see cref="Gbp"/>). Two are equal when their codes are. The list is that of 2026; codes without a minor unit
/// (precious metals, drawing rights, test codes) are left out because money here is counted in minor units.
/// </remarks>
/// <example>
/// <code>
/// Currency dinar = Currency.Of("KWD");
/// int places = dinar.MinorUnitDigits;   // 3
/// </code>
/// </example>
public readonly partial record struct Currency
{
    // The pound stands first, so that the default value is the pound.
    private static readonly Entry[] Entries = [.. Listed().OrderByDescending(entry => entry.Code is "GBP").ThenBy(entry => entry.Code, StringComparer.Ordinal)];

    private static readonly FrozenDictionary<string, Currency>.AlternateLookup<ReadOnlySpan<char>> ByCode =
        Enumerable.Range(0, Entries.Length).ToFrozenDictionary(index => Entries[index].Code, index => new Currency((byte)index), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly byte _index;

    private Currency(byte index) => _index = index;

    /// <summary>The pound sterling.</summary>
    public static Currency Gbp => default;

    /// <summary>The euro.</summary>
    public static Currency Eur { get; } = Of("EUR");

    /// <summary>The United States dollar.</summary>
    public static Currency Usd { get; } = Of("USD");

    /// <summary>The Australian dollar.</summary>
    public static Currency Aud { get; } = Of("AUD");

    /// <summary>The Canadian dollar.</summary>
    public static Currency Cad { get; } = Of("CAD");

    /// <summary>The New Zealand dollar.</summary>
    public static Currency Nzd { get; } = Of("NZD");

    /// <summary>The Swiss franc.</summary>
    public static Currency Chf { get; } = Of("CHF");

    /// <summary>The Danish krone.</summary>
    public static Currency Dkk { get; } = Of("DKK");

    /// <summary>The Norwegian krone.</summary>
    public static Currency Nok { get; } = Of("NOK");

    /// <summary>The Swedish krona.</summary>
    public static Currency Sek { get; } = Of("SEK");

    /// <summary>The Japanese yen, which has no minor unit in use: money in yen is counted in whole yen.</summary>
    public static Currency Jpy { get; } = Of("JPY");

    /// <summary>Every currency, by code.</summary>
    public static ValueList<Currency> All { get; } = ValueList.CopyOf(ByCode.Dictionary.Values.OrderBy(currency => currency.Code, StringComparer.Ordinal));

    /// <summary>The three capital letters of ISO 4217.</summary>
    public string Code => Entries[_index].Code;

    /// <summary>How many decimal places the minor unit takes: 0, 2, 3 or 4.</summary>
    public int MinorUnitDigits => Entries[_index].MinorUnitDigits;

    /// <summary>£, € or $ for the pound, the euro and the United States dollar; for any other currency its code.</summary>
    public string Symbol => Code switch
    {
        "GBP" => "£",
        "EUR" => "€",
        "USD" => "$",
        _ => Code,
    };

    /// <summary>How many minor units make one major unit: 1, 100, 1,000 or 10,000.</summary>
    internal long MinorUnitsInMajor => Ratio.PowersOfTen.Of(MinorUnitDigits);

    /// <summary>The currency with a code.</summary>
    /// <param name="code">Three capital letters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException">The list has no such code.</exception>
    public static Currency Of(string code) => TryOf(Guard.Against.Null(code, nameof(code)), out Currency currency)
        ? currency
        : throw new ArgumentException($"'{code}' is not a currency code of ISO 4217 with a minor unit. Give three capital letters such as GBP.", nameof(code));

    /// <summary>Looks for the currency with a code.</summary>
    /// <param name="code">Three capital letters.</param>
    /// <param name="currency">The currency, or the default one when there is none.</param>
    /// <returns>Whether the list has the code.</returns>
    public static bool TryOf(ReadOnlySpan<char> code, out Currency currency) => ByCode.TryGetValue(code, out currency);

    private readonly record struct Entry(string Code, int MinorUnitDigits);
}
