using Ardalis.GuardClauses;

namespace Alliancing.RiskShare;

/// <summary>Among whom an amount is split, or whose lines a limit holds.</summary>
/// <remarks>A whole side, all participants, or a list of accounts. Two lists with the same accounts in the same order are equal.</remarks>
public sealed record Recipients
{
    private Recipients(string? word, ValueList<Account> accounts)
    {
        Word = word;
        Accounts = accounts;
    }

    /// <summary>Every participant of the provider side, in agreement order.</summary>
    public static Recipients Providers { get; } = new("providers", []);

    /// <summary>Every participant of the owner side, in agreement order.</summary>
    public static Recipients Owners { get; } = new("owners", []);

    /// <summary>Every participant of both sides, in agreement order.</summary>
    public static Recipients Everyone { get; } = new("everyone", []);

    /// <summary>The word for a whole side; null for a list.</summary>
    public string? Word { get; }

    /// <summary>The accounts listed; empty for a whole side.</summary>
    public ValueList<Account> Accounts { get; }

    /// <summary>The listed accounts.</summary>
    /// <param name="accounts">At least one participant, group, reserve or payee.</param>
    /// <returns>The recipients.</returns>
    public static Recipients Of(params ReadOnlySpan<Account> accounts) => new(null, ValueList.Create(accounts));

    /// <summary>The listed participants.</summary>
    /// <param name="participants">At least one participant's id.</param>
    /// <returns>The recipients.</returns>
    public static Recipients Of(params ReadOnlySpan<string> participants)
    {
        var accounts = new Account[participants.Length];
        for (int i = 0; i < accounts.Length; i++)
        {
            accounts[i] = Account.Parse(participants[i]);
        }

        return new Recipients(null, ValueList.Create<Account>(accounts));
    }

    /// <summary>The whole of one side.</summary>
    /// <param name="side">The side.</param>
    /// <returns>The recipients.</returns>
    public static Recipients Of(Side side) => Guard.Against.EnumOutOfRange(side, nameof(side)) == Side.Owner ? Owners : Providers;

    /// <summary>The whole of one side.</summary>
    /// <param name="side">The side.</param>
    public static implicit operator Recipients(Side side) => Of(side);

    /// <inheritdoc/>
    public override string ToString() => Word ?? string.Join(", ", Accounts);
}
