namespace Alliancing.Governance;

/// <summary>What the positions of the eligible seats must show for a decision to be agreed.</summary>
/// <remarks>Closed: <see cref="Unanimity"/>, <see cref="ShareTest"/> and <see cref="CountTest"/>.</remarks>
public abstract record DecisionTest
{
    private protected DecisionTest()
    {
    }

    /// <summary>The test as one sentence of plain English.</summary>
    public abstract string Sentence { get; }

    /// <summary>The sentence.</summary>
    public sealed override string ToString() => Sentence;
}
