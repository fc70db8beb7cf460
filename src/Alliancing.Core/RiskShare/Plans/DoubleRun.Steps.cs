namespace Alliancing.RiskShare;

/// <content>Single steps, row by row where a vector does not do: requirements, and money filled up to caps.</content>
internal sealed unsafe partial class DoubleRun
{
    /// <summary>Where a requirement does not hold on a row's way, the row has no result.</summary>
    private void Require(PlanNode step, double* where, bool once)
    {
        if (once)
        {
            _mayFault = true;
            return;
        }

        double* condition = (double*)_at[step.A];
        if (_isUniform[step.A] && condition[0] != 0)
        {
            return;
        }

        PlanNode made = _program.Nodes[step.A];
        for (nint i = 0; i < _count; i++)
        {
            bool holds = condition[i & _mask[step.A]] != 0 || Nearly(made, i);
            if (!holds && (where is null || where[i] != 0) && Counts(step.B, i))
            {
                _fault[i] = double.NaN;
            }
        }
    }

    /// <summary>Whether a condition would hold but for rounding.</summary>
    private bool Nearly(PlanNode condition, nint row) => condition.Op switch
    {
        PlanOp.AtLeast => Read(condition.A, row) >= Read(condition.B, row) - Noise,
        PlanOp.Equal => Math.Abs(Read(condition.A, row) - Read(condition.B, row)) <= Leftover,
        _ => false,
    };

    /// <summary>Whether a guard holds; money that is only what rounding left over guards nothing.</summary>
    private bool Counts(int guard, nint row) => _program.Nodes[guard] switch
    {
        { Op: PlanOp.Min } both => Counts(both.A, row) && Counts(both.B, row),
        { Op: PlanOp.Above, B: Zero } above => Read(above.A, row) > Leftover,
        _ => Read(guard, row) != 0,
    };

    private void Fill(PlanFill fill)
    {
        int recipients = fill.Weights.Length;
        Span<double> taken = recipients <= 64 ? stackalloc double[recipients] : new double[recipients];
        for (nint row = 0; row < _count; row++)
        {
            taken.Fill(double.NaN);
            double left = Read(fill.Amount, row);
            while (true)
            {
                double open = 0;
                for (int i = 0; i < recipients; i++)
                {
                    open += double.IsNaN(taken[i]) ? Read(fill.Weights[i], row) : 0;
                }

                double level = open > 0 && left > 0 ? left / open : 0;
                bool capped = false;
                for (int i = 0; i < recipients && level > 0; i++)
                {
                    double weight = Read(fill.Weights[i], row);
                    if (double.IsNaN(taken[i]) && weight > 0 && Read(fill.Caps[i], row) is var cap && cap <= level * weight)
                    {
                        taken[i] = cap;
                        left -= cap;
                        capped = true;
                    }
                }

                if (!capped)
                {
                    for (int i = 0; i < recipients; i++)
                    {
                        ((double*)_at[fill.Taken[i]])[row] = double.IsNaN(taken[i]) ? level * Read(fill.Weights[i], row) : taken[i];
                    }

                    break;
                }
            }
        }
    }
}
