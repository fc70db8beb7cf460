using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Alliancing.RiskShare;

/// <summary>What a percentage is a percentage of, or what a split is weighted by; always typed.</summary>
/// <remarks>
/// Target, actual and variance come from the component; <see cref="Amount"/> is the live amount; <see cref="Money"/> says that the number is itself money in major units;
/// <see cref="Equal"/> gives every recipient the same weight. All others are amounts that the outturn carries, for each participant or in all.
/// The default value is <see cref="Target"/>.
/// </remarks>
public readonly record struct Basis
{
    private const string NamedPrefix = "named:";

    private static readonly string[] Fixed =
        ["target", "actual", "variance", "amount", "money", "equal", "fee", "feeAtRisk", "revenue", "contribution", "budget", "activity", "volume"];

    private readonly string? _word;

    private Basis(string word) => _word = word;

    /// <summary>The agreed target of the component, after adjustments.</summary>
    public static Basis Target => default;

    /// <summary>The outturn of allowable cost.</summary>
    public static Basis Actual { get; } = new("actual");

    /// <summary>The magnitude of the component's variance.</summary>
    public static Basis Variance { get; } = new("variance");

    /// <summary>The live amount of the side, after the portion.</summary>
    public static Basis Amount { get; } = new("amount");

    /// <summary>The number is itself money, in major units of the agreement's currency.</summary>
    public static Basis Money { get; } = new("money");

    /// <summary>The same weight for every recipient; for splits only.</summary>
    public static Basis Equal { get; } = new("equal");

    /// <summary>A participant's fee.</summary>
    public static Basis Fee { get; } = new("fee");

    /// <summary>The part of a participant's fee that is at risk.</summary>
    public static Basis FeeAtRisk { get; } = new("feeAtRisk");

    /// <summary>A participant's revenue.</summary>
    public static Basis Revenue { get; } = new("revenue");

    /// <summary>A participant's contribution to the fund.</summary>
    public static Basis Contribution { get; } = new("contribution");

    /// <summary>A participant's budget.</summary>
    public static Basis Budget { get; } = new("budget");

    /// <summary>A participant's activity, in the agreement's units.</summary>
    public static Basis Activity { get; } = new("activity");

    /// <summary>A participant's volume of work done.</summary>
    public static Basis Volume { get; } = new("volume");

    /// <summary>The basis in the words of the agreement: <c>feeAtRisk</c>, <c>named:claims</c>.</summary>
    public string Word => _word ?? "target";

    /// <summary>Whether the component itself supplies the value, so that the outturn need not.</summary>
    internal bool IsOfComponent => Word is "target" or "actual" or "variance" or "amount" or "money" or "equal";

    /// <summary>A basis that the outturn carries under a name of its own.</summary>
    /// <param name="id">Lower-case letters, digits and dashes.</param>
    /// <returns>The basis <c>named:id</c>.</returns>
    public static Basis Named(string id) => new(NamedPrefix + Identifier.Require(id, nameof(id)));

    /// <summary>Reads a basis from its word.</summary>
    /// <param name="word">One of the fixed words, or <c>named:id</c>.</param>
    /// <param name="basis">The basis; <see cref="Target"/> when the word is not one.</param>
    /// <returns>Whether the word is a basis.</returns>
    public static bool TryParse([NotNullWhen(true)] string? word, out Basis basis)
    {
        basis = default;
        if (word is null)
        {
            return false;
        }

        if (word.StartsWith(NamedPrefix, StringComparison.Ordinal) && Identifier.IsValid(word[NamedPrefix.Length..]))
        {
            basis = new Basis(word);
            return true;
        }

        if (!Fixed.Contains(word, StringComparer.Ordinal))
        {
            return false;
        }

        basis = string.Equals(word, "target", StringComparison.Ordinal) ? default : new Basis(word);
        return true;
    }

    /// <summary>Reads a basis from its word.</summary>
    /// <param name="word">One of the fixed words, or <c>named:id</c>.</param>
    /// <returns>The basis.</returns>
    /// <exception cref="FormatException">The word is not a basis.</exception>
    public static Basis Parse(string word) => TryParse(Guard.Against.Null(word, nameof(word)), out Basis basis)
        ? basis
        : throw new FormatException($"'{word}' is not a basis. Allowed are {string.Join(", ", Fixed)}, and named:<id> for an amount that the outturn carries.");

    /// <inheritdoc/>
    public override string ToString() => Word;
}
