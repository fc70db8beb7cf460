using System.Reflection;
using Ardalis.GuardClauses;
using NodaTime;

namespace Alliancing.Serialization;

/// <summary>A trace as it is recorded in a file, with the version of the library that calculated it.</summary>
/// <param name="Library">The version of the library.</param>
/// <param name="Agreement">The agreement's id.</param>
/// <param name="AgreementVersion">The agreement's version.</param>
/// <param name="Currency">The currency of every amount.</param>
/// <param name="Nodes">The top nodes, in the order in which they were calculated.</param>
/// <param name="AsAt">The date for which the parameters were read; null when the outturn states none.</param>
public sealed record RecordedTrace(
    string Library,
    string Agreement,
    string AgreementVersion,
    Currency Currency,
    ValueList<TraceNode> Nodes,
    LocalDate? AsAt = null)
{
    /// <summary>The version of this library, as in its package.</summary>
    internal static string ThisLibrary { get; } = VersionOf(typeof(RecordedTrace).Assembly);

    /// <summary>Records a trace that this library calculated.</summary>
    /// <param name="trace">The trace.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="trace"/> is null.</exception>
    public static RecordedTrace Of(Trace trace)
    {
        Guard.Against.Null(trace, nameof(trace));
        return new RecordedTrace(ThisLibrary, trace.Agreement, trace.Version, trace.Currency, trace.Nodes, trace.AsAt);
    }

    /// <summary>The trace, to print or compare.</summary>
    /// <returns>The trace.</returns>
    public Trace ToTrace() => new(Agreement, AgreementVersion, AsAt, Currency, Nodes);

    // The commit that follows a plus says nothing that the version does not.
    private static string VersionOf(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
}
