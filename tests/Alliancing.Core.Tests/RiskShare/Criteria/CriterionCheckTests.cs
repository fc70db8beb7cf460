using Alliancing.RiskShare;
using static Alliancing.Core.Tests.RiskShare.Given;

namespace Alliancing.Core.Tests.RiskShare.Criteria;

/// <summary>Both sides of a comparison and every criterion of a list are checked where they stand.</summary>
public sealed class CriterionCheckTests
{
    private const string When = "components[cost].gain[0].when";

    private static readonly Criterion Met = Criterion.Fact("met");
    private static readonly Criterion Nameless = Criterion.Fact("not an id");
    private static readonly RateExpression Undeclared = RateExpression.Linear(Driver.Score("speed"));
    private static readonly RateExpression Declared = RateExpression.Linear(Driver.Score("quality"));

    private static string[] Refused(Criterion criterion) => Schedule(Component.Saving("cost", [new Condition(criterion, To.Owner), AllToAlder], [])).Refused();

    [Fact]
    public void Rates()
    {
        Assert.Equal([$"RS-006 {When}.value.by"], Refused(Criterion.Rate(Undeclared, Comparison.AtLeast, Declared)));
        Assert.Equal([$"RS-006 {When}.than.by"], Refused(Criterion.Rate(Declared, Comparison.AtLeast, Undeclared)));
        Assert.Empty(Refused(Criterion.Rate(Declared, Comparison.AtLeast, Number(70))));
    }

    [Fact]
    public void Amounts_of_money()
    {
        Assert.Equal([$"RS-013 {When}.value"], Refused(Criterion.Money(Pounds(-1), Comparison.AtLeast, Pounds(1))));
        Assert.Equal([$"RS-007 {When}.than.of"], Refused(Criterion.Money(Pounds(1), Comparison.AtLeast, Level.Whole(Basis.Equal))));
        Assert.Empty(Refused(Criterion.Money(Level.Whole(Basis.Actual), Comparison.AtLeast, Pounds(1))));
    }

    [Fact]
    public void Lists_and_opposites()
    {
        Assert.Equal([$"RS-039 {When}.criteria[1].fact"], Refused(Criterion.All(Met, Nameless)));
        Assert.Equal([$"RS-039 {When}.criteria[0].fact", $"RS-039 {When}.criteria[2].fact"], Refused(Criterion.Any(Nameless, Met, Nameless)));
        Assert.Equal([$"RS-039 {When}.criterion.criteria[0].criterion.fact"], Refused(Criterion.Not(Criterion.All(Criterion.Not(Nameless)))));
        Assert.Empty(Refused(Criterion.Not(Criterion.Any(Met, Criterion.All(Met)))));
    }
}
