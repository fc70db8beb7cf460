namespace Alliancing.RiskShare;

/// <content>What is the same for every row, calculated once.</content>
internal sealed unsafe partial class DoubleRun
{
    /// <summary>Which numbers are the same for every row.</summary>
    private static bool[] Uniform(PlanProgram program, double?[] columns)
    {
        var uniform = new bool[program.Nodes.Length];
        for (int i = 0; i < uniform.Length; i++)
        {
            PlanNode node = program.Nodes[i];
            uniform[i] = node.Op switch
            {
                PlanOp.Constant => true,
                PlanOp.Input => columns[node.A] is not null,
                PlanOp.Fill or PlanOp.Taken => false,
                _ => uniform[node.A] && uniform[node.B] && (node.Op != PlanOp.Select || uniform[node.C]),
            };
        }

        return uniform;
    }

    /// <summary>Calculates once what is the same for every row.</summary>
    private void Prepare(double?[] uniform)
    {
        for (int c = 0; c < uniform.Length; c++)
        {
            _alwaysFaults |= uniform[c] is { } value && !(double.IsFinite(value) && value >= _ranges[c].Low && value <= _ranges[c].High);
        }

        _mayFault = _alwaysFaults || Array.Exists(uniform, static u => u is null);
        _count = Lanes.Rows;
        foreach (PlanBlock component in _program.Components)
        {
            Prepare(component);
        }

        Run(_program.Last.Code, null, once: true);
        Run(_program.Owners.Code, null, once: true);
    }

    private void Prepare(PlanBlock block)
    {
        Run(block.Code, null, once: true);
        if (block.Holds is not null)
        {
            Prepare(block.Holds);
            Prepare(block.Fails!);
        }
    }
}
