namespace Alliancing.RiskShare;

/// <summary>What one component came to.</summary>
/// <param name="Id">The component's id.</param>
/// <param name="Variance">The exact variance, before the portion; positive is a gain.</param>
/// <param name="Portion">The portion settled.</param>
/// <param name="Funding">Where the money came from.</param>
/// <param name="Whole">The whole minor units that the lines add up to.</param>
public sealed record ComponentSettlement(string Id, ExactMoney Variance, Rate Portion, Funding Funding, Money Whole);
