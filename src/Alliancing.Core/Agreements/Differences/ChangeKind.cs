namespace Alliancing.Agreements;

/// <summary>What became of a line of an agreement from one version to another.</summary>
public enum ChangeKind
{
    /// <summary>The line says something else.</summary>
    Changed = 0,

    /// <summary>The line is new.</summary>
    Added = 1,

    /// <summary>The line is gone.</summary>
    Removed = 2,

    /// <summary>The line stands in another place of its list, where the order means something.</summary>
    Moved = 3,
}
