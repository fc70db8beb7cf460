using System.Globalization;
using Alliancing.Governance;
using Ardalis.GuardClauses;

namespace Alliancing.Reporting;

/// <summary>Prints a decision register: every entry with its number, what it says and its digest, and the head that each partner keeps.</summary>
public static class RegisterStatements
{
    /// <summary>The register as plain text with columns lined up.</summary>
    /// <param name="register">The register.</param>
    /// <returns>The text; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static string ToText(this DecisionRegister register) => PlainText.Write(Compose(Guard.Against.Null(register, nameof(register))));

    /// <summary>The register as GitHub's Markdown.</summary>
    /// <param name="register">The register.</param>
    /// <returns>The Markdown; lines end in <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static string ToMarkdown(this DecisionRegister register) => Markdown.Write(Compose(Guard.Against.Null(register, nameof(register))));

    private static Report Compose(DecisionRegister register) => new Report()
        .Heading(1, $"Decision register of {register.Alliance}")
        .Paragraph(string.Create(CultureInfo.InvariantCulture, $"Entries: {register.Version}. Head: {register.Head}. Whoever keeps the head can tell whether an entry was touched."))
        .Add(new Table(
            [new("no", ToTheRight: true), new("decision"), new("when"), new("what"), new("by"), new("digest")],
            [.. register.Chain.Select((link, place) => Row(register, link, place + 1))]));

    private static string[] Row(DecisionRegister register, ChainLink<RegisterEntry> link, int number)
    {
        string no = number.ToString(CultureInfo.InvariantCulture);
        string digest = link.Digest.ToString()[..12] + "…";
        return link.Entry switch
        {
            EventEntry entry => [no, entry.Decision, UkTime.Text(entry.Happened.At), EventWords.Of(entry, NamesOf(register, entry.Decision)), entry.Happened.By ?? "", digest],
            DecisionEntry entry => [no, entry.Decision, "", $"entered: {entry.Matter.Title}; {entry.Rule.Class}, rule version {entry.Rule.Version}, {entry.Electorate.Seats.Count} seats", "", digest],
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    // Who joined after opening has no seat in the entry and is named by its id.
    private static Func<ParticipantId, string> NamesOf(DecisionRegister register, string decision)
    {
        Electorate? electorate = register.EntryOf(decision)?.Electorate;
        return id => electorate is not null && electorate.TryFind(id, out Seat? seat) ? seat.Name : id.ToString();
    }
}
