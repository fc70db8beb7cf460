using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace Alliancing.Serialization;

/// <summary>A length of time that elapses: a whole number of days of 24 hours, hours, minutes or seconds, such as <c>10d</c> or <c>36h</c>.</summary>
internal static class LengthScalar
{
    private static readonly (char Letter, Duration Unit)[] Units =
        [('d', Duration.FromDays(1)), ('h', Duration.FromHours(1)), ('m', Duration.FromMinutes(1)), ('s', Duration.FromSeconds(1))];

    public static TextScalar<Duration> Instance { get; } = new("a length of time such as \"10d\", \"36h\", \"90m\" or \"30s\"", "^[0-9]{1,8}[dhms]$", TryParse, Print);

    private static bool TryParse(string text, [NotNullWhen(true)] out Duration length)
    {
        length = default;
        if (text.Length is < 2 or > 9 || !int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int count))
        {
            return false;
        }

        Duration unit = Units.FirstOrDefault(known => known.Letter == text[^1]).Unit;
        length = unit * count;
        return unit != default && length.Days <= 10_000;
    }

    /// <summary>The greatest unit of which the length is a whole number.</summary>
    private static string Print(Duration length)
    {
        (char letter, Duration unit) = Units.FirstOrDefault(known => length.ToInt64Nanoseconds() % known.Unit.ToInt64Nanoseconds() == 0);
        return unit == default
            ? throw new System.Text.Json.JsonException($"{length} is not a whole number of seconds, so that no document can hold it.")
            : string.Create(CultureInfo.InvariantCulture, $"{length.ToInt64Nanoseconds() / unit.ToInt64Nanoseconds()}{letter}");
    }
}
