using Alliancing.RiskShare;

namespace Alliancing.Core.Tests.RiskShare.Reference;

/// <summary>Who and what generated terms may name.</summary>
internal sealed class World
{
    public static readonly Basis[] Carried = [Basis.Fee, Basis.FeeAtRisk, Basis.Revenue, Basis.Contribution, Basis.Budget, Basis.Activity, Basis.Volume, Basis.Named("claims"), Basis.Named("care-days")];

    public World(Dice dice)
    {
        int owners = dice.Make((3, () => 0), (57, () => 1), (30, () => 2), (10, () => 3));
        string[] people = ["alder", "birch", "cedar", "dogwood", "elm"];
        Participants = [.. new[] { "council", "board", "trust" }.Take(owners).Select(id => Participant.Owner(id, id)), .. people.Take(dice.Between(1, 5)).Select(id => Participant.Provider(id, id))];
        if (dice.Happens(30))
            Participants.Reverse();
        Accounts = [.. Participants.Select(p => Account.Of(p.Id))];
        Owners = [.. Participants.Where(p => p.Side == Side.Owner).Select(p => Account.Of(p.Id))];
        Groups = [.. new[] { "north", "south" }.Take(dice.Below(3)).Select(id => new ParticipantGroup(id, ValueList.CopyOf(dice.Some([.. Participants.Select(p => p.Id)]))))];
        Payees = dice.Happens(60) ? [new OutsidePayee("auditor")] : [];
        Reserves = [.. new[] { "winter", "risk" }.Take(dice.Between(1, 2)).Select(id => new TaggedReserve(id, Expires: dice.Happens(4) ? CaseDice.LastDay.PlusDays(dice.Between(-1, 1)) : null))];
        Currency = dice.Make((60, () => Currency.Gbp), (20, () => Currency.Jpy), (20, () => Currency.Of("BHD")));
        int digits = Currency.MinorUnitDigits;
        Unit = digits == 0 ? 1m : digits == 2 ? 0.01m : 0.001m;
        Size = dice.Pick(10, 100, 1_000, 100_000, 10_000_000);
        Quality = dice.Pick(new ScoreScale("quality", -100, 100), new ScoreScale("quality", -1, 1, 2));
        Safety = new ScoreScale("safety", 0, 100, dice.Below(3));
    }

    public List<Participant> Participants { get; }

    public List<Account> Accounts { get; }

    public List<Account> Owners { get; }

    public List<ParticipantGroup> Groups { get; }

    public ValueList<OutsidePayee> Payees { get; }

    public List<TaggedReserve> Reserves { get; }

    public Currency Currency { get; }

    /// <summary>One minor unit in major units.</summary>
    public decimal Unit { get; }

    /// <summary>About how large amounts are, in minor units.</summary>
    public int Size { get; }

    public ScoreScale Quality { get; }

    public ScoreScale Safety { get; }

    /// <summary>The owner side, or the residual where there is none.</summary>
    public Account OwnerOrResidual => Owners.Count > 0 ? Account.Owner : Account.Residual;

    public Money Money(Dice dice, int largest) => Alliancing.Money.FromMinorUnits(Amount(dice, largest), Currency);

    /// <summary>Few different amounts, so that ties happen, or any.</summary>
    public static long Amount(Dice dice, int largest) => dice.Make((1, () => 0L), (5, () => (long)dice.Between(1, 6) * largest / 6), (5, () => (long)dice.Below(largest + 1)));
}
