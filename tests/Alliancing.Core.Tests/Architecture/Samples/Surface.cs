#pragma warning disable // One of every kind of type and member, listed by the public surface's test and never run.

namespace Alliancing.Core.Tests.Architecture.ApiSamples;

[System.Flags]
public enum Flag : byte
{
    None = 0,
    One = 1,
}

public delegate T Made<T>(in int number, params string[] names)
    where T : class, new();

public interface ISample<in T> : System.IDisposable
{
    static abstract int Zero { get; }

    void Take(T item, int optional = 3, Flag flag = Flag.One, System.DayOfWeek day = default, decimal amount = 1.5m);
}

public readonly record struct Scalar(int Value) : System.IComparable<Scalar>
{
    public static Scalar operator +(Scalar left, Scalar right) => new(left.Value + right.Value);

    public static explicit operator int(Scalar scalar) => scalar.Value;

    int System.IComparable<Scalar>.CompareTo(Scalar other) => 0;
}

public sealed record Composite(string Name, int? Count = null)
{
    public required string Wanted { get; init; }

    public int this[string key, int index] => 0;

    private int Hidden { get; set; }
}

public abstract class Parent
{
    public const string Constant = "text";
    public static readonly int[,] Table = new int[1, 1];
    protected int kept;
    private int hidden;

    protected Parent()
    {
    }

    public event System.Action<System.Collections.Generic.Dictionary<string, Parent.Inner<int>>>? Raised;

    public virtual int Number { get; protected set; }

    public abstract void Work(out int result, ref long number);

    public override string ToString() => "";

    internal void Unseen()
    {
    }

    public class Inner<T>
    {
        [System.Obsolete("Sample.")]
        public T Value<TOther>(TOther other)
            where TOther : struct, System.IComparable<TOther> => default!;
    }

    private class Unseen2;
}

public static class Extensions
{
    public static bool IsOne(this Flag flag) => flag == Flag.One;
}

internal class Invisible
{
    public int Number;
}
