namespace Alliancing.Governance;

/// <summary>A number of seats out of a known number must assent.</summary>
/// <param name="Needed">How many must assent; from 1 to <paramref name="Seats"/>.</param>
/// <param name="Seats">How many seats the rule was written for; at least 1.</param>
/// <param name="Unopposed">Whether a single dissent is enough to stop it.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="Needed"/> is below 1 or above <paramref name="Seats"/>.</exception>
public sealed record CountTest(int Needed, int Seats, bool Unopposed = false) : DecisionTest
{
    /// <summary>How many must assent.</summary>
    public int Needed { get; } = Needed >= 1 && Needed <= Seats
        ? Needed
        : throw new ArgumentOutOfRangeException(nameof(Needed), Needed, $"{Needed} assents out of {Seats} seats cannot be asked for. Ask for 1 to {Seats}.");

    /// <summary>How many seats the rule was written for.</summary>
    public int Seats { get; } = Seats;

    /// <inheritdoc/>
    public override string Sentence => $"At least {Needed} of the {Seats} seats must assent{(Unopposed ? ", and none may dissent" : "")}.";
}
