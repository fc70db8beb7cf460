using Ardalis.GuardClauses;

namespace Alliancing;

/// <summary>One thing found in a document or a calculation: what it is, how much it weighs, where it stands and what to do about it.</summary>
/// <remarks>
/// Whoever checks returns every finding, not the first. Findings are values: two are equal when all parts are equal,
/// texts character for character (ordinal).
/// </remarks>
/// <example>
/// <code>
/// Finding finding = Finding.Error("RS-014", "components[cost].pain[1]", "Shares add up to 97 %. Give the missing 3 % to a participant.");
/// // RS-014 error   components[cost].pain[1]: Shares add up to 97 %. Give the missing 3 % to a participant.
/// </code>
/// </example>
/// <param name="Id">The lasting identifier of the rule that speaks, such as <c>RS-014</c>; not blank.</param>
/// <param name="Severity">How much the finding weighs.</param>
/// <param name="Path">Where it stands, from the root of the document, such as <c>components[cost].pain[1]</c>; empty means the document as a whole.</param>
/// <param name="Message">What is wrong, the value, what is allowed and what to do; not blank.</param>
/// <param name="Citation">The clause or the law that the finding rests on, or <see langword="null"/> when it rests on none.</param>
/// <exception cref="ArgumentNullException">A text is <see langword="null"/>.</exception>
/// <exception cref="ArgumentException"><paramref name="Id"/> or <paramref name="Message"/> is blank, or <paramref name="Severity"/> is not defined.</exception>
public sealed record Finding(string Id, Severity Severity, string Path, string Message, Citation? Citation = null)
{
    // As wide as "warning": errors and warnings, the findings that lists are read for, stand in one column.
    private const int SeverityWidth = 7;

    /// <summary>The lasting identifier of the rule that speaks; never blank.</summary>
    /// <exception cref="ArgumentException">The value is <see langword="null"/> or blank.</exception>
    public string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); } =
        Guard.Against.NullOrWhiteSpace(Id, nameof(Id));

    /// <summary>How much the finding weighs.</summary>
    /// <exception cref="ArgumentException">The value is not a defined severity.</exception>
    public Severity Severity { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(Severity)); } =
        Guard.Against.EnumOutOfRange(Severity, nameof(Severity));

    /// <summary>Where the finding stands, from the root of the document; empty means the document as a whole.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public string Path { get; init => field = Guard.Against.Null(value, nameof(Path)); } =
        Guard.Against.Null(Path, nameof(Path));

    /// <summary>What is wrong, the value, what is allowed and what to do; never blank.</summary>
    /// <exception cref="ArgumentException">The value is <see langword="null"/> or blank.</exception>
    public string Message { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Message)); } =
        Guard.Against.NullOrWhiteSpace(Message, nameof(Message));

    /// <summary>Finds something wrong, so that the work asked for is refused.</summary>
    /// <param name="id">The lasting identifier of the rule that speaks; not blank.</param>
    /// <param name="path">Where it stands; empty means the document as a whole.</param>
    /// <param name="message">What is wrong, the value, what is allowed and what to do; not blank.</param>
    /// <returns>A finding of severity <see cref="Severity.Error"/> without a citation.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> or <paramref name="message"/> is blank.</exception>
    public static Finding Error(string id, string path, string message) => new(id, Severity.Error, path, message);

    /// <summary>Finds something that is probably not what was meant; work goes on.</summary>
    /// <param name="id">The lasting identifier of the rule that speaks; not blank.</param>
    /// <param name="path">Where it stands; empty means the document as a whole.</param>
    /// <param name="message">What is doubtful, the value and what to do; not blank.</param>
    /// <returns>A finding of severity <see cref="Severity.Warning"/> without a citation.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> or <paramref name="message"/> is blank.</exception>
    public static Finding Warning(string id, string path, string message) => new(id, Severity.Warning, path, message);

    /// <summary>Finds something worth a look although nothing is wrong.</summary>
    /// <param name="id">The lasting identifier of the rule that speaks; not blank.</param>
    /// <param name="path">Where it stands; empty means the document as a whole.</param>
    /// <param name="message">What to look at, and why; not blank.</param>
    /// <returns>A finding of severity <see cref="Severity.Advisory"/> without a citation.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> or <paramref name="message"/> is blank.</exception>
    public static Finding Advisory(string id, string path, string message) => new(id, Severity.Advisory, path, message);

    /// <summary>Prints the finding on one line: identifier, severity, path, message and, where there is one, the citation in brackets.</summary>
    /// <returns>A line such as <c>RS-014 error   components[cost].pain[1]: Shares add up to 97 %. [clause 8.2]</c>; the path and its colon are left out when it is empty.</returns>
    public override string ToString()
    {
        string place = Path.Length == 0 ? string.Empty : Path + ": ";
        string source = Citation is null ? string.Empty : $" [{Citation}]";
        return $"{Id} {Word(Severity).PadRight(SeverityWidth)} {place}{Message}{source}";
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "advisory",
    };
}
