using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

// The names and signatures are those of the Ardalis.GuardClauses package, so that adopting it deletes this file and changes no caller.
namespace Ardalis.GuardClauses;

/// <summary>What guard clauses extend.</summary>
internal interface IGuardClause;

/// <summary>The entry to guard clauses; each returns its input.</summary>
internal sealed class Guard : IGuardClause
{
    private Guard()
    {
    }

    /// <summary>Where guard clauses begin.</summary>
    public static IGuardClause Against { get; } = new Guard();
}

/// <summary>The guard clauses in use.</summary>
internal static class GuardClauseExtensions
{
    /// <summary>Refuses null.</summary>
    public static T Null<T>(this IGuardClause guardClause, [NotNull] T? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null, string? message = null, Func<Exception>? exceptionCreator = null)
    {
        if (input is null)
        {
            throw exceptionCreator?.Invoke() ?? new ArgumentNullException(parameterName, message ?? $"'{parameterName}' is null. Give a value.");
        }

        return input;
    }

    /// <summary>Refuses null.</summary>
    public static T Null<T>(this IGuardClause guardClause, [NotNull] T? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null, string? message = null, Func<Exception>? exceptionCreator = null)
        where T : struct
    {
        if (input is null)
        {
            throw exceptionCreator?.Invoke() ?? new ArgumentNullException(parameterName, message ?? $"'{parameterName}' is null. Give a value.");
        }

        return input.Value;
    }

    /// <summary>Refuses null and an empty string.</summary>
    public static string NullOrEmpty(this IGuardClause guardClause, [NotNull] string? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null, string? message = null, Func<Exception>? exceptionCreator = null)
    {
        guardClause.Null(input, parameterName, message, exceptionCreator);
        return input.Length > 0 ? input : throw Invalid(parameterName, message ?? $"'{parameterName}' is empty. Give at least one character.", exceptionCreator);
    }

    /// <summary>Refuses null and a sequence without items.</summary>
    public static IEnumerable<T> NullOrEmpty<T>(this IGuardClause guardClause, [NotNull] IEnumerable<T>? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null, string? message = null, Func<Exception>? exceptionCreator = null)
    {
        guardClause.Null(input, parameterName, message, exceptionCreator);
        return input.Any() ? input : throw Invalid(parameterName, message ?? $"'{parameterName}' is empty. Give at least one item.", exceptionCreator);
    }

    /// <summary>Refuses null, an empty string and one of white space only.</summary>
    public static string NullOrWhiteSpace(this IGuardClause guardClause, [NotNull] string? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null, string? message = null, Func<Exception>? exceptionCreator = null)
    {
        guardClause.NullOrEmpty(input, parameterName, message, exceptionCreator);
        return !string.IsNullOrWhiteSpace(input) ? input : throw Invalid(parameterName, message ?? $"'{parameterName}' is white space only. Give at least one visible character.", exceptionCreator);
    }

    /// <summary>Refuses the default value of a type.</summary>
    public static T Default<T>(this IGuardClause guardClause, [AllowNull, NotNull] T input, [CallerArgumentExpression(nameof(input))] string? parameterName = null, string? message = null, Func<Exception>? exceptionCreator = null)
    {
        if (input is null || EqualityComparer<T>.Default.Equals(input, default!))
        {
            throw Invalid(parameterName, message ?? $"'{parameterName}' is the default value of {typeof(T).Name}. Give another one.", exceptionCreator);
        }

        return input;
    }

    /// <summary>Refuses a value outside a range; both ends are allowed.</summary>
    public static T OutOfRange<T>(this IGuardClause guardClause, T input, string parameterName, T rangeFrom, T rangeTo, string? message = null, Func<Exception>? exceptionCreator = null)
        where T : IComparable, IComparable<T>
    {
        if (rangeFrom.CompareTo(rangeTo) > 0)
        {
            throw new ArgumentException(message ?? FormattableString.Invariant($"The range of '{parameterName}' starts at {rangeFrom}, above its end {rangeTo}."), parameterName);
        }

        return input.CompareTo(rangeFrom) >= 0 && input.CompareTo(rangeTo) <= 0
            ? input
            : throw Beyond(input, parameterName, message ?? FormattableString.Invariant($"'{parameterName}' is {input}. It must lie between {rangeFrom} and {rangeTo}, both included."), exceptionCreator);
    }

    /// <summary>Refuses a number below zero.</summary>
    public static int Negative(this IGuardClause guardClause, int input, [CallerArgumentExpression(nameof(input))] string? parameterName = null, string? message = null, Func<Exception>? exceptionCreator = null) =>
        input >= 0 ? input : throw BelowZero(input, parameterName, message, exceptionCreator);

    /// <summary>Refuses a number below zero.</summary>
    public static long Negative(this IGuardClause guardClause, long input, [CallerArgumentExpression(nameof(input))] string? parameterName = null, string? message = null, Func<Exception>? exceptionCreator = null) =>
        input >= 0 ? input : throw BelowZero(input, parameterName, message, exceptionCreator);

    /// <summary>Refuses a number below zero.</summary>
    public static decimal Negative(this IGuardClause guardClause, decimal input, [CallerArgumentExpression(nameof(input))] string? parameterName = null, string? message = null, Func<Exception>? exceptionCreator = null) =>
        input >= 0 ? input : throw BelowZero(input, parameterName, message, exceptionCreator);

    /// <summary>Refuses a number below zero and zero.</summary>
    public static int NegativeOrZero(this IGuardClause guardClause, int input, [CallerArgumentExpression(nameof(input))] string? parameterName = null, string? message = null, Func<Exception>? exceptionCreator = null) =>
        input > 0 ? input : throw NotAboveZero(input, parameterName, message, exceptionCreator);

    /// <summary>Refuses a number below zero and zero.</summary>
    public static long NegativeOrZero(this IGuardClause guardClause, long input, [CallerArgumentExpression(nameof(input))] string? parameterName = null, string? message = null, Func<Exception>? exceptionCreator = null) =>
        input > 0 ? input : throw NotAboveZero(input, parameterName, message, exceptionCreator);

    /// <summary>Refuses a number below zero and zero.</summary>
    public static decimal NegativeOrZero(this IGuardClause guardClause, decimal input, [CallerArgumentExpression(nameof(input))] string? parameterName = null, string? message = null, Func<Exception>? exceptionCreator = null) =>
        input > 0 ? input : throw NotAboveZero(input, parameterName, message, exceptionCreator);

    /// <summary>Refuses zero.</summary>
    public static int Zero(this IGuardClause guardClause, int input, [CallerArgumentExpression(nameof(input))] string? parameterName = null, string? message = null, Func<Exception>? exceptionCreator = null) =>
        input != 0 ? input : throw IsZero(parameterName, message, exceptionCreator);

    /// <summary>Refuses zero.</summary>
    public static long Zero(this IGuardClause guardClause, long input, [CallerArgumentExpression(nameof(input))] string? parameterName = null, string? message = null, Func<Exception>? exceptionCreator = null) =>
        input != 0 ? input : throw IsZero(parameterName, message, exceptionCreator);

    /// <summary>Refuses zero.</summary>
    public static decimal Zero(this IGuardClause guardClause, decimal input, [CallerArgumentExpression(nameof(input))] string? parameterName = null, string? message = null, Func<Exception>? exceptionCreator = null) =>
        input != 0 ? input : throw IsZero(parameterName, message, exceptionCreator);

    /// <summary>Refuses a value that fails a test.</summary>
    public static T InvalidInput<T>(this IGuardClause guardClause, T input, string parameterName, Func<T, bool> predicate, string? message = null, Func<Exception>? exceptionCreator = null) =>
        predicate(input) ? input : throw Invalid(parameterName, message ?? FormattableString.Invariant($"'{parameterName}' is {input}, which is not allowed."), exceptionCreator);

    /// <summary>Refuses a value that its enumeration does not define.</summary>
    public static T EnumOutOfRange<T>(this IGuardClause guardClause, T input, [CallerArgumentExpression(nameof(input))] string? parameterName = null, string? message = null, Func<Exception>? exceptionCreator = null)
        where T : struct, Enum
    {
        if (Enum.IsDefined(input))
        {
            return input;
        }

        throw exceptionCreator?.Invoke() ?? NotDefined(input, parameterName, message);
    }

    /// <summary>Refuses a string shorter than a length.</summary>
    public static string StringTooShort(this IGuardClause guardClause, string input, int minLength, [CallerArgumentExpression(nameof(input))] string? parameterName = null, string? message = null, Func<Exception>? exceptionCreator = null) =>
        input.Length >= minLength ? input : throw Invalid(parameterName, message ?? $"'{parameterName}' has {input.Length} characters. It must have {minLength} or more.", exceptionCreator);

    /// <summary>Refuses a string longer than a length.</summary>
    public static string StringTooLong(this IGuardClause guardClause, string input, int maxLength, [CallerArgumentExpression(nameof(input))] string? parameterName = null, string? message = null, Func<Exception>? exceptionCreator = null) =>
        input.Length <= maxLength ? input : throw Invalid(parameterName, message ?? $"'{parameterName}' has {input.Length} characters. It must have {maxLength} or fewer.", exceptionCreator);

    private static ArgumentException NotDefined<T>(T input, string? parameterName, string? message)
        where T : struct, Enum => message is null
        ? new InvalidEnumArgumentException(parameterName, Convert.ToInt32(input, CultureInfo.InvariantCulture), typeof(T))
        : new ArgumentException(message, parameterName);

    private static Exception Invalid(string? parameterName, string message, Func<Exception>? exceptionCreator) =>
        exceptionCreator?.Invoke() ?? new ArgumentException(message, parameterName);

    private static Exception Beyond(object? input, string? parameterName, string message, Func<Exception>? exceptionCreator) =>
        exceptionCreator?.Invoke() ?? new ArgumentOutOfRangeException(parameterName, input, message);

    private static Exception BelowZero<T>(T input, string? parameterName, string? message, Func<Exception>? exceptionCreator) =>
        Invalid(parameterName, message ?? FormattableString.Invariant($"'{parameterName}' is {input}. It must be 0 or more."), exceptionCreator);

    private static Exception NotAboveZero<T>(T input, string? parameterName, string? message, Func<Exception>? exceptionCreator) =>
        Invalid(parameterName, message ?? FormattableString.Invariant($"'{parameterName}' is {input}. It must be above 0."), exceptionCreator);

    private static Exception IsZero(string? parameterName, string? message, Func<Exception>? exceptionCreator) =>
        Invalid(parameterName, message ?? $"'{parameterName}' is 0. It must differ from 0.", exceptionCreator);
}
