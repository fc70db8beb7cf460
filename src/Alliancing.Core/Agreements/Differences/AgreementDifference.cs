using Ardalis.GuardClauses;

namespace Alliancing.Agreements;

/// <summary>What differs between two agreements, line by line, as a reader would say it.</summary>
/// <remarks>
/// Every part of an agreement is a line with a path: a line that only the second has is added, one that only the first has is removed. What was found in the agreements is no part of the difference.
/// The order of participants decides ties to the penny, so a participant that changes its place is a difference too.
/// </remarks>
public sealed record AgreementDifference
{
    private AgreementDifference(string before, string after, ValueList<AgreementChange> changes)
    {
        Before = before;
        After = after;
        Changes = changes;
    }

    /// <summary>The first agreement, by id and version.</summary>
    public string Before { get; }

    /// <summary>The second agreement, by id and version.</summary>
    public string After { get; }

    /// <summary>The differences in the order of the agreement.</summary>
    public ValueList<AgreementChange> Changes { get; }

    /// <summary>Whether the two say the same.</summary>
    public bool IsEmpty => Changes.Count == 0;

    /// <summary>Compares two agreements.</summary>
    /// <param name="before">The first.</param>
    /// <param name="after">The second; usually a later version of the first, but any two can be compared.</param>
    /// <returns>The differences.</returns>
    /// <exception cref="ArgumentNullException">An agreement is null.</exception>
    public static AgreementDifference Between(AllianceAgreement before, AllianceAgreement after)
    {
        Guard.Against.Null(before, nameof(before));
        Guard.Against.Null(after, nameof(after));
        return new AgreementDifference(Name(before), Name(after), [.. Compare(AgreementOutline.Of(before), AgreementOutline.Of(after)), .. Order(before, after)]);
    }

    /// <inheritdoc/>
    public override string ToString() => IsEmpty ? $"{Before} and {After} say the same." : string.Join('\n', Changes);

    private static string Name(AllianceAgreement agreement) => $"{agreement.Id} version {agreement.Version}";

    private static IEnumerable<AgreementChange> Compare(IReadOnlyList<OutlineLine> before, IReadOnlyList<OutlineLine> after)
    {
        var old = before.ToDictionary(l => l.Path, StringComparer.Ordinal);
        var now = after.ToDictionary(l => l.Path, StringComparer.Ordinal);
        foreach (string path in Merged(before, after))
        {
            AgreementChange? change = (old.GetValueOrDefault(path), now.GetValueOrDefault(path)) switch
            {
                (null, { } added) => new AgreementChange(path, ChangeKind.Added, null, added.Text),
                ({ } removed, null) => new AgreementChange(path, ChangeKind.Removed, removed.Text, null),
                ({ } was, { } current) when !string.Equals(was.Text, current.Text, StringComparison.Ordinal) => new AgreementChange(path, ChangeKind.Changed, was.Text, current.Text),
                _ => null,
            };
            if (change is not null)
            {
                yield return change;
            }
        }
    }

    /// <summary>The participants that both have, where they stand in another order.</summary>
    private static IEnumerable<AgreementChange> Order(AllianceAgreement before, AllianceAgreement after)
    {
        ParticipantId[] was = [.. before.Participants.Select(p => p.Id).Intersect(after.Participants.Select(p => p.Id))];
        ParticipantId[] current = [.. after.Participants.Select(p => p.Id).Intersect(was)];
        if (!was.SequenceEqual(current))
        {
            yield return new AgreementChange("participants", ChangeKind.Moved, $"the order {string.Join(", ", was)}", $"the order {string.Join(", ", current)}");
        }
    }

    /// <summary>The paths of both, in the order of the second, each path that is gone after the one that it followed.</summary>
    private static List<string> Merged(IReadOnlyList<OutlineLine> before, IReadOnlyList<OutlineLine> after)
    {
        List<string> paths = [.. after.Select(l => l.Path)];
        var known = new HashSet<string>(paths, StringComparer.Ordinal);
        int place = 0;
        foreach (OutlineLine line in before)
        {
            if (known.Contains(line.Path))
            {
                place = paths.IndexOf(line.Path) + 1;
            }
            else
            {
                paths.Insert(place++, line.Path);
            }
        }

        return paths;
    }
}
