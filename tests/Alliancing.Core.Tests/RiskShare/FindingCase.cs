using Alliancing.RiskShare;

namespace Alliancing.Core.Tests.RiskShare;

/// <summary>A finding, what fires it and the repaired twin which is silent.</summary>
/// <param name="Id">The finding's id.</param>
/// <param name="Path">Where it stands.</param>
/// <param name="Words">What the message names: the value, what is allowed, the remedy.</param>
/// <param name="Bad">What fires it, and nothing else.</param>
/// <param name="Repaired">The same, repaired.</param>
public sealed record FindingCase(string Id, string Path, string[] Words, Func<IEnumerable<Finding>> Bad, Func<IEnumerable<Finding>> Repaired)
{
    /// <summary>Findings of building terms.</summary>
    public static FindingCase Terms(string id, string path, string[] words, RiskShareSchedule bad, RiskShareSchedule repaired) =>
        new(id, path, words, () => bad.Refusals(), () => repaired.Refusals());

    /// <summary>Findings of settling.</summary>
    public static FindingCase Settling(string id, string path, string[] words, RiskShareSchedule terms, Outturn bad, Outturn repaired) =>
        new(id, path, words, () => terms.Evaluate(bad).Findings, () => terms.Evaluate(repaired).Findings);

    /// <summary>Findings of settling, repaired in the terms.</summary>
    public static FindingCase Settling(string id, string path, string[] words, RiskShareSchedule bad, RiskShareSchedule repaired, Outturn outturn) =>
        new(id, path, words, () => bad.Evaluate(outturn).Findings, () => repaired.Evaluate(outturn).Findings);

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Path}";
}
