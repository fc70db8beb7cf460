using System.Numerics;

namespace Alliancing.RiskShare;

/// <summary>A number of a plan as integers: a register over a fixed denominator times other registers.</summary>
/// <param name="Register">The register of the numerator.</param>
/// <param name="Denominator">The fixed part of the denominator; above 0.</param>
/// <param name="Scales">The registers that multiply it, in order; each above 0.</param>
/// <param name="Low">The lowest real value.</param>
/// <param name="High">The highest real value.</param>
internal sealed record ExactNumber(int Register, BigInteger Denominator, ValueList<int> Scales, Ratio Low, Ratio High)
{
    public Ratio Magnitude => Ratio.Max(Low.Abs(), High.Abs());

    public bool IsBoolean => Denominator.IsOne && Scales.Count == 0;
}
