namespace Alliancing.Governance;

/// <summary>What an assessment of alignment comes to.</summary>
/// <remarks>Values ascend with alignment except for the zero value, <see cref="NotAssessed"/>.</remarks>
public enum AlignmentVerdict
{
    /// <summary>Not assessed yet.</summary>
    NotAssessed = 0,

    /// <summary>Not aligned.</summary>
    NotAligned,

    /// <summary>Aligned once the gaps named are closed.</summary>
    AlignedWithActions,

    /// <summary>Aligned.</summary>
    Aligned,
}
