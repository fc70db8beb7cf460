using System.Numerics;

namespace Alliancing.RiskShare;

/// <content>Numbers over common denominators: bringing them together, holding them in a register, and the registers themselves.</content>
internal sealed partial class ExactLowering
{
    private ExactNumber Joined(ExactOp op, ExactNumber a, ExactNumber b, Ratio low, Ratio high)
    {
        (ExactNumber x, ExactNumber y) = Alike(a, b);
        return x with { Register = Emit(op, New(), x.Register, y.Register), Low = low, High = high };
    }

    private ExactNumber Compared(ExactOp op, ExactNumber a, ExactNumber b, bool always)
    {
        if (always)
        {
            return new ExactNumber(Constant(BigInteger.One), BigInteger.One, [], 1, 1);
        }

        // Only the sign counts beside 0, and denominators are above it.
        (ExactNumber x, ExactNumber y) = a.Magnitude.IsZero || b.Magnitude.IsZero ? (a, b) : Alike(a, b);
        return new ExactNumber(Emit(op, New(), x.Register, y.Register), BigInteger.One, [], 0, 1);
    }

    private ExactNumber Product(ExactNumber a, ExactNumber b)
    {
        if (IsFixed(b))
        {
            (a, b) = (b, a);
        }

        Ratio[] corners = [a.Low * b.Low, a.Low * b.High, a.High * b.Low, a.High * b.High];
        (Ratio low, Ratio high) = (corners.Min(), corners.Max());
        if (!IsFixed(a))
        {
            return new ExactNumber(Emit(ExactOp.Multiply, New(), a.Register, b.Register), a.Denominator * b.Denominator, [.. a.Scales.Concat(b.Scales).Order()], low, high);
        }

        var shared = BigInteger.GreatestCommonDivisor(a.Low.Numerator, b.Denominator);
        BigInteger factor = a.Low.Numerator / shared;
        int register = factor.IsOne ? b.Register : Emit(ExactOp.Multiply, New(), b.Register, Constant(factor));
        return new ExactNumber(register, b.Denominator / shared * a.Low.Denominator, b.Scales, low, high);
    }

    /// <summary>Whether a number is a constant; the numerator of a quotient may be one too, and its denominator is known only with the row.</summary>
    private static bool IsFixed(ExactNumber number) => number.Register < 0 && number.Scales.Count == 0;

    private ExactNumber Quotient(ExactNumber a, ExactNumber b)
    {
        if (IsFixed(b) && b.Low.Sign > 0)
        {
            Ratio part = Ratio.One / b.Low;
            return Product(a, new ExactNumber(Constant(part.Numerator), part.Denominator, [], part, part));
        }

        int divisor = b.Register;
        if (b.Low.Sign <= 0)
        {
            divisor = Emit(ExactOp.Max, New(), b.Register, Constant(BigInteger.One));
        }

        _scaleBounds[divisor] = BigInteger.Max(Numerator(b), BigInteger.One);
        List<int> above = [.. b.Scales];
        List<int> below = [.. a.Scales];
        foreach (int scale in b.Scales)
        {
            if (below.Remove(scale))
            {
                above.Remove(scale);
            }
        }

        var shared = BigInteger.GreatestCommonDivisor(b.Denominator, a.Denominator);
        int register = Times(a.Register, b.Denominator / shared);
        register = above.Aggregate(register, (r, scale) => Emit(ExactOp.Multiply, New(), r, scale));
        below.Add(divisor);

        // The quotient itself is bounded only by what the plan notes of it; its register is that of the amount.
        Ratio most = a.Magnitude * new Ratio(b.Denominator, BigInteger.One) * above.Aggregate(Ratio.One, (p, s) => p * new Ratio(_scaleBounds[s], BigInteger.One));
        return new ExactNumber(register, a.Denominator / shared, [.. below.Order()], a.Low.Sign < 0 ? -most : Ratio.Zero, most);
    }

    private int Denominator(ExactNumber number)
    {
        Require(Scale(number));
        int register = Constant(number.Denominator);
        foreach (int scale in number.Scales)
        {
            register = _constants.TryGetValue(BigInteger.One, out int one) && register == one ? scale : Emit(ExactOp.Multiply, New(), register, scale);
        }

        return register;
    }

    /// <summary>Brings numbers over one denominator.</summary>
    private ExactNumber[] Common(ExactNumber[] numbers)
    {
        BigInteger denominator = BigInteger.One;
        List<int> scales = [];
        foreach (ExactNumber number in numbers.Where(static n => !n.Magnitude.IsZero))
        {
            denominator = denominator / BigInteger.GreatestCommonDivisor(denominator, number.Denominator) * number.Denominator;
            foreach (IGrouping<int, int> group in number.Scales.GroupBy(static s => s))
            {
                scales.AddRange(Enumerable.Repeat(group.Key, Math.Max(0, group.Count() - scales.Count(s => s == group.Key))));
            }
        }

        ValueList<int> common = [.. scales.Order()];
        return Array.ConvertAll(numbers, n => Over(n, denominator, common));
    }

    private ExactNumber Over(ExactNumber number, BigInteger denominator, ValueList<int> scales)
    {
        if (number.Magnitude.IsZero)
        {
            return number with { Denominator = denominator, Scales = scales };
        }

        BigInteger factor = denominator / number.Denominator;
        List<int> missing = [.. scales];
        foreach (int scale in number.Scales)
        {
            missing.Remove(scale);
        }

        ValueList<int> times = [.. missing];
        if (!_rescaled.TryGetValue((number.Register, factor, times), out int register))
        {
            register = Times(number.Register, factor);
            foreach (int scale in times)
            {
                register = Emit(ExactOp.Multiply, New(), register, scale);
            }

            _rescaled.Add((number.Register, factor, times), register);
        }

        return Held(number with { Register = register, Denominator = denominator, Scales = scales });
    }

    private int Times(int register, BigInteger factor)
    {
        if (factor.IsOne)
        {
            return register;
        }

        if (register >= 0)
        {
            return Emit(ExactOp.Multiply, New(), register, Constant(factor));
        }

        return Constant(_constants.First(c => c.Value == register).Key * factor);
    }

    private ExactNumber Held(ExactNumber number)
    {
        Require(Numerator(number));
        return number;
    }

    private static void Require(BigInteger magnitude)
    {
        if (magnitude.GetBitLength() > Bits)
        {
            throw new OverflowException();
        }
    }

    private BigInteger Scale(ExactNumber number) => number.Scales.Aggregate(number.Denominator, (product, scale) => product * _scaleBounds[scale]);

    /// <summary>The largest magnitude of a numerator.</summary>
    private BigInteger Numerator(ExactNumber number) => -(-number.Magnitude * new Ratio(Scale(number), BigInteger.One)).Floor();

    private int Constant(BigInteger value)
    {
        Require(BigInteger.Abs(value));
        if (!_constants.TryGetValue(value, out int register))
        {
            register = -1 - _constants.Count;
            _constants.Add(value, register);
        }

        return register;
    }

    private int New()
    {
        int register = _next++;
        _most = Math.Max(_most, _next);
        return register;
    }

    private int Emit(ExactOp op, int into, int a, int b)
    {
        _code.Add(new ExactStep(op, into, a, b, b));
        return into;
    }
}
