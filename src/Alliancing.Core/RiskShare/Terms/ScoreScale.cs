namespace Alliancing.RiskShare;

/// <summary>The scale on which a score of the performance framework is given.</summary>
/// <param name="Id">The score's id.</param>
/// <param name="From">The lowest score.</param>
/// <param name="To">The highest score; above <paramref name="From"/>.</param>
/// <param name="Places">The decimal places to which the score is given, so that exact money can depend on it; 0 to 10.</param>
public sealed record ScoreScale(string Id, decimal From, decimal To, int Places = 0);
