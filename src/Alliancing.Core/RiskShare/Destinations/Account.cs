using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Alliancing.RiskShare;

/// <summary>Where money stands in a settlement: a participant, the owner side, a group, an outside payee, a reserve, carried forward, or the residual.</summary>
/// <remarks>
/// Written as in the terms: a participant's id stands for itself; <c>owner</c>, <c>residual</c> and <c>carriedForward</c> are fixed words;
/// <c>group:id</c>, <c>reserve:id</c> and <c>payee:id</c> name the others. The default value is <see cref="Owner"/>.
/// </remarks>
public readonly record struct Account
{
    private readonly string? _id;

    private Account(AccountKind kind, string? id = null)
    {
        Kind = kind;
        _id = id;
    }

    /// <summary>The owner side: its only participant, or all of them by the terms' own split of that side.</summary>
    public static Account Owner => default;

    /// <summary>What is left unallocated; legal, and shown.</summary>
    public static Account Residual { get; } = new(AccountKind.Residual);

    /// <summary>What is kept for a later period.</summary>
    public static Account CarriedForward { get; } = new(AccountKind.CarriedForward);

    /// <summary>What kind of account this is.</summary>
    public AccountKind Kind { get; }

    /// <summary>The id of the participant, group, payee or reserve; empty for the fixed words.</summary>
    public string Id => _id ?? string.Empty;

    /// <summary>The account of one participant.</summary>
    /// <param name="id">The participant's id.</param>
    /// <returns>The account.</returns>
    public static Account Of(ParticipantId id) => new(AccountKind.Participant, id.ToString());

    /// <summary>The account of a named group, from which a later split pays its members.</summary>
    /// <param name="id">The group's id.</param>
    /// <returns>The account.</returns>
    public static Account Group(string id) => new(AccountKind.Group, Identifier.Require(id, nameof(id)));

    /// <summary>The account of a payee outside the alliance.</summary>
    /// <param name="id">The payee's id.</param>
    /// <returns>The account.</returns>
    public static Account Payee(string id) => new(AccountKind.Payee, Identifier.Require(id, nameof(id)));

    /// <summary>The account of a tagged reserve.</summary>
    /// <param name="id">The reserve's id.</param>
    /// <returns>The account.</returns>
    public static Account Reserve(string id) => new(AccountKind.Reserve, Identifier.Require(id, nameof(id)));

    /// <summary>Reads an account from its word.</summary>
    /// <param name="word">A participant's id, a fixed word, or <c>group:id</c>, <c>reserve:id</c>, <c>payee:id</c>.</param>
    /// <param name="account">The account; <see cref="Owner"/> when the word is not one.</param>
    /// <returns>Whether the word is an account.</returns>
    public static bool TryParse([NotNullWhen(true)] string? word, out Account account)
    {
        account = default;
        switch (word)
        {
            case null: return false;
            case "owner": return true;
            case "residual": account = Residual; return true;
            case "carriedForward": account = CarriedForward; return true;
        }

        int colon = word.IndexOf(':', StringComparison.Ordinal);
        string id = word[(colon + 1)..];
        AccountKind? kind = colon < 0 ? AccountKind.Participant : word[..colon] switch
        {
            "group" => AccountKind.Group,
            "reserve" => AccountKind.Reserve,
            "payee" => AccountKind.Payee,
            _ => null,
        };
        if (kind is null || !Identifier.IsValid(id))
        {
            return false;
        }

        account = new Account(kind.Value, id);
        return true;
    }

    /// <summary>Reads an account from its word.</summary>
    /// <param name="word">A participant's id, a fixed word, or <c>group:id</c>, <c>reserve:id</c>, <c>payee:id</c>.</param>
    /// <returns>The account.</returns>
    /// <exception cref="FormatException">The word is not an account.</exception>
    public static Account Parse(string word) => TryParse(Guard.Against.Null(word, nameof(word)), out Account account)
        ? account
        : throw new FormatException($"'{word}' is not an account. Allowed are a participant's id, owner, residual, carriedForward, group:<id>, reserve:<id>, payee:<id>.");

    /// <inheritdoc/>
    public override string ToString() => Kind switch
    {
        AccountKind.Owner => "owner",
        AccountKind.Residual => "residual",
        AccountKind.CarriedForward => "carriedForward",
        AccountKind.Group => "group:" + Id,
        AccountKind.Payee => "payee:" + Id,
        AccountKind.Reserve => "reserve:" + Id,
        _ => Id,
    };
}
