namespace Alliancing.RiskShare;

/// <summary>The vocabulary of destinations.</summary>
public static class To
{
    /// <summary>The owner side.</summary>
    public static Destination Owner { get; } = Of(Account.Owner);

    /// <summary>Left unallocated, and shown.</summary>
    public static Destination Residual { get; } = Of(Account.Residual);

    /// <summary>Kept for a later period.</summary>
    public static Destination CarriedForward { get; } = Of(Account.CarriedForward);

    /// <summary>One participant.</summary>
    /// <param name="id">The participant's id.</param>
    /// <param name="upTo">The most that it takes; null for no cap.</param>
    /// <returns>The destination.</returns>
    public static Destination Participant(ParticipantId id, Level? upTo = null) => Of(Account.Of(id), upTo);

    /// <summary>A tagged reserve.</summary>
    /// <param name="id">The reserve's id.</param>
    /// <param name="upTo">The most that it takes; null for no cap.</param>
    /// <returns>The destination.</returns>
    public static Destination Reserve(string id, Level? upTo = null) => Of(Account.Reserve(id), upTo);

    /// <summary>A payee outside the alliance.</summary>
    /// <param name="id">The payee's id.</param>
    /// <param name="upTo">The most that it takes; null for no cap.</param>
    /// <returns>The destination.</returns>
    public static Destination Payee(string id, Level? upTo = null) => Of(Account.Payee(id), upTo);

    /// <summary>Any account.</summary>
    /// <param name="account">The account.</param>
    /// <param name="upTo">The most that it takes; null for no cap.</param>
    /// <returns>The destination.</returns>
    public static Destination Of(Account account, Level? upTo = null) => new([new AccountStep(account, upTo)]);

    /// <summary>The participants that are still below the limit which sends the money, by weight, until none has headroom.</summary>
    /// <param name="by">The weights.</param>
    /// <returns>The destination; join what may be left with <see cref="Destination.Then"/>.</returns>
    public static Destination ParticipantsWithHeadroom(SplitRule by) => new([new HeadroomStep(by)]);

    /// <summary>The account in the words of a clause.</summary>
    internal static string Describe(Account account) => account.Kind switch
    {
        AccountKind.Owner => "the owner",
        AccountKind.Residual => "the unallocated residual",
        AccountKind.CarriedForward => "the amount carried forward",
        AccountKind.Group => $"group '{account.Id}'",
        AccountKind.Payee => $"payee '{account.Id}'",
        AccountKind.Reserve => $"reserve '{account.Id}'",
        _ => account.Id,
    };
}
