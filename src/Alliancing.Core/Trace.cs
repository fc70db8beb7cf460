using NodaTime;

namespace Alliancing;

/// <summary>The explanation of one calculation: a tree of nodes that a person can re-perform by hand.</summary>
/// <remarks>Nothing in it is formatted when it is recorded; <c>Reporting</c> renders it as text and Markdown, <c>Serialization</c> as JSON.</remarks>
/// <param name="Agreement">The agreement's id.</param>
/// <param name="Version">The agreement's version.</param>
/// <param name="AsAt">The date for which the parameters were read; null when the outturn states none.</param>
/// <param name="Currency">The currency of every amount.</param>
/// <param name="Nodes">The top nodes, in the order in which they were calculated.</param>
public sealed record Trace(string Agreement, string Version, LocalDate? AsAt, Currency Currency, ValueList<TraceNode> Nodes);
