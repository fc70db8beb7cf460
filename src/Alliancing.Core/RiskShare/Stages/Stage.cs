using System.Text.Json.Serialization;

namespace Alliancing.RiskShare;

/// <summary>One step of the terms of a side; the stages of a side run in the order in which they are written.</summary>
/// <remarks>
/// The list of stages is closed. A stage says its word in the agreement, checks its place when terms are built, and moves money between the live amount and the accounts.
/// Adding one takes its own file and one discriminator line here.
/// </remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "stage")]
[JsonDerivedType(typeof(Threshold), "threshold")]
[JsonDerivedType(typeof(Condition), "condition")]
[JsonDerivedType(typeof(Deductible), "deductible")]
[JsonDerivedType(typeof(Curve), "curve")]
[JsonDerivedType(typeof(Modifier), "modifier")]
[JsonDerivedType(typeof(Levy), "levy")]
[JsonDerivedType(typeof(Limit), "limit")]
[JsonDerivedType(typeof(Reserve), "reserve")]
[JsonDerivedType(typeof(Split), "split")]
[JsonDerivedType(typeof(Waterfall), "waterfall")]
public abstract record Stage
{
    private protected Stage()
    {
    }

    /// <summary>The clause of the agreement that the stage carries out; null when none is stated.</summary>
    public string? Clause { get; init; }

    /// <summary>The stage's word in the agreement.</summary>
    internal abstract string Word { get; }

    /// <summary>The stage as a sentence of a contract.</summary>
    internal abstract string Statement { get; }

    /// <summary>The same stage, with the clause that it carries out.</summary>
    /// <param name="clause">The clause's number.</param>
    /// <returns>The stage.</returns>
    public Stage UnderClause(string clause) => this with { Clause = clause };

    /// <summary>The stage as a sentence of a contract, with its clause.</summary>
    /// <returns>The sentence.</returns>
    public sealed override string ToString() => Clause is null ? Statement : $"{Statement} [clause {Clause}]";

    internal abstract void Check(SideCheck check);

    internal abstract void Run<N, T>(SideRun<N, T> run)
        where N : struct, IExactNumber<N>
        where T : struct, ITracer;
}
