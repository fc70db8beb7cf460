namespace Alliancing.RiskShare;

/// <content>What every line comes to: entitlements, the owners' parts, clamps, and the way out.</content>
internal sealed unsafe partial class DoubleRun
{
    private void Finish()
    {
        foreach (PlanEntitlement entitlement in _program.Entitlements)
        {
            for (int i = 0; i < entitlement.Columns.Length; i++)
            {
                double* value = (double*)_at[entitlement.Inputs[i]];
                nint mask = _mask[entitlement.Inputs[i]];
                Add(entitlement.Slots[i], value, mask, null, 1);
                FromOwners(entitlement.OwnerSlots, value, mask);
            }
        }

        foreach (PlanClamp clamp in _program.Clamps)
        {
            Clamp(clamp);
        }
    }

    /// <summary>Takes a number from the owner side.</summary>
    private void FromOwners(int[] slots, double* value, nint mask)
    {
        for (int i = 0; i < slots.Length; i++)
        {
            if (_program.OwnerShares.Length == 0 || slots.Length == 1)
            {
                Add(slots[i], value, mask, null, -1);
                continue;
            }

            Call(value, mask);
            double* part = _spare + (3 * Lanes.Rows);
            Lanes.Apply<MultiplyLanes>(value, mask, (double*)_at[_program.OwnerShares[i]], _mask[_program.OwnerShares[i]], part, _count);
            Add(slots[i], part, -1, null, -1);
        }
    }

    /// <summary>Notes in which rows the owners have anything to share.</summary>
    private void Call(double* value, nint mask)
    {
        for (nint i = 0; i < _count; i++)
        {
            _called[i] = Math.Abs(value[i & mask]) > Leftover ? 1 : _called[i];
        }
    }

    /// <summary>Where the owners have something to share, they must be able to.</summary>
    private void RequireOwners()
    {
        foreach (int node in _program.Owners.Code)
        {
            if (_program.Nodes[node].Op == PlanOp.Require)
            {
                Require(_program.Nodes[node], _called, once: false);
            }
        }
    }

    /// <summary>Clamps exact sums with exact bounds, row by row.</summary>
    private void Clamp(PlanClamp clamp)
    {
        double* moves = _spare + (4 * Lanes.Rows);
        int members = clamp.Members.Length;
        for (nint row = 0; row < _count; row++)
        {
            if (clamp.Together)
            {
                Together(clamp, moves, row);
                continue;
            }

            for (int i = 0; i < members; i++)
            {
                moves[(i * Lanes.Rows) + row] = Move(clamp, i, Sum(clamp.Sums[i], row), row);
            }
        }

        for (int i = 0; i < members; i++)
        {
            double* move = moves + (i * Lanes.Rows);
            Add(clamp.Slots[i], move, -1, null, 1);
            FromOwners(clamp.Counter, move, -1);
        }
    }

    private void Together(PlanClamp clamp, double* moves, nint row)
    {
        double sum = 0;
        for (int i = 0; i < clamp.Members.Length; i++)
        {
            sum += Sum(clamp.Sums[i], row);
        }

        double move = Move(clamp, 0, sum, row);
        double weights = 0;
        for (int i = 0; i < clamp.Members.Length; i++)
        {
            weights += Weight(clamp, i, move, row);
        }

        for (int i = 0; i < clamp.Members.Length; i++)
        {
            moves[(i * Lanes.Rows) + row] = move == 0 ? 0 : weights > 0 ? move * (Weight(clamp, i, move, row) / weights) : move / clamp.Members.Length;
        }
    }

    private double Weight(PlanClamp clamp, int i, double move, nint row) => Math.Max(move < 0 ? Sum(clamp.Sums[i], row) : -Sum(clamp.Sums[i], row), 0);

    private double Sum(int[] slots, nint row)
    {
        double sum = 0;
        foreach (int slot in slots)
        {
            sum += _written[slot] ? _sums[slot][row] : 0;
        }

        return sum;
    }

    private double Move(PlanClamp clamp, int i, double sum, nint row)
    {
        double most = clamp.Most.Length == 0 ? double.PositiveInfinity : Bound(clamp.Most[i], clamp.MostIsNegative, row);
        double least = clamp.Least.Length == 0 ? double.NegativeInfinity : Bound(clamp.Least[i], clamp.LeastIsNegative, row);
        // Bounds are whole units when money is paid: they cross only if they do then.
        if (Math.Truncate(most) < Math.Truncate(least))
        {
            return double.NaN;
        }

        return sum > most ? most - sum : sum < least ? least - sum : 0;
    }

    private double Bound(int level, bool negative, nint row) => negative ? -Read(level, row) : Read(level, row);

    private void Write(double*[] outputs, int count, bool streaming)
    {
        for (int line = 0; line < outputs.Length; line++)
        {
            double* sum = Line(line);
            if (_mayFault)
            {
                Lanes.Apply<AddLanes>(sum, -1, _fault, -1, sum, _count);
            }

            Lanes.Write(sum, outputs[line], count, streaming);
        }
    }

    private double* Line(int line)
    {
        if (_program.Slots.AreLines)
        {
            if (!_written[line])
            {
                new Span<double>(_sums[line], _count).Clear();
            }

            return _sums[line];
        }

        double* sum = _spare + Lanes.Rows;
        new Span<double>(sum, _count).Clear();
        for (int slot = 0; slot < _written.Length; slot++)
        {
            if (_program.Slots.Lines[slot] == line && _written[slot])
            {
                Lanes.Apply<AddLanes>(sum, -1, _sums[slot], -1, sum, _count);
            }
        }

        return sum;
    }
}
