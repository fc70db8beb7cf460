using Alliancing.RiskShare;
using FsCheck.Xunit;
using NodaTime;
using static Alliancing.Core.Tests.RiskShare.OnAccount.Sample;

namespace Alliancing.Core.Tests.RiskShare.OnAccount;

/// <summary>Random histories: the engine and a naive account agree to the penny, and what was paid in all is the final entitlement.</summary>
public sealed class ReferenceAccountTests
{
    [Property(MaxTest = 300)]
    public void A_random_history_paid_as_it_falls_due_is_drawn_up_as_by_hand(short[] variances, byte retention, byte month, byte carried, bool writesOff, bool refundsAtFinal, byte advance)
    {
        ReferenceAccount reference = new()
        {
            Retention = retention % 101,
            MonthsOfBirch = (month % 12) + 1,
            CarriedFor = carried % 4 == 0 ? null : carried % 4,
            WritesOff = writesOff,
            RefundsAtFinal = refundsAtFinal,
            Advance = advance,
        };
        ReferenceAccount.Told[] told = [new(0, 100, false), .. variances.Take(6).Select((v, i) => new ReferenceAccount.Told((i + 1) / 2, v, false)), new(4, 77, true)];
        told = [.. told.Where(t => t.Year < 4 || t.IsFinal).Select(t => t.IsFinal ? t with { Year = told[^2].Year + 1 } : t)];

        (long Entitlement, long Retained, long Carried, long Recouped, long Due)[] expected = reference.Of(told);

        RiskShareSchedule schedule = Schedule(reference);
        var statements = new List<PeriodStatement>();
        var payments = new List<AccountPayment>();
        for (int i = 0; i < told.Length; i++)
        {
            ReportingPeriod period = ReportingPeriod.Of(FinancialYear.StartingIn(2015 + told[i].Year));
            Outturn outturn = Of(period, told[i].Variance / 100m).With(Basis.Named("advance"), ("alder", advance / 100m)) with { AsAt = period.Last.PlusDays(10 * i) };
            statements.Add(new PeriodStatement(told[i].IsFinal ? StatementKind.Final : StatementKind.Interim, outturn));

            OnAccountStatement drawn = Settle(schedule, History([.. statements]) with { Payments = [.. payments] });

            OnAccountPosition alder = drawn["alder"];
            Assert.Equal(expected[i], (alder.Entitlement.MinorUnits, alder.Retained.MinorUnits, alder.CarriedForward.MinorUnits, alder.Recouped.MinorUnits, alder.Due.MinorUnits));
            Assert.Equal(reference.Entitled(told.Take(i + 1)), Shares(drawn));
            if (!alder.Due.IsZero)
            {
                payments.Add(Paid("alder", alder.Due.Amount, outturn.AsAt!.Value.PlusDays(1)));
            }
        }

        long cash = payments.Sum(p => p.Amount.MinorUnits) + expected[^1].Recouped;
        Assert.Equal(expected[^1].Entitlement, cash);
    }

    private static long[] Shares(OnAccountStatement drawn) =>
        [.. drawn.Positions.Select(p => p.Lines.Where(l => l.Category == LineCategory.Share).Sum(l => l.Amount.MinorUnits))];

    private static RiskShareSchedule Schedule(ReferenceAccount reference)
    {
        var first = new LocalDate(2015, 4, 1);
        OnAccountRules rules = new()
        {
            Retention = Rate.Percent(reference.Retention),
            CarryForward = reference.CarriedFor is { } periods ? new LossCarryForward(periods, Unmet: reference.WritesOff ? UnmetLoss.WrittenOff : UnmetLoss.Due) : null,
            Refunds = reference.RefundsAtFinal ? RefundTiming.AtFinal : RefundTiming.AtOnce,
            Advances = Basis.Named("advance"),
            Membership = new MembershipRules(Joining: PartShare.Prorated),
        };
        return Two(rules, Birch.During(first.PlusMonths(12 - reference.MonthsOfBirch), null)) with { From = first };
    }
}
