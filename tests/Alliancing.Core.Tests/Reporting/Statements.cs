using Alliancing.RiskShare;
using NodaTime;

namespace Alliancing.Core.Tests.Reporting;

/// <summary>Settlements whose statements between them show every part of a report.</summary>
internal static class Statements
{
    /// <summary>One component, two owners, agreed rates.</summary>
    public static Settlement OlderPeople { get; } = Settle(
        new RiskShareSchedule
        {
            Agreement = "oxfordshire-older-people",
            Name = "Oxfordshire older people",
            Participants =
            [
                Participant.Owner("council", "Oxfordshire County Council", ParticipantKind.LocalAuthority),
                Participant.Owner("ccg", "Oxfordshire CCG", ParticipantKind.ClinicalCommissioningGroup),
            ],
            Owners = SplitRule.By(Basis.Contribution),
            Components = [Component.Saving("cost", gain: [Rates()], pain: [Rates()])],
        },
        new Outturn("oxfordshire-older-people", ReportingPeriod.Of(FinancialYear.StartingIn(2013))) { Target = Money.Pounds(195_000_000m), Actual = Money.Pounds(198_000_000m) });

    /// <summary>Three components of different kinds, a levy, a reserve, a limit, fees, a clamp, thirds, adjustments, an exclusion and a warning.</summary>
    public static Settlement Riverside { get; } = Settle(RiversideSchedule(), RiversideOutturn());

    /// <summary>Names that would be markup, move a cursor or turn the direction of writing.</summary>
    public static Settlement Hostile { get; } = Settle(
        new RiskShareSchedule
        {
            Agreement = "hostile",
            Name = "# <b>A</b> | `B`\n| x | y |",
            Currency = Currency.Of("CHF"),
            Participants =
            [
                Participant.Owner("council", "1. *Council* | [link](https://example.org) \u001b[31mred"),
                Participant.Provider("alder", "- \u202EredlA\u202C & <script>alert(1)</script> ``` www.example.org a@b.example"),
            ],
            Components = [Component.Saving("cost", gain: [Curve.Flat(Rate.Percent(50), To.Owner), Split.Equally(Recipients.Providers).UnderClause("|2|")], pain: []) with { Name = "Cost | `share`" }],
        },
        new Outturn("hostile", ReportingPeriod.Month(2025, 5)) { Name = "May\r\n| 2025 |", Target = Money.Of(1_234_567.89m, Currency.Of("CHF")), Actual = Money.Of(234_567.88m, Currency.Of("CHF")) });

    private static RiskShareSchedule RiversideSchedule() => new()
    {
        Agreement = "riverside",
        Name = "Riverside alliance",
        Version = "3",
        From = new LocalDate(2025, 4, 1),
        Participants =
        [
            Participant.Owner("council", "Riverside Council", ParticipantKind.LocalAuthority),
            Participant.Provider("alder", "Alder Care", ParticipantKind.Charity),
            Participant.Provider("birch", "Birch Homes", ParticipantKind.HousingAssociation).During(new LocalDate(2025, 4, 1), new LocalDate(2027, 3, 31)),
            Participant.Provider("cedar", "Cedar Trust"),
        ],
        Scores = [new ScoreScale("quality", -100, 100)],
        Groups = [new ParticipantGroup("homes", ["birch", "cedar"])],
        Payees = [new OutsidePayee("hospice", "St Anne's Hospice")],
        Reserves = [new TaggedReserve("winter", "winter pressures", "joint", new LocalDate(2027, 3, 31), NonRecurrentOnly: true)],
        Components =
        [
            Component.Saving(
                "cost",
                gain:
                [
                    new Threshold(Level.Of(Rate.Percent(1), Basis.Target), To.Owner, [Split.Equally(Recipients.Everyone)]).UnderClause("8.1"),
                    Curve.Flat(Rate.Percent(50), rest: To.Owner).UnderClause("8.2"),
                    Levy.Of(Rate.Percent(2), To.Payee("hospice")).UnderClause("8.3"),
                    new Reserve("winter", Level.Amount(Money.Pounds(1_000m))).UnderClause("8.4"),
                    Split.Equally(Recipients.Providers).UnderClause("8.5"),
                    Limit.EachAt(Rate.Percent(10), Basis.FeeAtRisk, To.CarriedForward).UnderClause("8.6"),
                ],
                pain: []) with { Name = "Cost share", Portion = Rate.Percent(60) },
            Component.Pool(
                "quality",
                new ScoreMeasure(RateExpression.Linear(Driver.Score("quality")), 100, Money.Pounds(50_000m), Money.Pounds(20_000m)),
                gain: [Split.Equally(Recipients.Providers).UnderClause("9.1")],
                pain: [Split.Equally(Recipients.Providers).UnderClause("9.2")]) with { Name = "Performance pool" },
            Component.Quantity(
                "days",
                new QuantityMeasure("days", 140, QuantityDirection.BelowBase, RateExpression.Number(200)),
                gain: [Split.Agreed(("alder", Rate.Percent(70)), ("residual", Rate.Percent(30)))],
                pain: []),
        ],
        Entitlements = [new Entitlement(LineCategory.Fee, Basis.Fee, "5.1")],
        Closing = [new ClosingClamp(Recipients.Of("cedar"), Account.Owner, AtMost: Level.Amount(Money.Pounds(20_000m)), Clause: "11")],
    };

    private static Outturn RiversideOutturn() => new Outturn("riverside", ReportingPeriod.Of(FinancialYear.StartingIn(2025)))
    {
        AsAt = new LocalDate(2026, 6, 30),
        Target = new AgreedTarget(Money.Pounds(1_000_000m), [new TargetAdjustment(new LocalDate(2025, 10, 1), Money.Pounds(20_000m), "new ward", "3.4")]),
        Actual = new AllowableCost(null, [new CostLine("staff", Money.Pounds(900_000m)), new CostLine("legal", Money.Pounds(30_000m))], [new CostLine("legal", Money.Pounds(30_000m), "disallowed")]),
    }
        .With(Basis.Fee, ("alder", 10_000m), ("birch", 8_000m), ("cedar", 6_000.50m))
        .With(Basis.FeeAtRisk, ("alder", 100_000m), ("birch", 200_000m), ("cedar", 300_000m))
        .WithScore("quality", -35)
        .WithQuantity("days", 66);

    private static Split Rates() => Split.Agreed(("council", Rate.Percent(51)), ("ccg", Rate.Percent(49))) with { Clause = "4.2" };

    private static Settlement Settle(RiskShareSchedule schedule, Outturn outturn) => new RiskShareCalculator().Settle(RiskShareTerms.Create(schedule), outturn);
}
