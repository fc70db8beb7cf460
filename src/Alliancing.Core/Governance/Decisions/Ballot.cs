using System.Runtime.InteropServices;

namespace Alliancing.Governance;

/// <summary>What an eligible seat brings to the count.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Deemed">Whether it was silent and is taken to assent.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Ballot(PositionKind Kind, bool Deemed = false)
{
    public bool Assents => Kind is PositionKind.Assent or PositionKind.AssentWithReservation;
}
