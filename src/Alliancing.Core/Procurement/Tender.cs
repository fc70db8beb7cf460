namespace Alliancing.Procurement;

/// <summary>A tender with everything that is needed to evaluate it: the strategy, who bids, the bids, and the evaluators' scores.</summary>
/// <param name="Id">The tender's id.</param>
/// <param name="Name">Its name as reports print it.</param>
/// <param name="Strategy">How members are selected.</param>
public sealed record Tender(string Id, string Name, ProcurementStrategy Strategy)
{
    /// <summary>The organisations that bid, alone or in groups.</summary>
    public ValueList<Bidder> Bidders { get; init; } = [];

    /// <summary>The bids in the order of receipt.</summary>
    public ValueList<Bid> Bids { get; init; } = [];

    /// <summary>The evaluators; each scores every bid on every criterion.</summary>
    public ValueList<string> Evaluators { get; init; } = [];

    /// <summary>The evaluators' scores.</summary>
    public ValueList<EvaluatorScore> Scores { get; init; } = [];

    /// <summary>The scores agreed where evaluators differed.</summary>
    public ValueList<ModeratedScore> Moderated { get; init; } = [];
}
