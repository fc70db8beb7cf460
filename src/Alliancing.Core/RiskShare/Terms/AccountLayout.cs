namespace Alliancing.RiskShare;

/// <summary>The accounts of a schedule in the order of ties: participants, groups, payees, reserves, carried forward, residual; then the owner side where it has several participants.</summary>
internal sealed class AccountLayout
{
    private readonly Dictionary<Account, int> _index = [];
    private readonly List<Account> _accounts = [];
    private readonly RiskShareSchedule _schedule;

    public AccountLayout(RiskShareSchedule schedule)
    {
        _schedule = schedule;
        foreach (Participant participant in schedule.Participants)
        {
            Add(Account.Of(participant.Id));
        }

        foreach (ParticipantGroup group in schedule.Groups.Where(g => Identifier.IsValid(g.Id)))
        {
            Add(Account.Group(group.Id));
        }

        foreach (OutsidePayee payee in schedule.Payees.Where(p => Identifier.IsValid(p.Id)))
        {
            Add(Account.Payee(payee.Id));
        }

        foreach (TaggedReserve reserve in schedule.Reserves.Where(r => Identifier.IsValid(r.Id)))
        {
            Add(Account.Reserve(reserve.Id));
        }

        Add(Account.CarriedForward);
        Add(Account.Residual);
        Owners = Side(Alliancing.Side.Owner);
        Providers = Side(Alliancing.Side.Provider);
        Everyone = [.. Enumerable.Range(0, schedule.Participants.Count)];
        if (Owners.Length == 1)
        {
            _index[Account.Owner] = Owners[0];
        }
        else if (Owners.Length > 1)
        {
            Add(Account.Owner);
        }
    }

    public int Count => _accounts.Count;

    public int[] Owners { get; }

    public int[] Providers { get; }

    public int[] Everyone { get; }

    /// <summary>Where the owner side stands; null when the alliance has no owner participant.</summary>
    public int? OwnerSide => _index.TryGetValue(Account.Owner, out int index) ? index : null;

    public Account this[int index] => _accounts[index];

    public int? Find(Account account) => _index.TryGetValue(account, out int index) ? index : null;

    public int[] Indexes(Recipients recipients) => recipients.Word switch
    {
        "owners" => Owners,
        "providers" => Providers,
        "everyone" => Everyone,
        _ => [.. recipients.Accounts.Select(a => _index[a])],
    };

    /// <summary>The accounts of participants that recipients stand for, groups by their members, each once.</summary>
    public int[] Participants(Recipients recipients) =>
        [.. Indexes(recipients).SelectMany(i => _accounts[i].Kind == AccountKind.Group ? Members(i).Select(m => _index[Account.Of(m)]) : [i]).Distinct().Order()];

    /// <summary>The participants that a group account stands for; itself for a participant.</summary>
    public IEnumerable<ParticipantId> Members(int index) => _accounts[index].Kind switch
    {
        AccountKind.Group => _schedule.Groups.First(g => string.Equals(g.Id, _accounts[index].Id, StringComparison.Ordinal)).Members,
        AccountKind.Participant => [ParticipantId.Of(_accounts[index].Id)],
        AccountKind.Owner => Owners.Select(o => _schedule.Participants[o].Id),
        _ => [],
    };

    private int[] Side(Side side) => [.. Enumerable.Range(0, _schedule.Participants.Count).Where(i => _schedule.Participants[i].Side == side)];

    private void Add(Account account)
    {
        if (_index.TryAdd(account, _accounts.Count))
        {
            _accounts.Add(account);
        }
    }
}
