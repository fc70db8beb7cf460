using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Exposures.Riverside;

namespace Alliancing.Core.Tests.RiskShare.Exposures;

/// <summary>Clamps in an exposure hold the same lines as in a settlement, exactly.</summary>
public sealed class ExposureClampTests
{
    private static readonly Split Halves = Split.Agreed(("alder", Pc(60)), ("birch", Pc(40)));

    private static readonly Component Half = Component.Saving("cost", [Flat(50), Halves], [Flat(50), Halves]);

    private static Level Amount(decimal pounds) => Money.Pounds(pounds);

    private static Exposure Clamped(params ReadOnlySpan<ClosingClamp> clamps) => RiskShareTerms.Create(Schedule(Half) with { Closing = ValueList.Create(clamps) }).Exposure(Year);

    private static string Shown(Exposure exposure) => string.Join(" / ", exposure.Accounts.Where(a => a.Points.Any(p => !p.Here.IsZero)).Select(a => $"{a.Account} {Points(a)}"));

    [Fact]
    public void Each_by_itself() => Assert.Equal(
        "council 0.00: 80.00; 50.00: 30.00; 75.00: 12.50; 200.00: -50.00 / alder 0.00: 15.00; 50.00: 15.00 / birch 0.00: 5.00; 75.00: 5.00; 200.00: -20.00",
        Shown(Clamped(
            new ClosingClamp(Recipients.Of("alder"), Account.Owner, Amount(15)),
            new ClosingClamp(Recipients.Of("birch"), Account.Owner, Amount(5), new SignedLevel(Amount(20), Negative: true)))));

    [Fact]
    public void Together_in_proportion_to_the_lines_that_are_corrected() => Assert.Equal(
        "council 0.00: 80.00; 60.00: 20.00; 120.00: -10.00 / alder 0.00: 12.00; 60.00: 12.00; 120.00: -6.00 / birch 0.00: 8.00; 60.00: 8.00; 120.00: -4.00",
        Shown(Clamped(new ClosingClamp(Recipients.Providers, Account.Owner, Amount(20), new SignedLevel(Amount(10), Negative: true), Together: true))));

    [Fact]
    public void Together_equally_where_no_line_has_the_sign_that_is_corrected()
    {
        RiskShareTerms terms = RiskShareTerms.Create(Schedule(Component.Saving("cost", [], [])) with
        {
            Closing = [new ClosingClamp(Recipients.Of("alder", "birch"), Account.Residual, AtLeast: Amount(4), Together: true)],
        });

        Exposure exposure = terms.Exposure(Year);

        Assert.Equal("2.00 2.00 -4.00", $"{Pounds(exposure["alder"].AmountAt(50))} {Pounds(exposure["birch"].AmountAt(50))} {Pounds(exposure[Account.Residual].AmountAt(50))}");
    }

    [Fact]
    public void Only_the_lines_of_the_categories_and_components_that_it_names()
    {
        RiskShareSchedule both = Schedule(Half, new Component("pool", new SavingMeasure("pool"), [ToAlder], [])) with { Entitlements = [new Entitlement(LineCategory.Fee, Basis.FeeAtRisk)] };
        Outturn outturn = Year with { Measures = [new MeasureOutturn("pool", Money.Pounds(10), Money.Pounds(3))] };
        string At80(ClosingClamp clamp) => Pounds(RiskShareTerms.Create(both with { Closing = [clamp] }).Exposure(outturn)["alder"].AmountAt(80));

        // The cost gives alder 6, the pool 7, the fee 6.
        var clamp = new ClosingClamp(Recipients.Of("alder"), Account.Owner, Amount(1));
        Assert.Equal("1.00", At80(clamp));
        Assert.Equal("7.00", At80(clamp with { Categories = [LineCategory.Share] }));
        Assert.Equal("14.00", At80(clamp with { Categories = [LineCategory.Fee] }));
        Assert.Equal("8.00", At80(clamp with { Components = ["cost"] }));
        Assert.Equal("7.00", At80(clamp with { Components = ["pool"] }));
        Assert.Equal("14.00", At80(clamp with { Components = ["cost"], Categories = [LineCategory.Share] }));
    }

    [Fact]
    public void Members_of_a_group_once_each_and_against_a_participant()
    {
        RiskShareTerms terms = RiskShareTerms.Create(Schedule(Half) with
        {
            Groups = [new ParticipantGroup("team", ["alder", "birch"])],
            Closing = [new ClosingClamp(Recipients.Of("group:team", "alder"), Account.Of("cedar"), Amount(3))],
        });

        Exposure exposure = terms.Exposure(Year);

        Assert.Equal("3.00 3.00 4.00", $"{Pounds(exposure["alder"].AmountAt(80))} {Pounds(exposure["birch"].AmountAt(80))} {Pounds(exposure["cedar"].AmountAt(80))}");
    }

    [Fact]
    public void Against_several_owners_by_their_shares()
    {
        RiskShareTerms terms = RiskShareTerms.Create(Schedule(Half) with
        {
            Participants = [.. People, Participant.Owner("board", "Riverside Board")],
            Owners = SplitRule.Shares(("council", Pc(75)), ("board", Pc(25))),
            Closing = [new ClosingClamp(Recipients.Of("alder"), Account.Owner, Amount(2))],
        });

        Exposure exposure = terms.Exposure(Year);

        // Of a saving of 20 the owners have 10, and 4 of alder's 6.
        Assert.Equal("2.00 10.50 3.50", $"{Pounds(exposure["alder"].AmountAt(80))} {Pounds(exposure["council"].AmountAt(80))} {Pounds(exposure["board"].AmountAt(80))}");
    }

    [Fact]
    public void A_cap_that_is_its_floor_holds_and_one_below_it_is_refused_once()
    {
        Exposure exposure = Clamped(new ClosingClamp(Recipients.Of("alder"), Account.Owner, Amount(4), Amount(4)));
        Assert.Equal("0.00: 4.00", Points(exposure["alder"]));

        var refused = Assert.Throws<SettlementRefusedException>(() => Clamped(
            new ClosingClamp(Recipients.Of("alder"), Account.Owner, Amount(1), Amount(2)),
            new ClosingClamp(Recipients.Of("alder"), Account.Owner, Level.Whole(Basis.Revenue))));
        Finding finding = Assert.Single(refused.Findings);
        Assert.Equal(("RS-036", "closing[0]"), (finding.Id, finding.Path));
    }

    [Fact]
    public void Against_a_participant_the_owner_is_left_alone()
    {
        RiskShareTerms terms = RiskShareTerms.Create(Schedule(Half) with { Closing = [new ClosingClamp(Recipients.Of("alder"), Account.Of("cedar"), Amount(3))] });

        Exposure exposure = terms.Exposure(Year);

        Assert.Equal("10.00 3.00 4.00 3.00", string.Join(' ', exposure.Accounts.Select(a => Pounds(a.AmountAt(80)))));
    }
}
