namespace Alliancing.Core.Tests.RiskShare.Reference;

/// <summary>Throws that depend on nothing but a seed, which FsCheck gives; SplitMix64.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 up to, but not including, a bound.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>A number between two, both included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    /// <summary>Whether something happens that happens so many times in a hundred.</summary>
    public bool Happens(int inHundred) => Below(100) < inHundred;

    public T Pick<T>(params ReadOnlySpan<T> among) => among[Below(among.Length)];

    /// <summary>One of several makers, each with its weight.</summary>
    public T Make<T>(params ReadOnlySpan<(int Weight, Func<T> Make)> among)
    {
        int sum = 0;
        foreach ((int weight, _) in among)
            sum += weight;
        int thrown = Below(sum);
        int at = 0;
        while (thrown >= among[at].Weight)
            thrown -= among[at++].Weight;
        return among[at].Make();
    }

    /// <summary>Several things.</summary>
    public List<T> Many<T>(int low, int high, Func<T> make)
    {
        List<T> all = [];
        for (int i = Between(low, high); i > 0; i--)
            all.Add(make());
        return all;
    }

    /// <summary>Some of them, at least one, not always in the order given.</summary>
    public List<T> Some<T>(IReadOnlyList<T> of)
    {
        List<T> some = [.. of.Where(_ => Happens(60))];
        if (Happens(30))
            some.Reverse();
        return some.Count > 0 ? some : [of[Below(of.Count)]];
    }

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            ulong z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
