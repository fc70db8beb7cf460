using Alliancing.Core.Tests.RiskShare.Reference;

namespace Alliancing.Core.Tests.RiskShare.Reperformance;

/// <summary>A value that a printed step reads or uses.</summary>
internal sealed record PrintedRead(string Name, PrintedValue Value, string Source, bool IsParameter);

/// <summary>Money that a printed step moves.</summary>
internal sealed record PrintedMove(Fraction Amount, string From, string To);

/// <summary>A step as it is printed.</summary>
internal sealed class PrintedNode(string id, string rule, string statement, string? clause, PrintedNode? parent)
{
    public string Id => id;

    public string Rule => rule;

    public string Statement => statement;

    public string? Clause => clause;

    public PrintedNode? Parent => parent;

    public List<PrintedRead> Reads { get; } = [];

    public List<(string Text, bool Applies)> Alternatives { get; } = [];

    public List<PrintedMove> Moves { get; } = [];

    public PrintedValue? Gives { get; set; }

    public PrintedValue? Rounded { get; set; }

    public List<PrintedNode> Inside { get; } = [];

    /// <summary>The result in whole units of money, which is printed by itself only where it differs.</summary>
    public Fraction Whole => (Rounded ?? Gives ?? throw Objection("has no result")).Number;

    public Fraction Result => (Gives ?? throw Objection("has no result")).Number;

    /// <summary>A value of the step: read, used, or worked out just before it.</summary>
    public Fraction Value(string name) => Find(name) ?? throw Objection($"says nothing of '{name}'");

    public Fraction? Find(string name)
    {
        PrintedRead? read = Reads.FirstOrDefault(r => Same(r.Name, name));
        return read is not null ? read.Value.Number : Inner(name)?.Result;
    }

    public string Text(string name) => Reads.FirstOrDefault(r => Same(r.Name, name))?.Value.Words ?? Inner(name)?.Gives?.Words ?? throw Objection($"says nothing of '{name}'");

    public PrintedNode? Inner(string name) => Inside.FirstOrDefault(n => n.Id.Equals($"{id}.{name}", StringComparison.Ordinal));

    /// <summary>Which way was taken; an objection when the step does not say it.</summary>
    public bool Took(string text)
    {
        (string Text, bool Applies)[] found = [.. Alternatives.Where(a => a.Text.Equals(text, StringComparison.Ordinal) || a.Text.StartsWith(text + ":", StringComparison.Ordinal))];
        return found.Length == 1 ? found[0].Applies : throw Objection($"does not say once whether '{text}'");
    }

    public ObjectionException Objection(string what) => new($"{id} {what}.");

    /// <summary>"at most of alder" is what the terms call <c>atMost[alder]</c>.</summary>
    public static bool Same(string printed, string name) => printed.Equals(name, StringComparison.Ordinal) || printed.Equals(Called(name), StringComparison.Ordinal);

    public static string Called(string name)
    {
        int bracket = name.IndexOf('[', StringComparison.Ordinal);
        int inside = name.IndexOf("].", StringComparison.Ordinal);
        if (inside > 0)
        {
            int number = int.Parse(name[(bracket + 1)..inside], System.Globalization.CultureInfo.InvariantCulture) + 1;
            return $"{(name.StartsWith("tranches[", StringComparison.Ordinal) ? "tranche" : name[..bracket] + " step")} {number}: {Called(name[(inside + 2)..])}";
        }

        string plain = bracket < 0 ? name : name[..bracket];
        string words = string.Concat(plain[(plain.LastIndexOf('.') + 1)..].Select(static c => char.IsAsciiLetterUpper(c) ? " " + char.ToLowerInvariant(c) : c.ToString()));
        return bracket < 0 ? words : $"{words}{(words == "up to" ? " for " : " of ")}{name[(bracket + 1)..^1]}";
    }
}
