namespace Alliancing.RiskShare;

/// <summary>Collects trace nodes while they open and close.</summary>
internal sealed class TraceBuilder
{
    private readonly Stack<Frame> _open = new();
    private readonly List<TraceNode> _nodes = [];

    public Frame Top => _open.Peek();

    public ValueList<TraceNode> Nodes => [.. _nodes];

    public void Open(Frame frame) => _open.Push(frame);

    public void Close(TraceValue? result, Money? rounded)
    {
        TraceNode node = _open.Pop().Node(result, rounded);
        (_open.TryPeek(out Frame? parent) ? parent.Children : _nodes).Add(node);
    }

    internal sealed class Frame(string id, string rule, string statement, string? clause)
    {
        public List<TraceInput> Inputs { get; } = [];

        public List<TraceParameter> Parameters { get; } = [];

        public List<TraceAlternative> Alternatives { get; } = [];

        public List<TracePosting> Postings { get; } = [];

        public List<TraceNode> Children { get; } = [];

        public TraceNode Node(TraceValue? result, Money? rounded) =>
            new(id, rule, statement, clause, [.. Inputs], [.. Parameters], [.. Alternatives], [.. Postings], result, rounded, [.. Children]);
    }
}
