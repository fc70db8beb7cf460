using NodaTime;

namespace Alliancing.RiskShare;

/// <summary>A loss of the time before the history, which stands against its gains.</summary>
/// <param name="Participant">Whose loss.</param>
/// <param name="Loss">How much; above 0.</param>
/// <param name="Expires">The last day of the last period that may meet it; null when it lasts as long as the terms carry losses by date, or until the final statement.</param>
public sealed record BroughtForwardLoss(ParticipantId Participant, Money Loss, LocalDate? Expires = null)
{
    /// <summary>The last day on which it stands: its own, or that of the terms where they carry losses by date.</summary>
    internal LocalDate? LastDay(LossCarryForward? rule) => rule?.Until is { } until && !(Expires < until) ? until : Expires;
}
