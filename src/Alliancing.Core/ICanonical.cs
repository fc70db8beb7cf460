namespace Alliancing;

/// <summary>A record that has one canonical form in bytes, so that everybody computes the same digest of it.</summary>
/// <remarks>
/// What is written must determine the record, except for what may be redacted; equal records write equal bytes. The order of the fields is part of the form and never changes.
/// </remarks>
/// <example>
/// <code>
/// Digest digest = Digest.Of(new Minute(new LocalDate(2026, 3, 2), "Night team agreed"));
///
/// sealed record Minute(LocalDate Day, string Text) : ICanonical
/// {
///     public void WriteTo(CanonicalWriter writer) => writer.Date("day", Day).Text("text", Text);
/// }
/// </code>
/// </example>
public interface ICanonical
{
    /// <summary>Writes the record's fields in their fixed order.</summary>
    /// <param name="writer">Where they go.</param>
    void WriteTo(CanonicalWriter writer);
}
