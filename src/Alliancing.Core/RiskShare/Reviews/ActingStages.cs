namespace Alliancing.RiskShare;

/// <summary>Remembers which stages ran, which of them moved money, and which way the thresholds went.</summary>
internal sealed class ActingStages
{
    private readonly Stack<string> _open = new();
    private readonly HashSet<(string Path, string What)> _seen = [];

    public void Open(string path)
    {
        _open.Push(path);
        _seen.Add((path, "ran"));
    }

    public void Close() => _open.Pop();

    public void Saw(string what) => _seen.Add((_open.Peek(), what));

    public bool Has(string path, string what) => _seen.Contains((path, what));
}
