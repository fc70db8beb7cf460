using Alliancing.RiskShare;

namespace Alliancing.Core.Tests.RiskShare.Reference;

/// <summary>The accounts of terms in the order of ties, and who stands behind each.</summary>
internal sealed class Accounts(RiskShareSchedule schedule)
{
    private readonly Account[] _owners = [.. schedule.Participants.Where(p => p.Side == Side.Owner).Select(p => Account.Of(p.Id))];

    /// <summary>Participants, groups, payees, reserves, carried forward, residual.</summary>
    public Account[] InOrder { get; } =
    [
        .. schedule.Participants.Select(p => Account.Of(p.Id)),
        .. schedule.Groups.Select(g => Account.Group(g.Id)),
        .. schedule.Payees.Select(p => Account.Payee(p.Id)),
        .. schedule.Reserves.Select(r => Account.Reserve(r.Id)),
        Account.CarriedForward,
        Account.Residual,
    ];

    public ReadOnlySpan<Account> Owners => _owners;

    /// <summary>The owner side is its only participant where it has one.</summary>
    public Account Same(Account account) => account == Account.Owner && _owners.Length == 1 ? _owners[0] : account;

    public Account[] Of(Recipients recipients) => recipients.Word switch
    {
        "owners" => _owners,
        "providers" => [.. schedule.Participants.Where(p => p.Side == Side.Provider).Select(p => Account.Of(p.Id))],
        "everyone" => [.. schedule.Participants.Select(p => Account.Of(p.Id))],
        null => [.. recipients.Accounts.Select(Same)],
        _ => throw new ArgumentOutOfRangeException(nameof(recipients), recipients, "The reference does not know these recipients."),
    };

    /// <summary>The participants behind an account: itself, a group's members, the owner side's participants; nobody behind the others.</summary>
    public Account[] Members(Account account) => account.Kind switch
    {
        AccountKind.Participant => [account],
        AccountKind.Group => [.. schedule.Groups.First(g => g.Id == account.Id).Members.Select(Account.Of)],
        AccountKind.Owner => _owners,
        _ => [],
    };
}
