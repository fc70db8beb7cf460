using System.Globalization;
using NodaTime;

namespace Alliancing.RiskShare;

/// <summary>Losses are not paid but stand against later gains of the same participant, the oldest first, until they expire.</summary>
/// <remarks>With neither a number of periods nor a date a loss lasts until the final statement.</remarks>
/// <param name="Periods">How many later periods may meet a loss, 1 or more; null for any number.</param>
/// <param name="Until">The last day of the last period that may meet one; null for no date.</param>
/// <param name="Unmet">What becomes of what no gain has met.</param>
/// <param name="Counterparty">Who bears what is written off: the owner, a participant or the residual.</param>
/// <param name="Clause">The clause; null when none is stated.</param>
public sealed record LossCarryForward(int? Periods = null, LocalDate? Until = null, UnmetLoss Unmet = UnmetLoss.Due, Account Counterparty = default, string? Clause = null)
{
    /// <inheritdoc/>
    public override string ToString()
    {
        string expiry = Periods is { } periods
            ? string.Create(CultureInfo.InvariantCulture, $"of {periods} later period{(periods == 1 ? string.Empty : "s")}")
            : Until is { } until ? "of periods that end by " + IsoDate.Text(until) : "of any later period";
        return $"losses stand against gains {expiry}; what remains {(Unmet == UnmetLoss.Due ? "falls due" : $"is written off against {To.Describe(Counterparty)}")}{(Clause is null ? string.Empty : $" [clause {Clause}]")}";
    }
}
