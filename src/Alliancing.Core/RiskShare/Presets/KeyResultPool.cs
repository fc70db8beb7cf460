namespace Alliancing.RiskShare;

/// <summary>A performance pool that key results earn or forfeit: the parameters of <see cref="Presets.KeyResults"/>.</summary>
public sealed record KeyResultPool
{
    /// <summary>The key result areas; at least one, and by the guidance about six at most.</summary>
    public required ValueList<KeyResult> Results { get; init; }

    /// <summary>What the owner pays for the highest overall score.</summary>
    public required Level Reward { get; init; }

    /// <summary>What the providers pay for the lowest overall score.</summary>
    public required Level Liability { get; init; }

    /// <summary>The overall score that earns the whole reward, and below 0 the whole liability; above 0.</summary>
    public decimal Scale { get; init; } = 100;

    /// <summary>Whether a reward needs every area at its minimum condition of satisfaction, which is a score of 0.</summary>
    public bool EveryMinimum { get; init; }
}
