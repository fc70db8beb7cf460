using Alliancing.RiskShare;
using Xunit.Abstractions;

namespace Alliancing.Core.Tests.RiskShare.Reference;

/// <summary>That the generated cases are worth their name: most terms can be built, and together they come past everything.</summary>
public sealed class CoverageTests(ITestOutputHelper output)
{
    private const int Cases = 2_000;

    private static readonly string[] OnBothSides =
    [
        .. Kinds<Stage>("stage"),
        .. Kinds<RateExpression>("rate"),
        .. Kinds<Level>("level"),
        .. Kinds<Criterion>("criterion"),
        .. Kinds<SplitRule>("split"),
        .. Kinds<Measure>("measure"),
        .. Values<AccountKind>("destination"),
        .. Values<AccountKind>("from"),
        .. Values<Funding>("funding", v => v == Funding.Owner ? "owner" : "variance"),
        .. Values<ClaimsRule>("claims"),
        .. Values<Interpolation>("table"),
        .. Values<TableEnds>("outside a table"),
        .. Values<BandOrigin>("curve from"),
        .. Values<ReserveMovement>("reserve"),
        .. World.Carried.Append(Basis.Target).Append(Basis.Actual).Append(Basis.Variance).Append(Basis.Money).SelectMany(b => new[] { $"basis {Word(b)} in all", $"basis {Word(b)} each" }),
        "basis amount in all",

        "recipient Participant", "recipient Group", "recipient Owner", "recipient Payee", "recipient Reserve", "recipient CarriedForward",
        "tranche each capped", "tranche in all capped", "waterfall of one", "waterfall of several",
        "limit of the slice", "limit of the amount", "limit of each", "floor of the side", "floor of each", "floor that lacks",
        "factor below 0", "factor below 1", "factor of 1 or more", "uncovered to the owner", "uncovered to its destination",
        "portion whole", "portion stated", "otherwise", "empty side",
    ];

    private static readonly string[] OnNoSide =
    [
        .. Values<Rounding>("rounding"),
        .. Values<QuantityDirection>("quantity"),
        "minor units of 0 places", "minor units of 2 places", "minor units of 3 places",
        "owners by BasisSplit", "owners by ProductSplit", "owners by SharesSplit",
        "entitlement Fee", "entitlement ReimbursedCost",
        "clamp each cap", "clamp each floor", "clamp each capfloor", "clamp together cap", "clamp together floor", "clamp together capfloor",
        "clamp against Owner", "clamp against Participant", "clamp against Residual", "clamp moves up", "clamp moves down",
        "zero variance", "equal fractions", "refused",
    ];

    [Fact]
    public void Generated_cases_come_past_everything_on_both_sides()
    {
        var reached = new Reached();
        int built = 0;
        for (int seed = 0; built < Cases; seed++)
        {
            SettlementCase @case = SettlementCase.Of(seed);
            if (@case.Terms is null)
            {
                continue;
            }

            Settling.Settle(@case.Schedule, @case.Outturn, reached);
            built++;
        }

        string[] wanted = [.. OnBothSides.Select(w => "gain " + w), .. OnBothSides.Select(w => "pain " + w), .. OnNoSide];
        foreach (string what in wanted)
        {
            output.WriteLine($"{reached.Times.GetValueOrDefault(what),6} {what}");
        }

        Assert.All(wanted, w => Assert.Contains(w, reached.Times.Keys));
        Assert.InRange(reached.Times["refused"], 1, Cases / 4);
    }

    [Fact]
    public void At_least_seven_in_ten_generated_terms_can_be_built()
    {
        var reasons = new Dictionary<string, int>(StringComparer.Ordinal);
        int built = 0;
        for (int seed = 0; seed < Cases; seed++)
        {
            TermsOutcome outcome = RiskShareTerms.Evaluate(SettlementCase.Of(seed).Schedule);
            built += outcome.Terms is null ? 0 : 1;
            foreach (string id in outcome.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Id).Distinct(StringComparer.Ordinal))
            {
                reasons[id] = reasons.GetValueOrDefault(id) + 1;
            }
        }

        output.WriteLine($"{built} of {Cases}; refused by {string.Join(", ", reasons.Select(r => $"{r.Key} {r.Value}"))}");
        Assert.InRange(built, Cases * 7 / 10, Cases);
    }

    private static IEnumerable<string> Kinds<T>(string what) =>
        typeof(T).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(T)) && !t.IsAbstract).Select(t => $"{what} {t.Name}");

    private static IEnumerable<string> Values<T>(string what, Func<T, object>? word = null)
        where T : struct, Enum => Enum.GetValues<T>().Select(v => $"{what} {word?.Invoke(v) ?? v}");

    private static string Word(Basis basis) => basis.Word.StartsWith("named:", StringComparison.Ordinal) ? "named" : basis.Word;
}
