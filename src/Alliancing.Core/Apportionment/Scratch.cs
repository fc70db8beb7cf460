using System.Buffers;
using System.Runtime.CompilerServices;

namespace Alliancing.Apportionment;

/// <summary>The first places of a <see cref="Scratch{T}"/>, held on the stack of its user.</summary>
[InlineArray(Length)]
internal struct OnStack<T>
{
    /// <summary>How many participants an agreement may have before working memory comes from the pool.</summary>
    public const int Length = 32;

    private T first;
}

/// <summary>Working memory for one value per participant: on the stack for an ordinary alliance, pooled for a large one.</summary>
internal readonly ref struct Scratch<T>
{
    private readonly T[]? pooled;

    public Scratch(Span<T> onStack, int length)
    {
        pooled = length <= onStack.Length ? null : ArrayPool<T>.Shared.Rent(length);
        Span = (pooled ?? onStack)[..length];
    }

    public Span<T> Span { get; }

    public void Dispose()
    {
        if (pooled is not null)
            ArrayPool<T>.Shared.Return(pooled, clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>());
    }
}
