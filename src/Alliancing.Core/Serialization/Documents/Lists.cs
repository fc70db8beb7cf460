namespace Alliancing.Serialization;

/// <summary>Lists of a document: an empty one is not written, and one that is absent is empty.</summary>
internal static class Lists
{
    public static ValueList<T>? Some<T>(ValueList<T>? list) => list is { Count: > 0 } ? list : null;

    public static ValueList<TDocument>? Some<T, TDocument>(ValueList<T>? list, Func<T, TDocument> of) => list is { Count: > 0 } ? [.. list.Select(of)] : null;

    public static ValueList<T> Each<TDocument, T>(ValueList<TDocument>? list, Func<TDocument, T> to) => list is null ? [] : [.. list.Select(to)];
}
