using Ardalis.GuardClauses;

namespace Alliancing;

/// <summary>Names where a rule stands: a clause of the agreement, or a provision of an Act, of regulations or of guidance.</summary>
/// <remarks>
/// Two citations are equal when source and provision are equal character for character (ordinal). Nothing is looked up: the text is
/// kept as given, without blanks at either end.
/// </remarks>
/// <example>
/// <code>
/// Citation pain = Citation.Clause("8.2");                      // clause 8.2
/// Citation pooling = Citation.Law("NHS Act 2006", "s. 75");    // NHS Act 2006, s. 75
/// </code>
/// </example>
public sealed record Citation
{
    private const string TheAgreement = "agreement";

    /// <summary>Cites a source, and a provision of it where one is known.</summary>
    /// <param name="source">What is cited, such as <c>NHS Act 2006</c>; not blank.</param>
    /// <param name="provision">The place in the source, such as <c>s. 75</c>; <see langword="null"/> cites the source as a whole, blank is refused.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="source"/> or <paramref name="provision"/> is blank.</exception>
    public Citation(string source, string? provision = null)
    {
        Source = Guard.Against.NullOrWhiteSpace(source, nameof(source)).Trim();
        Provision = provision is null ? null : Guard.Against.NullOrWhiteSpace(provision, nameof(provision)).Trim();
    }

    /// <summary>What is cited: an Act, regulations, guidance, or <c>agreement</c> for the parties' own agreement.</summary>
    public string Source { get; }

    /// <summary>The place in the source, or <see langword="null"/> when the source is cited as a whole.</summary>
    public string? Provision { get; }

    /// <summary>Whether the parties' own agreement is cited, rather than the law.</summary>
    public bool IsAgreement => string.Equals(Source, TheAgreement, StringComparison.Ordinal);

    /// <summary>Cites a clause of the parties' own agreement.</summary>
    /// <param name="number">The number of the clause as the agreement prints it, such as <c>8.2</c> or <c>12(a)</c>; not blank.</param>
    /// <returns>A citation that prints <c>clause 8.2</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="number"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="number"/> is blank.</exception>
    public static Citation Clause(string number) =>
        Agreement("clause " + Guard.Against.NullOrWhiteSpace(number, nameof(number)).Trim());

    /// <summary>Cites a place in the parties' own agreement that is not a numbered clause.</summary>
    /// <param name="provision">The place in the words of the agreement, such as <c>Schedule 3, paragraph 4</c>; not blank.</param>
    /// <returns>A citation that prints the place alone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="provision"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="provision"/> is blank.</exception>
    public static Citation Agreement(string provision) =>
        new(TheAgreement, Guard.Against.NullOrWhiteSpace(provision, nameof(provision)));

    /// <summary>Cites a provision of an Act, of regulations or of guidance.</summary>
    /// <param name="source">The short title, such as <c>NHS Act 2006</c>; not blank.</param>
    /// <param name="provision">The provision, such as <c>s. 75</c> or <c>reg. 7(3)</c>; not blank.</param>
    /// <returns>A citation that prints <c>NHS Act 2006, s. 75</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An argument is blank.</exception>
    public static Citation Law(string source, string provision) =>
        new(source, Guard.Against.NullOrWhiteSpace(provision, nameof(provision)));

    /// <summary>Prints the citation as a reader of the agreement would write it.</summary>
    /// <returns><c>clause 8.2</c> for the agreement, <c>NHS Act 2006, s. 75</c> for the law, the source alone when it is cited as a whole.</returns>
    public override string ToString() => (IsAgreement, Provision) switch
    {
        (_, null) => Source,
        (true, _) => Provision,
        _ => $"{Source}, {Provision}",
    };
}
