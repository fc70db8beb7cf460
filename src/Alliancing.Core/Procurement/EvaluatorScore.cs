namespace Alliancing.Procurement;

/// <summary>What one evaluator gives one bid for one criterion.</summary>
/// <param name="Bid">The bid's id.</param>
/// <param name="Evaluator">The evaluator.</param>
/// <param name="Criterion">The criterion's id.</param>
/// <param name="Score">The score.</param>
public sealed record EvaluatorScore(string Bid, string Evaluator, string Criterion, decimal Score);
