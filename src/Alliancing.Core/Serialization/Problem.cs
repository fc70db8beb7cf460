namespace Alliancing.Serialization;

/// <summary>The ids of everything that can be wrong with a document as JSON; each is an error.</summary>
/// <remarks>Findings about the meaning of a document have their own ids in the rooms that know the meaning.</remarks>
internal static class Problem
{
    /// <summary>The text is not JSON: cut short, a comment, not UTF-8, nested too deep, too large.</summary>
    public const string NotJson = "JS-001";

    /// <summary>The document does not say its format, or says one that is not read here.</summary>
    public const string UnknownFormat = "JS-002";

    /// <summary>The document's format is newer than this library.</summary>
    public const string NewerVersion = "JS-003";

    /// <summary>A required property is missing.</summary>
    public const string MissingProperty = "JS-004";

    /// <summary>A property that the document does not have at this place.</summary>
    public const string UnknownProperty = "JS-005";

    /// <summary>A list where an object is wanted, a number where a text is wanted, and so on.</summary>
    public const string WrongType = "JS-006";

    /// <summary>The right kind of value, but not one that is allowed.</summary>
    public const string ValueNotAllowed = "JS-007";

    /// <summary>More digits than can be kept exactly; nothing is rounded on the way in.</summary>
    public const string TooManyDigits = "JS-008";

    /// <summary>The same property twice in one object.</summary>
    public const string DuplicateProperty = "JS-009";

    /// <summary>Well formed, yet refused by the type that it becomes.</summary>
    public const string Refused = "JS-010";

    /// <summary>The document has so many problems that checking ended.</summary>
    public const string More = "JS-011";

    /// <summary>An error at a place in the text.</summary>
    public static Finding At(TextPosition at, string id, string path, string message) => Finding.Error(id, path, $"{at}: {message}");
}
