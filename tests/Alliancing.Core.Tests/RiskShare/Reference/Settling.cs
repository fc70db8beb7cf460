using System.Numerics;
using Alliancing.RiskShare;

namespace Alliancing.Core.Tests.RiskShare.Reference;

/// <summary>
/// Settlement as the page on stage semantics describes it, written a second time: slow, on plain fractions, from the agreement's words.
/// It shares no arithmetic with the engine, so that what both agree on is not one mistake made once.
/// </summary>
internal sealed class Settling
{
    private readonly RiskShareSchedule _schedule;
    private readonly Outturn _outturn;
    private readonly Reached _reached;
    private readonly Reading _reading;
    private readonly List<Line> _lines = [];

    private Settling(RiskShareSchedule schedule, Outturn outturn, Reached reached)
    {
        _schedule = schedule;
        _outturn = outturn;
        _reached = reached;
        _reading = new Reading(schedule, outturn, reached);
    }

    /// <summary>The lines, or null when the reference refuses.</summary>
    public static IReadOnlyList<Line>? Settle(RiskShareSchedule schedule, Outturn outturn, Reached reached)
    {
        var settling = new Settling(schedule, outturn, reached);
        try
        {
            settling.Run();
            return settling._lines;
        }
        catch (Refused refused)
        {
            reached.Side = string.Empty;
            reached.Note("refused");
            reached.Note("refused because " + refused.Message);
            return null;
        }
    }

    public static bool OwnerFunds(Component component) => (component.Funding ?? (component.Measure is SavingMeasure ? Funding.Variance : Funding.Owner)) == Funding.Owner;

    private void Run()
    {
        CheckOutturn();
        _reached.Note("rounding " + _schedule.Rounding);
        _reached.Note("minor units of " + _schedule.Currency.MinorUnitDigits + " places");
        foreach (Component component in _schedule.Components)
        {
            Component(component);
        }

        foreach (Entitlement entitlement in _schedule.Entitlements)
        {
            Entitle(entitlement);
        }

        foreach (ClosingClamp clamp in _schedule.Closing)
        {
            Clamp(clamp);
        }

        if (_lines.Any(l => l.Amount < long.MinValue || l.Amount > long.MaxValue))
        {
            throw new Refused("an amount is too large");
        }
    }

    private void CheckOutturn()
    {
        foreach (StatedValue<decimal> score in _outturn.Scores)
        {
            ScoreScale scale = _schedule.Scores.FirstOrDefault(s => s.Id == score.Id) ?? throw new Refused($"no scale for {score.Id}");
            Fraction shifted = (Fraction)score.Value * BigInteger.Pow(10, scale.Places);
            if (score.Value < scale.From || score.Value > scale.To || shifted.Below != 1)
            {
                throw new Refused($"the score {score.Id} is off its scale");
            }
        }
    }

    private void Component(Component component)
    {
        bool ownerFunds = OwnerFunds(component);
        (Fraction variance, string? of) = Variance(component.Measure);
        _reached.Side = variance > 0 ? "gain" : variance < 0 ? "pain" : string.Empty;
        _reached.Note("measure " + component.Measure.GetType().Name);
        _reached.Note("funding " + (ownerFunds ? "owner" : "variance"));
        _reached.Note("portion " + (component.Portion is null ? "whole" : "stated"));
        if (variance == 0)
        {
            _reached.Note("zero variance");
        }

        Fraction whole = variance * (component.Portion?.Value ?? 1);
        Dictionary<Account, Fraction> held = variance == 0
            ? []
            : SideSettling.Run(_schedule, _outturn, component, _reading, _reached, of, variance.Size, variance > 0 ? component.Gain : component.Pain);
        _reached.Side = string.Empty;
        PassOnToOwners(held);
        Account[] order = _reading.Accounts.InOrder;
        Fraction[] exact = [.. order.Select(a => held.GetValueOrDefault(a) * variance.Sign)];
        BigInteger rounded = WholeUnits.Round(whole, _schedule.Rounding);
        if (BigInteger.Abs(rounded) > long.MaxValue)
        {
            throw new Refused("the whole is too large");
        }

        if (rounded != exact.Aggregate(BigInteger.Zero, static (sum, one) => sum + one.Whole) && exact.Where(e => e.Below != 1).GroupBy(e => e - e.Whole).Any(same => same.Count() > 1))
        {
            _reached.Note("equal fractions");
        }

        Add(component.Id, LineCategory.Share, order, exact, WholeUnits.Close(rounded, exact));
        if (ownerFunds && whole != 0)
        {
            Fraction[] funding = [.. OwnersShares().Select(share => -whole * share)];
            Add(component.Id, LineCategory.Funding, _reading.Accounts.Owners, funding, WholeUnits.Close(-rounded, funding));
        }
    }

    private (Fraction Variance, string? Of) Variance(Measure measure)
    {
        switch (measure)
        {
            case SavingMeasure saving:
                return (_reading.Target(saving.Of) - _reading.Actual(saving.Of), saving.Of);
            case ExcessMeasure excess:
                return (_reading.Actual(excess.Of) - _reading.Target(excess.Of), excess.Of);
            case QuantityMeasure quantity:
                Fraction beyond = _reading.Driver(Driver.Quantity(quantity.Quantity)) - quantity.Base;
                _reached.Note("quantity " + quantity.Direction);
                return ((quantity.Direction == QuantityDirection.AboveBase ? beyond : -beyond) * _reading.RateWithin(quantity.Price, 0, null) * _reading.MinorUnits, null);
            case ScoreMeasure score:
                Fraction phi = _reading.Rate(score.Score) / score.Scale;
                return (phi * _reading.Level(phi >= 0 ? score.SizeUp : score.SizeDown, new Place(score.Of)), score.Of);
            default:
                throw new ArgumentOutOfRangeException(nameof(measure), measure, "The reference does not know this measure.");
        }
    }

    /// <summary>The owner side's account, where several stand behind it, is theirs by the terms' own split, before closing.</summary>
    private void PassOnToOwners(Dictionary<Account, Fraction> held)
    {
        if (_reading.Accounts.Owners.Length < 2 || !held.Remove(Account.Owner, out Fraction joint) || joint == 0)
        {
            return;
        }

        _reached.Note("owners by " + _schedule.Owners!.GetType().Name);
        Fraction[] shares = OwnersShares();
        for (int i = 0; i < shares.Length; i++)
        {
            Account owner = _reading.Accounts.Owners[i];
            held[owner] = held.GetValueOrDefault(owner) + (joint * shares[i]);
        }
    }

    /// <summary>Each owner's part of 1.</summary>
    private Fraction[] OwnersShares()
    {
        Account[] owners = [.. _reading.Accounts.Owners];
        if (owners.Length == 1)
        {
            return [1];
        }

        Fraction[] weights = Weighing.Weights(_reading, _schedule.Owners!, owners);
        Fraction all = Fraction.Sum(weights);
        return [.. weights.Select(w => w / all)];
    }

    private void Entitle(Entitlement entitlement)
    {
        _reached.Note("entitlement " + entitlement.Category);
        Account[] participants = [.. _schedule.Participants.Select(p => Account.Of(p.Id)).Where(a => _reading.OwnOrNone(entitlement.By, a) is not null)];
        Fraction[] amounts = [.. participants.Select(a => _reading.OwnOrNone(entitlement.By, a)!.Value)];
        Account[] stated = [.. (_outturn.Bases.FirstOrDefault(b => b.Basis == entitlement.By)?.Participants ?? []).Select(p => _reading.Accounts.Same(p.Of))];
        if (stated.Any(of => !_schedule.Participants.Any(p => Account.Of(p.Id) == of) && !_reading.Accounts.Members(of).Any(stated.Contains)))
        {
            throw new Refused($"{entitlement.By} is stated for a group whose members have none");
        }

        if (amounts.Length == 0 || amounts.Any(a => a.Below != 1))
        {
            throw new Refused($"{entitlement.By} is not money that can be paid to participants");
        }

        Add("entitlements", entitlement.Category, participants, amounts, [.. amounts.Select(a => a.Whole)]);
        BigInteger paid = -Fraction.Sum(amounts).Whole;
        Fraction[] parts = OwnersParts(paid);
        Add("entitlements", entitlement.Category, _reading.Accounts.Owners, parts, WholeUnits.Close(paid, parts));
    }

    private void Clamp(ClosingClamp clamp)
    {
        _reached.Note($"clamp {(clamp.Together ? "together" : "each")} {(clamp.AtMost is null ? string.Empty : "cap")}{(clamp.AtLeast is null ? string.Empty : "floor")}");
        _reached.Note("clamp against " + clamp.Counterparty.Kind);
        Account[] behind = [.. _reading.Accounts.Of(clamp.Of).SelectMany(_reading.Accounts.Members)];
        Account[] members = [.. _reading.Accounts.InOrder.Where(behind.Contains)];
        BigInteger[] sums = [.. members.Select(m => _lines.Where(l => l.Account == m && Covers(clamp, l)).Aggregate(BigInteger.Zero, static (sum, l) => sum + l.Amount))];
        BigInteger[] moves = clamp.Together
            ? Together(Move(clamp, members, null, sums.Aggregate(BigInteger.Zero, static (sum, one) => sum + one)), sums)
            : [.. members.Zip(sums, (member, sum) => Move(clamp, members, member, sum))];
        for (int i = 0; i < members.Length; i++)
        {
            if (moves[i] == 0)
            {
                continue;
            }

            _reached.Note("clamp moves " + (moves[i] < 0 ? "down" : "up"));
            Add("closing", LineCategory.Clamp, [members[i]], [moves[i]], [moves[i]]);
            if (clamp.Counterparty == Account.Owner)
            {
                // What a clamp moves is whole from the beginning, so each owner's part is as exact as it is printed.
                BigInteger[] parts = WholeUnits.Close(-moves[i], OwnersParts(-moves[i]));
                Add("closing", LineCategory.Clamp, _reading.Accounts.Owners, [.. parts.Select(p => (Fraction)p)], parts);
                continue;
            }

            Add("closing", LineCategory.Clamp, [clamp.Counterparty], [-moves[i]], [-moves[i]]);
        }
    }

    /// <summary>What must be added to a sum so that it lies within bounds cut to whole units.</summary>
    private BigInteger Move(ClosingClamp clamp, Account[] members, Account? each, BigInteger sum)
    {
        BigInteger? most = clamp.AtMost is { } cap ? Bound(cap, members, each) : null;
        BigInteger? least = clamp.AtLeast is { } floor ? Bound(floor, members, each) : null;
        return most < least ? throw new Refused("a clamp has its floor above its cap") : sum > most ? most.Value - sum : sum < least ? least.Value - sum : 0;
    }

    private BigInteger Bound(SignedLevel bound, Account[] members, Account? each)
    {
        BigInteger level = _reading.Level(bound.Level, new Place(null, Among: members), each).Whole;
        return bound.Negative ? -level : level;
    }

    /// <summary>A joint move falls on the lines that it corrects, by their size: a cut on those above 0, a top-up on those below; equally where there are none.</summary>
    private static BigInteger[] Together(BigInteger move, BigInteger[] sums)
    {
        BigInteger[] weights = [.. sums.Select(s => s.Sign == -move.Sign ? BigInteger.Abs(s) : 0)];
        Fraction all = weights.Aggregate(BigInteger.Zero, static (sum, one) => sum + one);
        return WholeUnits.Close(move, [.. weights.Select(w => all == 0 ? new Fraction(move, sums.Length) : move * (Fraction)w / all)]);
    }

    /// <summary>A whole amount of the owner side, split among its participants.</summary>
    private Fraction[] OwnersParts(BigInteger amount) => [.. OwnersShares().Select(share => amount * share)];

    private static bool Covers(ClosingClamp clamp, Line line) =>
        (clamp.Categories is null || clamp.Categories.Contains(line.Category))
        && (clamp.Components is null || line.Category is LineCategory.Fee or LineCategory.ReimbursedCost || clamp.Components.Any(id => id == line.Source));

    private void Add(string source, LineCategory category, ReadOnlySpan<Account> accounts, Fraction[] exact, BigInteger[] amounts)
    {
        for (int i = 0; i < accounts.Length; i++)
        {
            _lines.Add(new Line(accounts[i], source, category, amounts[i], exact[i]));
        }
    }
}
