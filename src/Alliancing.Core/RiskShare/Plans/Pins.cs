using System.Buffers;

namespace Alliancing.RiskShare;

/// <summary>Holds columns and lines in place while threads work on them.</summary>
internal sealed class Pins<T> : IDisposable
    where T : unmanaged
{
    private readonly MemoryHandle[] _handles;

    public unsafe Pins(ReadOnlyMemory<T>[] columns, Memory<T>[] lines)
    {
        MemoryHandle[] from = Array.ConvertAll(columns, static c => c.Pin());
        MemoryHandle[] into = Array.ConvertAll(lines, static l => l.Pin());
        _handles = [.. from, .. into];
        Columns = Array.ConvertAll(from, static h => (nint)h.Pointer);
        Lines = Array.ConvertAll(into, static h => (nint)h.Pointer);
    }

    public nint[] Columns { get; }

    public nint[] Lines { get; }

    public void Dispose()
    {
        foreach (MemoryHandle handle in _handles)
        {
            handle.Dispose();
        }
    }
}
