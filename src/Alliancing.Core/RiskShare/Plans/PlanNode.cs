using System.Runtime.InteropServices;

namespace Alliancing.RiskShare;

/// <summary>What a step of a compiled plan does with real numbers; 1 stands for true and 0 for false.</summary>
internal enum PlanOp : byte
{
    /// <summary>A number of the terms.</summary>
    Constant,

    /// <summary>The number of a column; the first argument is the column.</summary>
    Input,

    Add,
    Subtract,
    Multiply,

    /// <summary>Divides by a number of 0 or more; by 0 only where nothing reads the quotient.</summary>
    Divide,

    Min,
    Max,
    AtLeast,
    Above,
    Equal,

    /// <summary>The second argument where the first is true, else the third.</summary>
    Select,

    /// <summary>Water-filling; the first argument is its description.</summary>
    Fill,

    /// <summary>What one recipient takes of a filling.</summary>
    Taken,

    /// <summary>Leaves the row to the calculator unless the first argument is true or the second is not.</summary>
    Require,
}

/// <summary>One step of a compiled plan.</summary>
/// <param name="Op">What it does.</param>
/// <param name="A">The first argument.</param>
/// <param name="B">The second.</param>
/// <param name="C">The third.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PlanNode(PlanOp Op, int A = -1, int B = -1, int C = -1);

/// <summary>A water-filling that holds recipients to caps.</summary>
/// <param name="Amount">What there is.</param>
/// <param name="Weights">Each recipient's weight.</param>
/// <param name="Caps">Each recipient's cap.</param>
/// <param name="Taken">What each takes.</param>
internal sealed record PlanFill(int Amount, int[] Weights, int[] Caps, int[] Taken);

/// <summary>Steps that run one after the other, and where the way parts after them.</summary>
internal sealed class PlanBlock(PlanBlock? parent)
{
    public PlanBlock? Parent { get; } = parent;

    public List<int> Code { get; } = [];

    /// <summary>What decides the way; −1 at the end of a way.</summary>
    public int Condition { get; set; } = -1;

    public PlanBlock? Holds { get; set; }

    public PlanBlock? Fails { get; set; }

    /// <summary>What a component comes to at the end of a way; null where it comes to nothing.</summary>
    public PlanLeaf? Leaf { get; set; }
}

/// <summary>What a component comes to: magnitudes, to which the side's sign is applied when they are closed.</summary>
/// <param name="Component">The component's place.</param>
/// <param name="IsPain">Whether the sign is negative.</param>
/// <param name="Whole">The magnitude of the portion of the variance.</param>
/// <param name="Accounts">What each account holds; −1 for nothing.</param>
/// <param name="OwnerFunded">Whether the owner side puts the whole in.</param>
/// <param name="Owners">Who divides that among them; one, or as many as there are shares.</param>
/// <param name="OwnerShares">The part of each; empty for one owner.</param>
internal sealed record PlanLeaf(int Component, bool IsPain, int Whole, int[] Accounts, bool OwnerFunded, int[] Owners, int[] OwnerShares);

/// <summary>A fee or reimbursed cost: whole amounts of participants.</summary>
/// <param name="Slots">Where each participant's amount goes.</param>
/// <param name="Columns">The columns that state them.</param>
/// <param name="Inputs">The same columns as numbers of the plan.</param>
/// <param name="OwnerSlots">Where the owners' parts go.</param>
internal sealed record PlanEntitlement(int[] Slots, int[] Columns, int[] Inputs, int[] OwnerSlots);

/// <summary>A closing clamp.</summary>
/// <param name="Members">Whose lines it holds.</param>
/// <param name="Sums">The places of the lines that each member's sum adds up.</param>
/// <param name="Slots">Where each member's move goes.</param>
/// <param name="Most">The cap of each, or of all together; −1 for none.</param>
/// <param name="Least">The floor of each, or of all together; −1 for none.</param>
/// <param name="MostIsNegative">Whether the cap is minus its level.</param>
/// <param name="LeastIsNegative">Whether the floor is minus its level.</param>
/// <param name="Together">Whether the members are held together.</param>
/// <param name="Counter">Where the counterparties' parts go: one place, or one for each owner.</param>
internal sealed record PlanClamp(
    int[] Members, int[][] Sums, int[] Slots, int[] Most, int[] Least, bool MostIsNegative, bool LeastIsNegative, bool Together, int[] Counter);

/// <summary>Terms as straight steps on real numbers, with a tree of ways for each component.</summary>
internal sealed class PlanProgram
{
    public required PlanNode[] Nodes { get; init; }

    /// <summary>The constants, by node.</summary>
    public required IReadOnlyDictionary<int, Ratio> Constants { get; init; }

    public required PlanFill[] Fills { get; init; }

    /// <summary>Numbers that are known to be at most another in magnitude.</summary>
    public required IReadOnlyDictionary<int, int> Bounds { get; init; }

    public required PlanBlock[] Components { get; init; }

    /// <summary>What entitlements and clamps read, after every component.</summary>
    public required PlanBlock Last { get; init; }

    /// <summary>How the owners share what entitlements and clamps move; its requirements count where they move anything.</summary>
    public required PlanBlock Owners { get; init; }

    public required PlanEntitlement[] Entitlements { get; init; }

    public required PlanClamp[] Clamps { get; init; }

    /// <summary>The owners' parts of what entitlements and clamps move; empty for one owner.</summary>
    public required int[] OwnerShares { get; init; }

    /// <summary>Where amounts are added up: see <see cref="PlanSlots"/>.</summary>
    public required PlanSlots Slots { get; init; }
}
