using Alliancing.Core.Conformance.Infrastructure;
using Alliancing.RiskShare;
using CsvHelper;

namespace Alliancing.Core.Conformance.SharedSavings;

/// <summary>The worked examples of the specification, from their file, by the presets.</summary>
public sealed class WorkedExampleTests
{
    [VectorsFact]
    public void Worked_example_of_the_specification_settles_to_the_cent()
    {
        using CsvReader csv = CsvReader.FromFile(PublishedRows.WorkedExamples);
        WorkedExample[] examples = [.. csv.GetRecords<WorkedExample>()];

        Assert.NotEmpty(examples);
        Assert.All(examples, example =>
        {
            // An example of a limit alone gives no expenditure: a loss as large as the benchmark reaches it.
            decimal due = Alliance.Settle(Terms(example), Outturn(example)).Due("aco")[0];
            Assert.Equal(example.Settlement ?? -example.LossLimit!.Value, due);
        });
    }

    private static RiskShareTerms Terms(WorkedExample example)
    {
        bool enhanced = example.Track == "ENHANCED";
        bool twoSided = enhanced || example.Track is "BASIC_C" or "BASIC_D" or "BASIC_E";
        Rate maximum = Rate.Percent(enhanced ? 75 : twoSided ? 50 : 40);
        Rate minimum = Rate.Fraction(example.MinimumRate ?? 0);
        SavingsShare savings = new()
        {
            MinimumRate = minimum,
            Rate = RateExpression.Pick("quality", [new("MET", maximum), new("ALT", RateExpression.Product(maximum, Score))], RateExpression.Number(0)),
            Levy = Rate.Percent(2),
            PaymentLimit = Rate.Percent(enhanced ? 20 : 10),
        };
        LossShare losses = new()
        {
            MinimumRate = minimum,
            Rate = enhanced
                ? RateExpression.Pick("quality", [new("NOT_MET", maximum)], RateExpression.Linear(Driver.Score("quality"), 1, -0.75m, 0.40m, 0.75m))
                : Rate.Percent(30),
            Limit = enhanced
                ? Level.Of(Rate.Percent(15), Basis.Target)
                : Level.LowerOf(Level.Of(Rate.Percent(8), Basis.Revenue), Level.Of(Rate.Percent(4), Basis.Target)),
            Relief = Level.Of(RateExpression.Product(RateExpression.Linear(Driver.Quantity("time")), RateExpression.Linear(Driver.Quantity("people"))), Basis.Amount),
        };
        return RiskShareTerms.Create(new RiskShareSchedule
        {
            Agreement = Alliance.Id,
            Participants = Alliance.With("aco"),
            Scores = [new ScoreScale("quality", 0, 1, 4)],
            Components = [twoSided ? Presets.SharedSavingsTwoSided(savings, losses) : Presets.SharedSavingsOneSided(savings)],
        });
    }

    private static RateExpression Score => RateExpression.Linear(Driver.Score("quality"));

    private static Outturn Outturn(WorkedExample example) => Alliance.Outturn(example.Benchmark, example.Expenditure ?? (2 * example.Benchmark))
        .WithScore("quality", example.QualityScore ?? 0)
        .WithFact("quality", example.QualityResult ?? "MET")
        .WithQuantity("time", example.AffectedTime ?? 0)
        .WithQuantity("people", example.AffectedPeople ?? 0)
        .With(Basis.Revenue, ("aco", example.Revenue ?? 0));
}
