using Alliancing.RiskShare;

namespace Alliancing.Core.Tests.RiskShare.Reference;

/// <summary>Settles one side of a component stage by stage: a slice of the variance, then a live amount, then accounts.</summary>
internal sealed class SideSettling
{
    private readonly RiskShareSchedule _schedule;
    private readonly Outturn _outturn;
    private readonly Component _component;
    private readonly Reading _reading;
    private readonly Reached _reached;
    private readonly string? _of;
    private readonly Fraction _variance;
    private readonly Fraction _portion;
    private readonly Dictionary<Account, Fraction> _accounts = [];

    // The slice is the interval from _low to _high of the axis from 0 to |V|; null once it has become an amount.
    private (Fraction Low, Fraction High)? _slice;
    private Fraction _live;

    private SideSettling(RiskShareSchedule schedule, Outturn outturn, Component component, Reading reading, Reached reached, string? of, Fraction variance)
    {
        _schedule = schedule;
        _outturn = outturn;
        _component = component;
        _reading = reading;
        _reached = reached;
        _of = of;
        _variance = variance;
        _portion = component.Portion?.Value ?? 1;
        _slice = (0, variance);
    }

    private Place Here => new(_of, _variance, _slice is null ? _live : null);

    /// <summary>What each account holds at the end of a side on which the variance has this size.</summary>
    public static Dictionary<Account, Fraction> Run(
        RiskShareSchedule schedule, Outturn outturn, Component component, Reading reading, Reached reached, string? of, Fraction variance, ValueList<Stage> stages)
    {
        var side = new SideSettling(schedule, outturn, component, reading, reached, of, variance);
        side.Run(stages);
        if (side._accounts.Any(a => a.Key.Kind == AccountKind.Group && a.Value != 0))
        {
            throw new InvalidOperationException("Terms that can end with money on a group are refused when they are built; these were not.");
        }

        Fraction all = variance * side._portion;
        return side._live == 0 && Fraction.Sum(side._accounts.Values) == all
            ? side._accounts
            : throw new InvalidOperationException($"The reference itself lost money: {all} came in, {string.Join(", ", side._accounts)} and {side._live} live came out.");
    }

    private void Run(ValueList<Stage> stages)
    {
        if (stages.Count == 0)
        {
            _reached.Note("empty side");
            LeaveWith(To.Owner);
            return;
        }

        foreach (Stage stage in stages)
        {
            _reached.Note("stage " + stage.GetType().Name);
            bool goesOn = true;
            switch (stage)
            {
                case Threshold threshold:
                    goesOn = Passes((_slice is null ? _live : _variance) >= _reading.Level(threshold.Reach, Here), threshold.Below, threshold.Otherwise);
                    break;
                case Condition condition:
                    goesOn = Passes(_reading.Holds(condition.When, Here), condition.Failing, condition.Otherwise);
                    break;
                case Deductible deductible:
                    Deduct(deductible);
                    break;
                case Curve curve:
                    Bend(curve);
                    break;
                case Modifier modifier:
                    Modify(modifier);
                    break;
                case Levy levy:
                    Send(levy.Rate is { } rate ? _live * _reading.RateWithin(rate, 0, 1) : Fraction.Lower(_live, _reading.Level(levy.Amount!, Here)), levy.To);
                    break;
                case Limit { Each: { } each } limit:
                    LimitEach(limit, _reading.Accounts.Of(each));
                    break;
                case Limit limit:
                    LimitSide(limit);
                    break;
                case Reserve reserve:
                    Reserve(reserve);
                    break;
                case Split split:
                    Divide([new Tranche(split.By, split.To)], split.From, split.Rest);
                    break;
                case Waterfall waterfall:
                    _reached.Note($"waterfall of {(waterfall.Tranches.Count > 1 ? "several" : "one")}");
                    Divide(waterfall.Tranches, waterfall.From, waterfall.Rest);
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(stages), stage, "The reference does not know this stage.");
            }

            if (!goesOn)
            {
                return;
            }
        }
    }

    private bool Passes(bool met, Destination failing, ValueList<Stage>? otherwise)
    {
        if (met)
        {
            return true;
        }

        if (otherwise is null)
        {
            LeaveWith(failing);
            return false;
        }

        _reached.Note("otherwise");
        Run(otherwise);
        return false;
    }

    private void LeaveWith(Destination destination)
    {
        if (_slice is { } slice)
        {
            _slice = (slice.High, slice.High);
            SendSlice(slice.High - slice.Low, destination);
            BecomeAmount();
            return;
        }

        Send(_live, destination);
    }

    private void Deduct(Deductible deductible)
    {
        (Fraction low, Fraction high) = _slice!.Value;
        Fraction edge = Fraction.Lower(high, Fraction.Higher(low, _reading.Level(deductible.First, Here)));
        _slice = (edge, high);
        SendSlice(edge - low, deductible.Kept);
    }

    /// <summary>Cuts the slice at every bound of a band and adds up piece by piece; no piece lies in two bands.</summary>
    private void Bend(Curve curve)
    {
        _reached.Note($"curve from {curve.Origin}");
        (Fraction low, Fraction high) = _slice!.Value;
        Fraction origin = curve.Origin == BandOrigin.Edge ? low : 0;
        var spans = new List<(Fraction From, Fraction? To, RateExpression Rate)>();
        Fraction end = 0;
        foreach (Band band in curve.Bands)
        {
            Fraction from = band.From is null ? end : Bound(band.From, band, curve);
            Fraction? to = band.To is null ? null : Bound(band.To, band, curve);
            if (from < end || to < from)
            {
                throw new Refused("the bounds of the bands do not ascend");
            }

            spans.Add((origin + from, origin + to, band.Rate));
            end = to ?? from;
        }

        Fraction[] points = [.. spans.Select(s => s.From).Concat(spans.Where(s => s.To is not null).Select(s => s.To!.Value)).Append(low).Append(high).Where(p => p >= low && p <= high).Distinct().Order()];
        Fraction shared = 0;
        Fraction rest = 0;
        Fraction uncovered = 0;
        for (int i = 1; i < points.Length; i++)
        {
            Fraction width = points[i] - points[i - 1];
            int at = spans.FindIndex(s => s.From <= points[i - 1] && (s.To is null || s.To >= points[i]));
            if (at < 0)
            {
                uncovered += width;
                continue;
            }

            Fraction rate = _reading.RateWithin(spans[at].Rate, 0, 1);
            shared += width * rate;
            rest += width * (1 - rate);
        }

        _slice = (low, low + shared);
        SendSlice(rest, curve.Rest);
        if (uncovered > 0)
        {
            _reached.Note(curve.Uncovered is null ? "uncovered to the owner" : "uncovered to its destination");
            SendSlice(uncovered, curve.Uncovered ?? To.Owner);
        }

        BecomeAmount();
    }

    private Fraction Bound(RateExpression bound, Band band, Curve curve) => _reading.Level(Level.Of(bound, band.Of ?? curve.Of), Here);

    private void Modify(Modifier modifier)
    {
        Fraction factor = _reading.Rate(modifier.Factor);
        _reached.Note(factor < 0 ? "factor below 0" : factor < 1 ? "factor below 1" : "factor of 1 or more");
        Fraction changed = _live * Fraction.Higher(0, factor);
        Fraction added = changed - _live;
        if (added > 0 && !MayGoBelowZero(modifier.Counterparty) && Held(modifier.Counterparty) < added)
        {
            throw new Refused($"{modifier.Counterparty} cannot pay {added}");
        }

        Post(modifier.Counterparty, -added);
        _live = changed;
    }

    private void LimitSide(Limit limit)
    {
        if (limit.AtLeast is { } floor)
        {
            _reached.Note("floor of the side");
            Fraction lacking = Fraction.Higher(0, _reading.Level(floor, Here) - _live);
            Fraction paid = Payable(limit.From!.Value, lacking);
            Post(limit.From!.Value, -paid);
            _live += paid;
            return;
        }

        Fraction cap = _reading.Level(limit.AtMost!, Here);
        if (_slice is { } slice)
        {
            _reached.Note("limit of the slice");
            Fraction edge = Fraction.Higher(slice.Low, Fraction.Lower(slice.High, cap));
            _slice = (slice.Low, edge);
            SendSlice(slice.High - edge, limit.Excess!);
            return;
        }

        _reached.Note("limit of the amount");
        Send(Fraction.Higher(0, _live - cap), limit.Excess!);
    }

    private void LimitEach(Limit limit, Account[] accounts)
    {
        Fraction[] levels = [.. accounts.Select(a => _reading.Level(limit.AtMost ?? limit.AtLeast!, Here, a))];
        if (limit.AtMost is null)
        {
            _reached.Note("floor of each");
            Fraction[] lacking = [.. accounts.Zip(levels, (a, level) => Fraction.Higher(0, level - Held(a)))];
            Fraction needed = Fraction.Sum(lacking);
            Fraction paid = Payable(limit.From!.Value, needed);
            if (paid < needed)
            {
                _reached.Note("floor that lacks");
            }

            for (int i = 0; i < accounts.Length && needed > 0; i++)
            {
                Post(limit.From!.Value, -(paid * lacking[i] / needed));
                Post(accounts[i], paid * lacking[i] / needed);
            }

            return;
        }

        _reached.Note("limit of each");
        for (int i = 0; i < accounts.Length; i++)
        {
            Fraction over = Fraction.Higher(0, Held(accounts[i]) - levels[i]);
            Post(accounts[i], -over);
            _live += over;
        }

        Send(_live, limit.Excess!, [.. accounts.Zip(levels)]);
    }

    private void Reserve(Reserve reserve)
    {
        BecomeAmount();
        _reached.Note($"reserve {reserve.Movement}");
        Fraction amount = _reading.Level(reserve.Amount, Here);
        if (reserve.Movement == ReserveMovement.ToReserve)
        {
            Send(Fraction.Lower(_live, amount), To.Reserve(reserve.Id));
            return;
        }

        Post(Account.Reserve(reserve.Id), -amount);
        _live += amount;
    }

    private void Divide(ValueList<Tranche> tranches, Account? from, Destination? rest)
    {
        BecomeAmount();
        if (from is { } source)
        {
            _reached.Note("from " + source.Kind);
            // An account that has paid more than it held has nothing to divide.
            _live = Fraction.Higher(0, Held(source));
            Post(source, -_live);
        }

        foreach (Tranche tranche in tranches)
        {
            Divide(tranche);
        }

        if (rest is not null)
        {
            Send(_live, rest);
        }
    }

    /// <summary>One tranche; where nothing is live, nobody's weight or cap is asked for.</summary>
    private void Divide(Tranche tranche)
    {
        if (_live == 0)
        {
            return;
        }

        _reached.Note("split " + tranche.By.GetType().Name);
        _reached.Note("tranche each " + (tranche.Each is null ? "open" : "capped"));
        _reached.Note("tranche in all " + (tranche.InAll is null ? "open" : "capped"));
        Fraction amount = tranche.InAll is { } inAll ? Fraction.Lower(_live, _reading.Level(inAll, Here)) : _live;
        if (amount == 0)
        {
            return;
        }

        Account[] to = tranche.To is null ? [] : _reading.Accounts.Of(tranche.To);
        if (tranche.By is SharesSplit agreed)
        {
            // Agreed shares are shares of what reaches the tranche; the cap in all is on what they take together.
            to = [.. agreed.Shares.Select(s => _reading.Accounts.Same(s.To))];
            amount = Fraction.Lower(amount, _live * Fraction.Sum(agreed.Shares.Select(s => (Fraction)s.Share.Value)));
        }

        Fraction?[] most = [.. to.Select(a => tranche.Each is { } each ? _reading.Level(each, Here, a) : (Fraction?)null)];
        Fraction[] parts = tranche.By is ClaimsSplit claims
            ? Claims(claims, amount, to)
            : Dividing.Fill(amount, [.. Weights(tranche.By, to).Zip(most, static (weight, cap) => new Party(weight, cap))]);
        for (int i = 0; i < to.Length; i++)
        {
            _reached.Note("recipient " + to[i].Kind);
            Post(to[i], parts[i]);
            _live -= parts[i];
        }
    }

    private Fraction[] Claims(ClaimsSplit split, Fraction amount, Account[] to)
    {
        _reached.Note("claims " + split.Rule);
        return Dividing.Claims(split.Rule, amount, Weights(SplitRule.By(split.Claims), to));
    }

    /// <summary>Weights of a rule; below 0 or all 0 they are refused.</summary>
    private Fraction[] Weights(SplitRule rule, Account[] to) => Weighing.Weights(_reading, rule, to);

    /// <summary>Sends so much of the slice, after the portion.</summary>
    private void SendSlice(Fraction width, Destination destination)
    {
        _live = width * _portion;
        Send(_live, destination);
    }

    /// <summary>Sends so much of the live amount step by step; a step that nothing reaches is not asked for its cap or weights.</summary>
    private void Send(Fraction amount, Destination destination, (Account Account, Fraction Level)[]? limited = null)
    {
        foreach (DestinationStep step in destination.Steps)
        {
            if (amount == 0)
            {
                return;
            }

            Fraction sent = amount;
            if (step is AccountStep to)
            {
                if (to.UpTo is not null)
                {
                    _reached.Note("destination capped");
                    sent = Fraction.Lower(amount, _reading.Level(to.UpTo, Here));
                }

                _reached.Note("destination " + to.To.Kind);
                Post(to.To, sent);
            }
            else
            {
                _reached.Note("destination headroom");
                Fraction[] weights = Weights(((HeadroomStep)step).ParticipantsWithHeadroom, [.. limited!.Select(l => l.Account)]);
                Fraction[] parts = Dividing.Fill(sent, [.. limited!.Zip(weights, (l, weight) => new Party(weight, Fraction.Higher(0, l.Level - Held(l.Account))))]);
                for (int i = 0; i < parts.Length; i++)
                {
                    Post(limited![i].Account, parts[i]);
                }

                sent = Fraction.Sum(parts);
            }

            amount -= sent;
            _live -= sent;
        }
    }

    /// <summary>What of the slice is left becomes the live amount.</summary>
    private void BecomeAmount()
    {
        if (_slice is { } slice)
        {
            _slice = null;
            _live = (slice.High - slice.Low) * _portion;
        }
    }

    private Fraction Payable(Account from, Fraction amount) => MayGoBelowZero(from) ? amount : Fraction.Lower(amount, Held(from));

    /// <summary>A reserve that releases, and the owner side of a component that it funds.</summary>
    private bool MayGoBelowZero(Account account) =>
        account.Kind == AccountKind.Reserve || (Settling.OwnerFunds(_component) && _reading.Accounts.Same(account) == _reading.Accounts.Same(Account.Owner));

    private Fraction Held(Account account) => _accounts.GetValueOrDefault(_reading.Accounts.Same(account));

    /// <summary>Moves an amount to an account, or from it when the amount is below 0; an expired reserve takes and gives nothing.</summary>
    private void Post(Account account, Fraction amount)
    {
        if (amount != 0 && account.Kind == AccountKind.Reserve && _schedule.Reserves.First(r => r.Id == account.Id).Expires is { } last && last < _outturn.Period.Last)
        {
            throw new Refused($"the reserve {account.Id} has expired");
        }

        _accounts[_reading.Accounts.Same(account)] = Held(account) + amount;
    }
}
