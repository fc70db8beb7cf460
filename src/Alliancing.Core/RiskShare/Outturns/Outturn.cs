using NodaTime;

namespace Alliancing.RiskShare;

/// <summary>What happened in a period: the amounts, scores and facts that terms are settled on.</summary>
/// <example>
/// <code>
/// var outturn = new Outturn("riverside", ReportingPeriod.Of(FinancialYear.StartingIn(2025)))
/// {
///     Target = Money.Pounds(1_000_000m),
///     Actual = Money.Pounds(900_000m),
/// }.With(Basis.FeeAtRisk, ("alder", 60_000m), ("birch", 30_000m));
/// </code>
/// </example>
/// <param name="Agreement">The id of the agreement that the outturn belongs to.</param>
/// <param name="Period">The period, both ends included.</param>
public sealed record Outturn(string Agreement, ReportingPeriod Period)
{
    /// <summary>The date at which parameters are read; null for the end of the period.</summary>
    public LocalDate? AsAt { get; init; }

    /// <summary>A name for people, for example "2013/14"; null when the period says enough.</summary>
    public string? Name { get; init; }

    /// <summary>The target or base; null when no component reads it.</summary>
    public AgreedTarget? Target { get; init; }

    /// <summary>The outturn of allowable cost or activity; null when no component reads it.</summary>
    public AllowableCost? Actual { get; init; }

    /// <summary>The published indices that adjustments of targets follow.</summary>
    public ValueList<PublishedIndex> Indices { get; init; } = [];

    /// <summary>The targets and actuals of measures that have their own.</summary>
    public ValueList<MeasureOutturn> Measures { get; init; } = [];

    /// <summary>The amounts that the terms refer to.</summary>
    public ValueList<BasisOutturn> Bases { get; init; } = [];

    /// <summary>The scores of the performance framework.</summary>
    public ValueList<StatedValue<decimal>> Scores { get; init; } = [];

    /// <summary>Counts and other plain numbers: people, days, months.</summary>
    public ValueList<StatedValue<decimal>> Quantities { get; init; } = [];

    /// <summary>The facts that conditions read; <c>true</c> and <c>false</c> for yes-or-no facts.</summary>
    public ValueList<StatedValue<string>> Facts { get; init; } = [];

    internal PublishedIndex? Index(string id) => Indices.FirstOrDefault(i => string.Equals(i.Id, id, StringComparison.Ordinal));

    /// <summary>The same outturn with each participant's amount of a basis.</summary>
    /// <param name="basis">The basis.</param>
    /// <param name="amounts">Each participant's amount, in major units where it is money.</param>
    /// <returns>The outturn.</returns>
    public Outturn With(Basis basis, params ReadOnlySpan<(string Participant, decimal Amount)> amounts)
    {
        var list = new BasisAmount[amounts.Length];
        for (int i = 0; i < list.Length; i++)
        {
            list[i] = new BasisAmount(Account.Parse(amounts[i].Participant), amounts[i].Amount);
        }

        return this with { Bases = [.. Bases, new BasisOutturn(basis, null, ValueList.Create<BasisAmount>(list))] };
    }

    /// <summary>The same outturn with an amount of a basis in all.</summary>
    /// <param name="basis">The basis.</param>
    /// <param name="inAll">The amount, in major units where it is money.</param>
    /// <returns>The outturn.</returns>
    public Outturn With(Basis basis, decimal inAll) => this with { Bases = [.. Bases, new BasisOutturn(basis, inAll)] };

    /// <summary>The same outturn with a score.</summary>
    /// <param name="id">The score's id.</param>
    /// <param name="score">The score, on the scale that the terms declare.</param>
    /// <returns>The outturn.</returns>
    public Outturn WithScore(string id, decimal score) => this with { Scores = [.. Scores, new StatedValue<decimal>(id, score)] };

    /// <summary>The same outturn with a quantity.</summary>
    /// <param name="id">The quantity's id.</param>
    /// <param name="quantity">The number.</param>
    /// <returns>The outturn.</returns>
    public Outturn WithQuantity(string id, decimal quantity) => this with { Quantities = [.. Quantities, new StatedValue<decimal>(id, quantity)] };

    /// <summary>The same outturn with a fact.</summary>
    /// <param name="id">The fact's id.</param>
    /// <param name="value">The value.</param>
    /// <returns>The outturn.</returns>
    public Outturn WithFact(string id, string value) => this with { Facts = [.. Facts, new StatedValue<string>(id, value)] };

    /// <summary>The same outturn with a yes-or-no fact.</summary>
    /// <param name="id">The fact's id.</param>
    /// <param name="holds">Whether it holds.</param>
    /// <returns>The outturn.</returns>
    public Outturn WithFact(string id, bool holds) => WithFact(id, holds ? "true" : "false");
}
