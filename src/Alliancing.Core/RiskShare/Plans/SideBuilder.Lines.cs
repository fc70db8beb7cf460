namespace Alliancing.RiskShare;

/// <content>Dividing among accounts, and limits on each.</content>
internal sealed partial class SideBuilder
{
    private void Divide(ValueList<Tranche> tranches, Account? from, Destination? rest)
    {
        if (from is { } source)
        {
            int index = Index(source);
            _live = MayGoNegative(index) ? _nodes.Positive(Accounts[index]) : Accounts[index];
            Move(index, _nodes.Subtract(Accounts[index], _live), _live);
        }
        else
        {
            MoveToAmount();
        }

        foreach (Tranche tranche in tranches)
        {
            Speak();
            Run(tranche);
        }

        Speak();
        if (rest is not null)
        {
            Send(_live, rest);
        }

        (_live, _phase) = (_nodes.Zero, Phase.Lines);
    }

    private void Run(Tranche tranche)
    {
        if (_live == _nodes.Zero)
        {
            return;
        }

        int available = _live;
        if (tranche.InAll is not null)
        {
            available = UpTo(_live, _nodes.Above(_live, _nodes.Zero), tranche.InAll);
        }

        int[] accounts = tranche.By is SharesSplit shares ? [.. shares.Shares.Select(s => Index(s.To))] : Layout.Indexes(tranche.To!);
        (int[] Taken, int InAll) parts = _nodes.When(_nodes.Above(available, _nodes.Zero), () => Parts(tranche, available, accounts));
        for (int i = 0; i < accounts.Length; i++)
        {
            Pay(accounts[i], Small(parts.Taken[i]));
        }

        _live = Small(_nodes.Subtract(_live, parts.InAll));
    }

    private (int[] Taken, int InAll) Parts(Tranche tranche, int available, int[] accounts)
    {
        int[]? caps = tranche.Each is null ? null : Array.ConvertAll(accounts, a => _say.Level(tranche.Each, a));
        int[] weights = _say.Weights(tranche.By, accounts);
        switch (tranche.By)
        {
            case ClaimsSplit claims:
                // Where there is no money nobody refuses a claim below 0, and nobody is paid one.
                weights = Array.ConvertAll(weights, _nodes.Positive);
                int total = _nodes.Sum(weights);
                available = Below(_nodes.Min(available, total), available);
                return (Claims(claims.Rule, available, weights, total), available);
            case SharesSplit:
                int shares = _nodes.Sum(weights);
                int most = Below(_nodes.Multiply(_live, shares), _live);
                if (caps is null && available == _live)
                {
                    return ([.. weights.Select(w => Below(_nodes.Multiply(_live, w), _live))], shares == _nodes.One ? _live : most);
                }

                available = Below(_nodes.Min(available, most), available);
                break;
        }

        if (caps is null)
        {
            return (Proportional(available, weights), available);
        }

        int[] taken = [.. _nodes.Fill(available, weights, caps).Select(t => Below(t, available))];
        return (taken, Below(_nodes.Sum(taken), available));
    }

    private int[] Proportional(int amount, int[] weights)
    {
        int each = _nodes.Divide(amount, _nodes.Sum(weights));
        return [.. weights.Select(w => Below(_nodes.Multiply(each, w), amount))];
    }

    private int[] Claims(ClaimsRule rule, int available, int[] claims, int total)
    {
        switch (rule)
        {
            case ClaimsRule.Proportional: return Proportional(available, claims);
            case ClaimsRule.EqualAwards: return Awards(available, claims);
            case ClaimsRule.EqualLosses: return [.. Awards(_nodes.Subtract(total, available), claims).Zip(claims, (loss, claim) => Below(_nodes.Subtract(claim, loss), available))];
        }

        // Half of every claim is first awarded, then lost, equally: the loss is the award of what is missing.
        int half = _nodes.Constant(0.5m);
        int missing = _nodes.Subtract(total, available);
        int[] parts = Awards(_nodes.Min(available, missing), [.. claims.Select(c => _nodes.Multiply(c, half))]);
        int awards = _nodes.AtLeast(missing, available);
        return [.. parts.Zip(claims, (part, claim) => Below(_nodes.Select(awards, part, _nodes.Subtract(claim, part)), available))];
    }

    private int[] Awards(int estate, int[] claims) => _nodes.Fill(estate, Array.ConvertAll(claims, _ => _nodes.One), claims);

    private void HoldEach(Limit limit)
    {
        int[] accounts = Layout.Indexes(limit.Each!);
        int[] levels = Array.ConvertAll(accounts, a => _say.Level((limit.AtMost ?? limit.AtLeast)!, a));
        if (limit.AtMost is null)
        {
            Lift(limit.From!.Value, accounts, levels);
            return;
        }

        int excess = _nodes.Zero;
        for (int i = 0; i < accounts.Length; i++)
        {
            int account = accounts[i];
            if (Accounts[account] == _nodes.Zero)
            {
                continue;
            }

            int before = Accounts[account];
            int over = Small(_nodes.Positive(_nodes.Subtract(before, levels[i])));
            Move(account, _nodes.Min(before, levels[i]), over);
            excess = Small(_nodes.Add(excess, over));
        }

        Send(excess, limit.Excess!, accounts, levels);
    }

    private void Lift(Account from, int[] accounts, int[] levels)
    {
        int[] missing = [.. accounts.Select((account, i) => _nodes.Positive(_nodes.Subtract(levels[i], Accounts[account])))];
        int total = _nodes.Sum(missing);
        int held = TopUp(total, from);
        int[] paid = held == total ? missing : Proportional(held, missing);
        for (int i = 0; i < accounts.Length; i++)
        {
            Pay(accounts[i], paid[i]);
        }
    }
}
