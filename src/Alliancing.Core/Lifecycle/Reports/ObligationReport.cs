using NodaTime;

namespace Alliancing.Lifecycle;

/// <summary>An obligation on a day.</summary>
/// <param name="Undertaken">What is owed, by whom, to whom, by when.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Fulfilled">The day on which it was fulfilled; null when it is not.</param>
/// <param name="Evidence">What shows it; null when it is not fulfilled.</param>
public sealed record ObligationReport(ObligationUndertaken Undertaken, ObligationStatus Status, LocalDate? Fulfilled, string? Evidence);
