using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Alliancing.RiskShare;

/// <summary>What drives a computed rate: a score of the performance framework, or a quantity that the outturn states.</summary>
/// <remarks>Written <c>score:id</c> or <c>quantity:id</c>. The default value names nothing and is refused by the terms.</remarks>
public readonly record struct Driver
{
    private readonly string? _id;

    private Driver(bool isScore, string id)
    {
        IsScore = isScore;
        _id = id;
    }

    /// <summary>Whether the driver is a score; otherwise a quantity.</summary>
    public bool IsScore { get; }

    /// <summary>The id of the score or quantity.</summary>
    public string Id => _id ?? string.Empty;

    /// <summary>A score, on the scale that the terms declare.</summary>
    /// <param name="id">The score's id.</param>
    /// <returns>The driver.</returns>
    public static Driver Score(string id) => new(true, Identifier.Require(id, nameof(id)));

    /// <summary>A quantity that the outturn states: people, days, months.</summary>
    /// <param name="id">The quantity's id.</param>
    /// <returns>The driver.</returns>
    public static Driver Quantity(string id) => new(false, Identifier.Require(id, nameof(id)));

    /// <summary>Reads a driver from <c>score:id</c> or <c>quantity:id</c>.</summary>
    /// <param name="word">The word.</param>
    /// <param name="driver">The driver.</param>
    /// <returns>Whether the word is a driver.</returns>
    public static bool TryParse([NotNullWhen(true)] string? word, out Driver driver)
    {
        driver = default;
        int colon = word?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        if (colon < 0 || !Identifier.IsValid(word![(colon + 1)..]) || word[..colon] is not ("score" or "quantity"))
        {
            return false;
        }

        driver = new Driver(colon == 5, word[(colon + 1)..]);
        return true;
    }

    /// <summary>Reads a driver from <c>score:id</c> or <c>quantity:id</c>.</summary>
    /// <param name="word">The word.</param>
    /// <returns>The driver.</returns>
    /// <exception cref="FormatException">The word is not a driver.</exception>
    public static Driver Parse(string word) => TryParse(Guard.Against.Null(word, nameof(word)), out Driver driver)
        ? driver
        : throw new FormatException($"'{word}' is not a driver. Allowed are score:<id> and quantity:<id>.");

    /// <inheritdoc/>
    public override string ToString() => (IsScore ? "score:" : "quantity:") + Id;

    internal (Ratio? Low, Ratio? High) Range(ITermsScope scope) =>
        IsScore && scope.Score(Id) is { } scale ? (Ratio.FromDecimal(scale.From), Ratio.FromDecimal(scale.To)) : (null, null);
}
