using Alliancing.RiskShare;

namespace Alliancing.Serialization;

/// <summary>Where one account stands by a recorded statement.</summary>
/// <remarks>What is due, paid, retained, carried forward and recouped together is the entitlement; a record that does not add up is refused.</remarks>
/// <param name="Account">The account.</param>
/// <param name="Entitlement">Its entitlement to date; positive when it is to receive.</param>
/// <param name="Due">What is due: positive to the account, negative from it.</param>
/// <param name="Paid">What was paid to it before, less what it paid; null for nothing.</param>
/// <param name="Retained">What is retained; null for nothing.</param>
/// <param name="CarriedForward">Losses that stand against later gains, 0 or less; null for none.</param>
/// <param name="Recouped">What has been set against its advance in all; null for nothing.</param>
/// <param name="AdvanceOwed">What of its advance is still to be recouped; null for nothing.</param>
/// <param name="Lines">Its lines to date; null when they are not recorded.</param>
public sealed record RecordedPosition(
    Account Account,
    Money Entitlement,
    Money Due,
    Money? Paid = null,
    Money? Retained = null,
    Money? CarriedForward = null,
    Money? Recouped = null,
    Money? AdvanceOwed = null,
    ValueList<RecordedLine>? Lines = null)
{
    /// <summary>What is due: positive to the account, negative from it.</summary>
    public Money Due { get; init; } = Conserving(Account, Entitlement, Due, [Paid, Retained, CarriedForward, Recouped]);

    /// <summary>Records a position.</summary>
    /// <param name="position">The position.</param>
    /// <returns>The record.</returns>
    public static RecordedPosition Of(OnAccountPosition position) => new(
        position.Account,
        position.Entitlement,
        position.Due,
        Some(position.Paid),
        Some(position.Retained),
        Some(position.CarriedForward),
        Some(position.Recouped),
        Some(position.AdvanceOwed),
        [.. position.Lines.Select(RecordedLine.Of)]);

    private static Money? Some(Money amount) => amount.IsZero ? null : amount;

    private static Money Conserving(Account account, Money entitlement, Money due, ReadOnlySpan<Money?> others)
    {
        ExactMoney sum = due.Exact;
        foreach (Money? other in others)
        {
            sum += other?.Exact ?? ExactMoney.Zero(due.Currency);
        }

        return sum == entitlement.Exact
            ? due
            : throw new ArgumentException($"What is due to '{account}', paid, retained, carried forward and recouped add up to {sum:C}, and its entitlement is {entitlement:C}. Give amounts that add up.", nameof(due));
    }
}
