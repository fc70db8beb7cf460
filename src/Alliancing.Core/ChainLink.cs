namespace Alliancing;

/// <summary>An entry of a chain with the digest of itself and its predecessor's digest, as it was stored.</summary>
/// <remarks>Two are equal when entry and digest are equal. Whether the digest is right is for <see cref="HashChain{TEntry}"/> to verify.</remarks>
/// <param name="Entry">The entry.</param>
/// <param name="Digest">The digest that was stored with it.</param>
/// <typeparam name="TEntry">The type of the entries.</typeparam>
public sealed record ChainLink<TEntry>(TEntry Entry, Digest Digest)
    where TEntry : notnull, ICanonical;
