using System.Runtime.InteropServices;

namespace Alliancing.RiskShare;

/// <summary>A line of a settlement before it is closed.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ExactLine<N>(int Account, string Source, LineCategory Category, N Amount)
    where N : struct, IExactNumber<N>;
