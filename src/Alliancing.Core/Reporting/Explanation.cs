namespace Alliancing.Reporting;

/// <summary>Composes the explanation of a calculation from its trace, node by node.</summary>
internal static class Explanation
{
    public static Report Of(Trace trace)
    {
        string asAt = trace.AsAt is { } date ? $", as at {Dates.Of(date)}" : string.Empty;
        return new Report()
            .Heading(1, $"How it was calculated: {trace.Agreement}, version {trace.Version}{asAt}, in {trace.Currency.Code}")
            .Add(new Outline([.. trace.Nodes.Select(Node)]));
    }

    private static OutlineItem Node(TraceNode node)
    {
        string clause = node.Clause is null ? string.Empty : $" [clause {node.Clause}]";
        OutlineItem[] inside =
        [
            .. node.Inputs.Select(i => Value("reads", i.Name, i.Value, i.Source)),
            .. node.Parameters.Select(p => Value("uses", p.Name, p.Value, p.EffectiveFrom is { } since ? $"{p.Source}, since {Dates.Of(since)}" : p.Source)),
            .. node.Alternatives.Select(a => Point($"{(a.Applied ? "applies:" : "does not apply:")} {a.Text}")),
            .. node.Postings.Select(p => Point($"moves {Amounts.Of(p.Amount)} from {p.From} to {p.To}")),
            .. Result(node),
            .. node.Children.Select(Node),
        ];
        return new OutlineItem(node.Id, $"{node.Rule}: {node.Statement}{clause}", inside.Length == 0 ? null : new Outline(inside));
    }

    private static IEnumerable<OutlineItem> Result(TraceNode node)
    {
        string rounded = node.Rounded is { } whole ? $", rounded to {Amounts.Of(whole)}" : string.Empty;
        return node.Result is { } exact ? [Point($"gives {Amounts.Of(exact)}{rounded}")] : [];
    }

    private static OutlineItem Value(string verb, string name, TraceValue value, string source) =>
        Point($"{verb} {name} = {(value.Kind == TraceValueKind.Text ? $"\"{Amounts.Of(value)}\"" : Amounts.Of(value))}, from {source}");

    private static OutlineItem Point(string text) => new(null, text);
}
