namespace Alliancing.RiskShare;

/// <summary>Collects trace nodes while they open and close.</summary>
internal sealed class TraceBuilder
{
    private readonly Stack<Frame> _open = new();
    private readonly List<TraceNode> _nodes = [];
    private readonly Dictionary<SettlementLine, string> _lines = new(ReferenceEqualityComparer.Instance);

    public Frame Top => _open.Peek();

    public ValueList<TraceNode> Nodes => [.. _nodes];

    public void Open(Frame frame) => _open.Push(frame);

    /// <summary>Opens a calculation that the open step needs first.</summary>
    public void Work(string name, string rule, string statement) =>
        _open.Push(new Frame(Top.Id + "." + name, rule, statement, null) { IsWorking = true });

    /// <summary>Remembers which step made a line.</summary>
    public void Booked(SettlementLine line) => _lines[line] = Top.Id;

    public string? Place(SettlementLine line) => _lines.GetValueOrDefault(line);

    public void Close(TraceValue? result, Money? rounded)
    {
        Frame frame = _open.Pop();
        TraceNode node = frame.Node(result, rounded);
        List<TraceNode> siblings = !_open.TryPeek(out Frame? parent) ? _nodes : frame.IsWorking ? parent.Workings : parent.Children;
        siblings.Add(node);
    }

    internal sealed class Frame(string id, string rule, string statement, string? clause)
    {
        public string Id => id;

        public bool IsWorking { get; init; }

        public List<TraceInput> Inputs { get; } = [];

        public List<TraceParameter> Parameters { get; } = [];

        public List<TraceNode> Workings { get; } = [];

        public List<TraceAlternative> Alternatives { get; } = [];

        public List<TracePosting> Postings { get; } = [];

        public List<TraceNode> Children { get; } = [];

        public TraceNode Node(TraceValue? result, Money? rounded) =>
            new(id, rule, statement, clause, [.. Inputs], [.. Parameters], [.. Workings], [.. Alternatives], [.. Postings], result, rounded, [.. Children]);
    }
}
