namespace Alliancing.RiskShare;

/// <content>What accounts hold, and the ways of money between them.</content>
internal sealed partial class SideBuilder
{
    private int Live => _spent == _nodes.Zero ? Standing : Small(_nodes.Subtract(Standing, _spent));

    /// <summary>What an account gives for a floor: all that is missing where it may go below 0, else at most what it holds.</summary>
    private int TopUp(int missing, Account from)
    {
        int source = Index(from);
        bool negative = MayGoNegative(source);
        _conserves &= !negative;
        int held = negative ? missing : Small(_nodes.Positive(_nodes.Min(missing, Accounts[source])));
        Move(source, _nodes.Subtract(Accounts[source], held), held);
        return held;
    }

    private void Pay(int account, int amount) => Move(account, _nodes.Add(Accounts[account], amount), amount);

    /// <summary>Sends money along the steps of a destination; what is live is for the caller to set.</summary>
    private void Send(int amount, Destination destination, int[]? limited = null, int[]? levels = null)
    {
        // A step may read what is still live, and that is less by whatever the steps before it have taken.
        int before = _spent;
        foreach (DestinationStep step in destination.Steps)
        {
            if (amount == _nodes.Zero)
            {
                break;
            }

            int left = amount;
            int there = _nodes.Above(left, _nodes.Zero);
            if (step is HeadroomStep headroom)
            {
                int taken = _nodes.When(there, () => FillHeadroom(headroom.ParticipantsWithHeadroom, left, limited!, levels!));
                amount = Small(_nodes.Subtract(amount, taken));
                _spent = _nodes.Add(_spent, taken);
                continue;
            }

            var to = (AccountStep)step;
            int part = to.UpTo is null ? amount : UpTo(amount, there, to.UpTo);
            Pay(Index(to.To), part);
            amount = Small(_nodes.Subtract(amount, part));
            _spent = _nodes.Add(_spent, part);
        }

        _spent = before;
    }

    /// <summary>The lower of an amount and a level. Where there is no amount the level is not read, and may be below 0 without being refused.</summary>
    private int UpTo(int amount, int there, Level level) =>
        Small(_nodes.Min(amount, _nodes.Positive(_nodes.When(there, () => _say.Level(level, null)))));

    private int FillHeadroom(SplitRule rule, int amount, int[] limited, int[] levels)
    {
        int[] headroom = [.. limited.Select((account, i) => _nodes.Positive(_nodes.Subtract(levels[i], Accounts[account])))];
        int[] weights = _say.Weights(rule, limited);
        int[] taken = _nodes.Fill(amount, weights, headroom);
        for (int i = 0; i < limited.Length; i++)
        {
            Pay(limited[i], Below(taken[i], amount));
        }

        return Below(_nodes.Sum(taken), amount);
    }

    private int Index(Account account) => Layout.Find(account)!.Value;

    private bool MayGoNegative(int account) =>
        Layout[account].Kind == AccountKind.Reserve || (_component.EffectiveFunding == Funding.Owner && Layout.OwnerSide == account);

    private bool IsExpired(int account) => Layout[account].Kind == AccountKind.Reserve
        && _terms.Schedule.Reserves.First(r => string.Equals(r.Id, Layout[account].Id, StringComparison.Ordinal)).Expires < _period.Last;

    /// <summary>Notes that money is part of the portion of the variance, while nothing came from elsewhere.</summary>
    private int Small(int node) => _conserves ? _nodes.Within(node, Portioned) : node;

    private int Below(int node, int amount) => _nodes.Within(node, amount);
}
