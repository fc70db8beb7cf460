using System.Runtime.CompilerServices;
namespace Ardalis.GuardClauses;
internal interface IGuardClause;
internal sealed class Guard : IGuardClause { public static IGuardClause Against { get; } = new Guard(); }
internal static class GuardClauseExtensions
{
    public static T Null<T>(this IGuardClause guardClause, [System.Diagnostics.CodeAnalysis.NotNull] T? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    { if (input is null) throw new ArgumentNullException(parameterName); return input; }
    public static string NullOrWhiteSpace(this IGuardClause guardClause, [System.Diagnostics.CodeAnalysis.NotNull] string? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    { ArgumentException.ThrowIfNullOrWhiteSpace(input, parameterName); return input; }
    public static T OutOfRange<T>(this IGuardClause guardClause, T input, string parameterName, T from, T to) where T : IComparable<T>
    { if (input.CompareTo(from) < 0 || input.CompareTo(to) > 0) throw new ArgumentOutOfRangeException(parameterName); return input; }
    public static T EnumOutOfRange<T>(this IGuardClause guardClause, T input, string parameterName) where T : struct, Enum
    { if (!Enum.IsDefined(input)) throw new System.ComponentModel.InvalidEnumArgumentException(parameterName, Convert.ToInt32(input, System.Globalization.CultureInfo.InvariantCulture), typeof(T)); return input; }
}
