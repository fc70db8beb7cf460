namespace Alliancing.RiskShare;

/// <summary>Explains how exact amounts were closed into whole minor units: what was cut off, how many units were missing, and who took them.</summary>
internal static class WholeUnits
{
    public const string Rule = "Each exact amount is cut towards zero; the missing units go, one each, to the largest fractions cut off, of equal ones to the first.";

    /// <summary>In the step that closes: what the cut amounts come to, and how many units are missing to the whole.</summary>
    public static void Show<T>(T tracer, ReadOnlySpan<Ratio> exact, long total, Currency currency)
        where T : struct, ITracer
    {
        if (!tracer.IsOn)
        {
            return;
        }

        Ratio cut = Ratio.Zero;
        bool isWhole = true;
        foreach (Ratio amount in exact)
        {
            cut += Cut(amount);
            isWhole &= amount.IsInteger;
        }

        if (isWhole)
        {
            return;
        }

        tracer.Input("cut amounts", TraceValue.Money(cut, currency), "the lines");
        tracer.Input("missing units", TraceValue.Number(total - cut), "the whole less the cut amounts");
    }

    /// <summary>In the step of one line: what was cut off, and whether it took a missing unit.</summary>
    public static void Show<T>(T tracer, Ratio exact, long whole, long missing)
        where T : struct, ITracer
    {
        if (!tracer.IsOn || exact.IsInteger)
        {
            return;
        }

        Ratio cut = Cut(exact);
        tracer.Input("fraction cut off", TraceValue.Number(exact - cut), "the amount in units");
        if (missing != 0)
        {
            tracer.Alternative("takes a missing unit", whole != cut);
        }
    }

    /// <summary>How many units are missing to a total once every amount is cut.</summary>
    public static long Missing(ReadOnlySpan<Ratio> exact, long total)
    {
        Ratio cut = Ratio.Zero;
        foreach (Ratio amount in exact)
        {
            cut += Cut(amount);
        }

        return (long)((Ratio)total - cut).Truncate();
    }

    private static Ratio Cut(Ratio exact) => new(exact.Truncate(), System.Numerics.BigInteger.One);
}
