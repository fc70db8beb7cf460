using System.Buffers.Binary;
using System.Security.Cryptography;
using Ardalis.GuardClauses;

namespace Alliancing;

/// <summary>A SHA-256 digest: 32 bytes that stand for a text or a record without showing it.</summary>
/// <remarks>
/// Prints as 64 hexadecimal digits in lower case and reads them in either case. Equality is that of the bytes; there is no order.
/// The default value is 64 zeros, <see cref="None"/>, which stands before the first entry of a chain; nothing known has it as its digest.
/// </remarks>
/// <example>
/// <code>
/// Digest digest = Digest.OfBytes("abc"u8);
/// string text = digest.ToString();   // ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
/// bool same = digest == Digest.Parse(text);   // true
/// </code>
/// </example>
public readonly partial record struct Digest
{
    /// <summary>The number of bytes, 32.</summary>
    public const int Bytes = 32;

    private const int Half = Bytes / 2;

    private readonly UInt128 _high;
    private readonly UInt128 _low;

    private Digest(ReadOnlySpan<byte> bytes)
    {
        _high = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        _low = BinaryPrimitives.ReadUInt128BigEndian(bytes[Half..]);
    }

    /// <summary>The digest that nothing has: 64 zeros, the default value.</summary>
    public static Digest None => default;

    /// <summary>Takes the digest of bytes.</summary>
    /// <param name="bytes">What is to be digested; may be empty.</param>
    /// <returns>The SHA-256 digest (FIPS 180-4).</returns>
    public static Digest OfBytes(ReadOnlySpan<byte> bytes)
    {
        Span<byte> digest = stackalloc byte[Bytes];
        SHA256.HashData(bytes, digest);
        return new(digest);
    }

    /// <summary>Takes the digest of a record's canonical bytes.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The SHA-256 digest of what it writes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is <see langword="null"/>.</exception>
    public static Digest Of(ICanonical record)
    {
        CanonicalWriter writer = new();
        Guard.Against.Null(record, nameof(record)).WriteTo(writer);
        return OfBytes(writer.Written);
    }

    /// <summary>Prints the digest as 64 hexadecimal digits in lower case.</summary>
    /// <returns>The digits, the same in every culture.</returns>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        CopyTo(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    private void CopyTo(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt128BigEndian(bytes, _high);
        BinaryPrimitives.WriteUInt128BigEndian(bytes[Half..], _low);
    }
}
