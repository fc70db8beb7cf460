namespace Alliancing.RiskShare;

/// <summary>Whose value a basis has where a level stands.</summary>
internal enum LevelScope
{
    /// <summary>The component or the side as a whole.</summary>
    Side,

    /// <summary>Each account by itself.</summary>
    Each,
}
