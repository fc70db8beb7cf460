namespace Alliancing.RiskShare;

/// <summary>One row of an exposure as a table or chart: every account at a place.</summary>
/// <param name="At">The place: exact money, or a count.</param>
/// <param name="Place">Whether the row stands at the place, just below or just above it; a place without a cliff has one row.</param>
/// <param name="Amounts">Each account's amount, in the order of the exposure's accounts.</param>
/// <param name="Slopes">Each account's marginal rate from here up to the next place; null where nothing follows or another row of the place comes first.</param>
public sealed record ExposureRow(TraceValue At, ExposurePlace Place, ValueList<ExactMoney> Amounts, ValueList<TraceValue>? Slopes);
