namespace Alliancing.Procurement;

/// <summary>How a score of a bid came about.</summary>
public enum ScoreOrigin
{
    /// <summary>Every evaluator gave it.</summary>
    Unanimous = 0,

    /// <summary>The evaluators differed and agreed on it.</summary>
    Moderated,
}
