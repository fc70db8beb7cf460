namespace Alliancing.Cli;

/// <summary>Texts of a block in UTF-8, one behind the other in memory that is used again for the next block.</summary>
internal sealed class Texts
{
    private readonly List<int> _ends = [];
    private byte[] _bytes = new byte[4_096];

    public int Count => _ends.Count;

    /// <summary>How many bytes all of them take.</summary>
    public int Size { get; private set; }

    public ReadOnlySpan<byte> this[int at] => _bytes.AsSpan((at == 0 ? 0 : _ends[at - 1]).._ends[at]);

    public void Add(ReadOnlySpan<byte> text)
    {
        if (_bytes.Length - Size < text.Length)
        {
            Array.Resize(ref _bytes, Math.Max(Size + text.Length, _bytes.Length * 2));
        }

        text.CopyTo(_bytes.AsSpan(Size));
        Size += text.Length;
        _ends.Add(Size);
    }

    public void Clear()
    {
        _ends.Clear();
        Size = 0;
    }
}
