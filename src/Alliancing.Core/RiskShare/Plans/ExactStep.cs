using System.Runtime.InteropServices;

namespace Alliancing.RiskShare;

/// <summary>What a step does with integer registers.</summary>
internal enum ExactOp : byte
{
    Add,
    Subtract,
    Multiply,
    Min,
    Max,
    AtLeast,
    Above,
    Equal,
    Select,
    Fill,
    Require,
}

/// <summary>One step on integer registers.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ExactStep(ExactOp Op, int Into, int A, int B, int C);

/// <summary>Water-filling on integers: amount and caps over one denominator, weights over another.</summary>
/// <param name="Amount">The register of the amount.</param>
/// <param name="Weights">The registers of the weights.</param>
/// <param name="Caps">The registers of the caps.</param>
/// <param name="Taken">Where to write what each takes, over the amount's denominator times the open weight.</param>
/// <param name="Open">Where to write the open weight.</param>
internal sealed record ExactFill(int Amount, int[] Weights, int[] Caps, int[] Taken, int Open);

/// <summary>Numerators over one denominator, which closing makes whole.</summary>
/// <param name="Numerators">Their registers.</param>
/// <param name="Slots">Where each whole amount goes.</param>
/// <param name="Denominator">The register of the denominator.</param>
internal sealed record ExactParts(int[] Numerators, int[] Slots, int Denominator);

/// <summary>The end of a component's way.</summary>
/// <param name="IsPain">Whether the sign is negative.</param>
/// <param name="Whole">The portion of the variance: numerator and denominator.</param>
/// <param name="Accounts">What the accounts hold.</param>
/// <param name="Funding">What each owner puts in; null where the variance funds the component. One owner puts in the whole.</param>
internal sealed record ExactLeaf(bool IsPain, (int Numerator, int Denominator) Whole, ExactParts Accounts, ExactParts? Funding);

/// <summary>Steps of a way, and where it parts.</summary>
internal sealed class ExactBlock
{
    public ExactStep[] Code { get; set; } = [];

    public int Condition { get; set; } = -1;

    public ExactBlock? Holds { get; set; }

    public ExactBlock? Fails { get; set; }

    public ExactLeaf? Leaf { get; set; }
}

/// <summary>A clamp with the registers of its bounds.</summary>
/// <param name="Clamp">The clamp.</param>
/// <param name="Most">Numerator and denominator of each cap.</param>
/// <param name="Least">Numerator and denominator of each floor.</param>
internal sealed record ExactClamp(PlanClamp Clamp, (int Numerator, int Denominator)[] Most, (int Numerator, int Denominator)[] Least);
