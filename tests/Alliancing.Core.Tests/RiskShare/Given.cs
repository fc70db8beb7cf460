using System.Globalization;
using Alliancing.Reporting;
using Alliancing.RiskShare;

namespace Alliancing.Core.Tests.RiskShare;

/// <summary>An alliance of one owner and three providers, and short ways to settle it.</summary>
internal static class Given
{
    public static readonly ReportingPeriod Year = ReportingPeriod.Of(FinancialYear.StartingIn(2025));

    public static readonly ValueList<Participant> People =
    [
        Participant.Owner("council", "Riverside Council"),
        Participant.Provider("alder", "Alder Care"),
        Participant.Provider("birch", "Birch Homes"),
        Participant.Provider("cedar", "Cedar Trust"),
    ];

    public static readonly ValueList<Participant> TwoOwners =
        [Participant.Owner("council", "Riverside Council"), Participant.Owner("board", "Riverside Board"), Participant.Provider("alder", "Alder Care")];

    /// <summary>50, 30 and 20 % for the three providers.</summary>
    public static readonly Split Shares = Split.Agreed(("alder", Pc(50)), ("birch", Pc(30)), ("cedar", Pc(20)));

    public static readonly Split AllToAlder = Split.Agreed(("alder", Rate.One));

    public static Rate Pc(decimal percent) => Rate.Percent(percent);

    public static Level Pounds(decimal amount) => Money.Pounds(amount);

    public static RateExpression Number(decimal value) => RateExpression.Number(value);

    public static Level OfTarget(decimal percent) => Level.Of(Pc(percent), Basis.Target);

    /// <summary>A step of a trace as it is printed, line by line and without its id.</summary>
    public static IEnumerable<string> Printed(this TraceNode node)
    {
        string text = new Trace("riverside", "1", null, Currency.Gbp, [node]).ToText();
        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Replace(node.Id, "~", StringComparison.Ordinal).Trim());
    }

    public static RiskShareSchedule Schedule(params ReadOnlySpan<Component> components) => new()
    {
        Agreement = "riverside",
        Participants = People,
        Components = ValueList.Create(components),
        Scores = [new ScoreScale("quality", -100, 100, 1)],
        Groups = [new ParticipantGroup("team", ["alder", "birch"])],
        Payees = [new OutsidePayee("regulator")],
        Reserves = [new TaggedReserve("pot")],
    };

    /// <summary>Terms of one component whose sides have the same stages.</summary>
    public static RiskShareSchedule Both(params ReadOnlySpan<Stage> stages) => Schedule(Cost(stages));

    public static Component Cost(params ReadOnlySpan<Stage> stages) => Component.Saving("cost", ValueList.Create(stages), ValueList.Create(stages));

    public static RiskShareSchedule WithPortion(this RiskShareSchedule schedule, decimal percent) =>
        schedule with { Components = [.. schedule.Components.Select(c => c with { Portion = Pc(percent) })] };

    public static Outturn Outturn(decimal target, decimal actual) =>
        new("riverside", Year) { Target = Money.Pounds(target), Actual = Money.Pounds(actual) };

    /// <summary>An outturn against a target of 100.</summary>
    public static Outturn Variance(decimal variance, decimal target = 100) => Outturn(target, target - variance);

    public static Outturn WithFees(this Outturn outturn, decimal alder = 6, decimal birch = 3, decimal cedar = 1) =>
        outturn.With(Basis.Fee, ("alder", alder), ("birch", birch), ("cedar", cedar));

    public static SettlementOutcome Evaluate(this RiskShareSchedule schedule, Outturn outturn) =>
        new RiskShareCalculator().Evaluate(RiskShareTerms.Create(schedule), outturn);

    public static Settlement Settle(this RiskShareSchedule schedule, Outturn outturn) =>
        new RiskShareCalculator().Settle(RiskShareTerms.Create(schedule), outturn);

    /// <summary>What each account gets, in pounds, accounts with nothing left out: <c>council 5.00, alder 3.00</c>.</summary>
    public static string Due(this RiskShareSchedule schedule, Outturn outturn) => Due(schedule.Settle(outturn));

    public static string Due(this RiskShareSchedule schedule, decimal variance) => schedule.Due(Variance(variance));

    public static string Due(Settlement settlement) =>
        string.Join(", ", settlement.Accounts.Where(a => !a.Due.IsZero).Select(a => string.Create(CultureInfo.InvariantCulture, $"{a.Account} {a.Due.Amount:0.00}")));

    /// <summary>The exact amounts before closing, in pounds.</summary>
    public static string Exact(this RiskShareSchedule schedule, decimal variance) => schedule.Exact(Variance(variance));

    public static string Exact(this RiskShareSchedule schedule, Outturn outturn) => string.Join(
        ", ",
        schedule.Settle(outturn).Lines.Where(l => l.Exact.Major.Sign != 0).Select(l => $"{l.Account} {l.Exact.Major}"));

    public static IEnumerable<Finding> Refusals(this RiskShareSchedule schedule) => RiskShareTerms.Evaluate(schedule).Findings;

    /// <summary>The findings of building terms, by id and path.</summary>
    public static string[] Refused(this RiskShareSchedule schedule) => Found(schedule.Refusals());

    /// <summary>The findings of settling, by id and path.</summary>
    public static string[] Refused(this RiskShareSchedule schedule, Outturn outturn) => Found(schedule.Evaluate(outturn).Findings);

    private static string[] Found(IEnumerable<Finding> findings) => [.. findings.Select(f => $"{f.Id} {f.Path}")];

    /// <summary>Turns the signs of a line of dues.</summary>
    public static string Mirror(string dues) => dues.Length == 0
        ? dues
        : string.Join(", ", dues.Split(", ").Select(d => d.Split(' ')).Select(d => d[1].StartsWith('-') ? $"{d[0]} {d[1][1..]}" : $"{d[0]} -{d[1]}"));
}
