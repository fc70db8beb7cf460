using Alliancing.Apportionment;

namespace Alliancing.RiskShare;

/// <summary>Divides a whole amount of the owner side among its participants, by the terms' own split.</summary>
internal static class OwnerSide
{
    public static (int Account, long Amount, Ratio Share)[] Divide<T>(RiskShareTerms terms, OutturnReader reader, T tracer, string path, long amount)
        where T : struct, ITracer
    {
        if (terms.Layout.Owners.Length == 1)
        {
            return [(terms.Layout.Owners[0], amount, Ratio.One)];
        }

        (int[] owners, Ratio[] shares) = new SideRun<Ratio, T>(terms, reader, ClosingContext.Component, default, tracer, path).OwnerShares();
        if (reader.IsRefused)
        {
            return [];
        }

        var parts = new long[owners.Length];
        Closing.Close(Array.ConvertAll(shares, s => s * (Ratio)amount), amount, parts);
        return [.. owners.Zip(parts, shares)];
    }
}
