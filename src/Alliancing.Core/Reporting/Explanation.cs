namespace Alliancing.Reporting;

/// <summary>Composes the explanation of a calculation from its trace, step by step, each with what it needs to be performed again.</summary>
internal static class Explanation
{
    // A step that reads no more than this, and has nothing inside it, stands on one line.
    private const int PartsOnALine = 7;

    public static Report Of(Trace trace)
    {
        string asAt = trace.AsAt is { } date ? $", as at {Dates.Of(date)}" : string.Empty;
        return new Report()
            .Heading(1, $"How it was calculated: {trace.Agreement}, version {trace.Version}{asAt}, in {trace.Currency.Code}")
            .Add(new Outline([.. trace.Nodes.Select(Node)]));
    }

    private static OutlineItem Node(TraceNode node)
    {
        string title = $"{node.Rule}: {node.Statement}";
        string clause = node.Clause is null ? string.Empty : $" [clause {node.Clause}]";
        string[] read = [.. Read(node)];
        string[] made = [.. Made(node)];
        if (node.Workings.Count + node.Children.Count == 0 && read.Length + made.Length <= PartsOnALine)
        {
            return new OutlineItem(node.Id, string.Join("; ", [title.TrimEnd('.') + clause, .. read, .. made]));
        }

        OutlineItem[] inside = [.. read.Select(Point), .. node.Workings.SelectMany(Workings), .. made.Select(Point), .. node.Children.Select(Node)];
        return new OutlineItem(node.Id, title + clause, new Outline(inside));
    }

    /// <summary>What a working needs stands before it, at the same depth: each line can be recomputed from those above it.</summary>
    private static IEnumerable<OutlineItem> Workings(TraceNode working) =>
        [.. working.Workings.SelectMany(Workings), Node(working with { Inputs = [.. working.Inputs, .. working.Workings.SelectMany(Taken)], Workings = [] })];

    private static IEnumerable<TraceInput> Taken(TraceNode working) =>
        working.Result is { } result ? [new TraceInput(working.Id[(working.Id.LastIndexOf('.') + 1)..], result, working.Id)] : [];

    private static IEnumerable<string> Read(TraceNode node) =>
    [
        .. node.Inputs.Select(i => Value("reads", i.Name, i.Value, i.Source)),
        .. node.Parameters.Select(p => Value("uses", p.Name, p.Value, p.EffectiveFrom is { } since ? $"{p.Source}, since {Dates.Of(since)}" : p.Source)),
    ];

    private static IEnumerable<string> Made(TraceNode node) =>
    [
        .. node.Alternatives.Select(a => $"{(a.Applied ? "applies:" : "does not apply:")} {a.Text}"),
        .. node.Postings.Select(p => $"moves {Amounts.Of(p.Amount)} from {p.From} to {p.To}"),
        .. Result(node),
    ];

    private static IEnumerable<string> Result(TraceNode node)
    {
        string rounded = node.Rounded is { } whole && node.Result != TraceValue.Money(whole) ? $", rounded to {Amounts.Of(whole)}" : string.Empty;
        return node.Result is { } exact ? [$"gives {Printed(exact)}{rounded}"] : [];
    }

    private static string Value(string verb, string name, TraceValue value, string source) => $"{verb} {name} = {Printed(value)}, from {source}";

    private static string Printed(TraceValue value) => value.Kind == TraceValueKind.Text ? $"\"{Amounts.Of(value)}\"" : Amounts.Of(value);

    private static OutlineItem Point(string text) => new(null, text);
}
