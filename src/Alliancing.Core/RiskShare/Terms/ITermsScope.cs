namespace Alliancing.RiskShare;

/// <summary>What an expression may ask of the terms that it stands in.</summary>
internal interface ITermsScope
{
    ScoreScale? Score(string id);
}
